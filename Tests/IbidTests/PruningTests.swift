import Foundation
import Ibid
import IbidIndex
import IbidModel
import IbidTestSupport
import IbidText
import Testing

/// What is passed over would not have been on the page: the same passages with the same scores as when all are scored.
@Suite struct PruningTests {
    private static let index = Task { () throws -> (folder: ScratchFolder, path: String) in
        let folder = try ScratchFolder()
        var generator = ProfileGenerator(seed: 31)
        for number in 0..<260 { try folder.write(generator.profile(sections: 7), to: "c/\(number).txt") }
        let path = folder.file("x.sqlite")
        _ = try await IncrementalTests.index(path, [folder.file("c")])
        // Segments of several commits, and passages that are gone from the first one.
        for number in 0..<6 {
            try folder.write(generator.profile(sections: 5), to: "c/\(number * 9).txt")
            if number == 3 { try FileManager.default.removeItem(atPath: folder.file("c/100.txt")) }
            _ = try await IncrementalTests.index(path, [folder.file("c")])
        }
        return (folder, path)
    }

    private static func words() async throws -> [String] {
        let folder = try await index.value.folder
        let text = try String(contentsOfFile: folder.file("c/1.txt"), encoding: .utf8)
        return text.split { !$0.isLetter }.map(String.init)
    }

    private static func term(_ words: [String], _ random: inout SplitMix64) -> String {
        let start = Int.random(in: 0..<words.count - 2, using: &random)
        return switch Int.random(in: 0..<12, using: &random) {
        case 0: "\"\(words[start]) \(words[start + 1])\""
        case 1: "\(words[start].prefix(3))*"
        case 2: "title:\(words[start])"
        case 3: "al-Qa'ida"
        case 4: "the"
        default: words[start]
        }
    }

    private static func query(_ words: [String], _ random: inout SplitMix64) -> String {
        let terms = (0..<Int.random(in: 1...7, using: &random)).map { _ in term(words, &random) }
        return switch Int.random(in: 0..<10, using: &random) {
        case 0: terms.joined(separator: " AND ")
        case 1: terms.joined(separator: " ") + " -\(term(words, &random))"
        case 2: "(\(terms.joined(separator: " OR "))) AND \(term(words, &random))"
        case 3: terms.joined(separator: " ") + " year:1995..2004"
        case 4: terms.joined(separator: " ") + " kind:prose cited:yes"
        case 5: terms.joined(separator: " ") + " document:2"
        default: terms.joined(separator: " ")
        }
    }

    /// 10,000 queries in ten parts, over all weights, filters and deletions.
    @Test(arguments: 0..<10) func theBestAreThoseOfScoringEverything(part: Int) async throws {
        let reader = try IndexReader(path: try await Self.index.value.path, rules: .standard)
        let words = try await Self.words()
        let seed = UInt64(900 + part)
        var random = SplitMix64(seed: seed)
        var found = 0
        for round in 0..<1000 {
            let text = Self.query(words, &random)
            guard let expression = try QueryParser.parse(text).expression else { continue }
            var request = SearchRequest(
                expression: expression, limit: [1, 10, 30].randomElement(using: &random) ?? 10,
                offset: Bool.random(using: &random) ? 0 : 7)
            request.functionWords = FunctionWords.all
            if Int.random(in: 0..<3, using: &random) == 0 {
                var ranking = RankingParameters()
                ranking.k1 = Double.random(in: 0.5...2, using: &random)
                ranking.b = Double.random(in: 0...1, using: &random)
                ranking.titleWeight = Double.random(in: 0...3, using: &random)
                ranking.sectionWeight = Double.random(in: 0...2, using: &random)
                ranking.bodyWeight = Double.random(in: 0.5...2, using: &random)
                request.ranking = ranking
            }
            if Bool.random(using: &random) {
                var ranking = request.ranking ?? RankingParameters()
                ranking.depth = [0, 5, 100].randomElement(using: &random) ?? 100
                request.ranking = ranking
            }
            if Int.random(in: 0..<6, using: &random) == 0 { request.basis = .own }
            request.fewPostings = 0
            request.keepsLists = Bool.random(using: &random)
            (request.threads, request.sharedFrom) = (Int.random(in: 1...3, using: &random), 0)
            let pruned = try reader.ranking(request)
            // All are scored, by one thread and from lists of the other form, and more are wanted than the second phase
            // weighs, so that none of those is left out.
            (request.threads, request.keepsLists) = (1, request.keepsLists == false)
            let page = request.offset..<(request.offset + request.limit)
            request.countsAll = true
            (request.offset, request.limit) = (0, 200)
            let all = try reader.ranking(request).dropFirst(page.lowerBound).prefix(page.count)
            let isSame = pruned.elementsEqual(all)
            #expect(isSame, "seed \(seed), round \(round): \(text)")
            found += all.count
        }
        #expect(found > 3000)
    }

    /// Where nothing weighs anything, nothing is above anything; and nothing breaks.
    @Test func weightsOfNothingFindNothing() async throws {
        let reader = try IndexReader(path: try await Self.index.value.path, rules: .standard)
        let words = try await Self.words().prefix(6).joined(separator: " ")
        var request = SearchRequest(
            expression: try #require(try QueryParser.parse(words).expression), limit: 10, offset: 0)
        var ranking = RankingParameters()
        (ranking.titleWeight, ranking.sectionWeight, ranking.bodyWeight) = (0, 0, 0)
        request.ranking = ranking
        request.fewPostings = 0
        for keeps in [true, false] {
            request.keepsLists = keeps
            #expect(try reader.ranking(request).isEmpty)
        }
    }

    /// Most passages of a common query are passed over, and the count says that it is a lower bound.
    @Test func aCommonQueryIsNotCountedInFull() async throws {
        let reader = try IndexReader(path: try await Self.index.value.path, rules: .standard)
        // A rare word lifts the bar over what the commonest one can add.
        let counts = Dictionary(grouping: try await Self.words(), by: { $0.lowercased() }).mapValues(\.count)
        let order = counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
        let terms = [order[0], order[order.count - 1]].map { QueryExpression.term(QueryTerm(text: $0)) }
        var request = SearchRequest(expression: .any(terms), limit: 1, offset: 0)
        var ranking = RankingParameters()
        ranking.depth = 0
        request.ranking = ranking
        request.fewPostings = 0
        let pruned = try reader.search(request, snippetWords: 5)
        request.countsAll = true
        let all = try reader.search(request, snippetWords: 5)
        #expect(all.total.isExact && !pruned.total.isExact)
        #expect(pruned.total.value < all.total.value && pruned.hits == all.hits)
    }
}
