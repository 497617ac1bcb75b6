import Foundation
import Ibid
import IbidModel
import IbidTestSupport
import Testing

@Suite struct RankingTests {
    private static let queries = [
        "hostages", "the attack of the group in mali", "\"al qaeda\" ransom", "al-Qa'ida Belmokhtar", "kidnap* -france",
        "splendid hotel Ouagadougou January 2016", "title:mourabitoun attack", "(gao OR kidal) AND offensive",
        "Who led the group after Hattab was removed?",
    ]

    /// What `--explain` lists adds up to the score, to the last bit.
    @Test func theSumOfAnExplanationIsTheScore() async throws {
        let index = try await SampleIndex.shared.value.index
        var kinds: Set<Explanation.Part.Kind> = []
        for query in Self.queries {
            var options = SearchOptions(limit: 200)
            options.explains = true
            for hit in try index.search(query, options: options).hits {
                let parts = try #require(hit.explanation).parts
                #expect(parts.reduce(0) { $0 + $1.contribution } == hit.score, "\(query), rank \(hit.rank)")
                for part in parts where part.kind == .term {
                    let factor = part.frequency * 2.2 / (part.frequency + 1.2 * part.lengthNorm)
                    #expect(abs(part.weight * factor - part.contribution) < 1e-9)
                    #expect(part.frequency == part.fields.reduce(0) { $0 + Double($1.count) * $1.weight })
                }
                kinds.formUnion(parts.map(\.kind))
            }
        }
        #expect(kinds.isSuperset(of: [.term, .context, .coverage]))
    }

    /// A passage that the second phase did not reach is never put before one that it weighed for having been left out.
    @Test func theSecondPhaseOnlyAdds() async throws {
        let index = try await SampleIndex.shared.value.index
        for query in Self.queries {
            func scores(depth: Int) throws -> [String: Double] {
                var ranking = try index.ranking()
                ranking.depth = depth
                let places = try index.ranking(query, options: SearchOptions(limit: 10_000, ranking: ranking))
                return Dictionary(uniqueKeysWithValues: places.map { ($0.passage, $0.score) })
            }
            let (first, some, all) = (try scores(depth: 0), try scores(depth: 5), try scores(depth: 100_000))
            for (passage, score) in first {
                #expect(try #require(some[passage]) >= score && #require(all[passage]) >= score)
            }
            #expect(first.count == some.count && first.count == all.count)
        }
    }

    /// A filter takes hits out and changes no score of the first phase.
    @Test func filtersApplyBeforeTheTop() async throws {
        let index = try await SampleIndex.shared.value.index
        var ranking = try index.ranking()
        ranking.depth = 0
        func places(_ query: String, _ limit: Int) throws -> [RankedPlace] {
            try index.ranking(query, options: SearchOptions(limit: limit, ranking: ranking))
        }
        let all = try places("the group attack mali", 10_000)
        let filtered = try places("the group attack mali document:ansar", 10_000)
        #expect(filtered == all.filter { $0.document.contains("ansar") })
        #expect(try places("the group attack mali document:ansar", 3) == Array(filtered.prefix(3)))
        #expect(!filtered.isEmpty && filtered.count < all.count)
    }

    /// Each part of the model can be turned off, and is used where it is on.
    @Test func everySwitchCounts() async throws {
        let index = try await SampleIndex.shared.value.index
        let query = "the attack of al-Qaeda on the hotel in Mali"
        func order(_ change: (inout RankingParameters) -> Void) throws -> [Double] {
            var ranking = try index.ranking()
            change(&ranking)
            return try index.ranking(query, options: SearchOptions(limit: 50, ranking: ranking)).map(\.score)
        }
        let standard = try order { _ in }
        let changes: [(inout RankingParameters) -> Void] = [
            { $0.k1 = 0.9 }, { $0.b = 0.4 }, { $0.titleWeight = 1 }, { $0.titlePower = 0 }, { $0.burstPower = 0 },
            { $0.compoundWeight = 1 }, { $0.functionWordWeight = 1 }, { $0.contextWeight = 0 },
            { $0.coverageWeight = 0 }, { $0.depth = 0 },
        ]
        for (number, change) in changes.enumerated() { #expect(try order(change) != standard, "\(number)") }
    }
}
