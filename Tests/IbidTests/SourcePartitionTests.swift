import Foundation
import Ibid
import IbidModel
import IbidTestSupport
import Testing

/// Two spellings that are kept apart stay so, whatever third one is like both.
@Suite struct SourcePartitionTests {
    private static func note(_ author: String, _ title: String = "Hotel attack kills dozens") -> String {
        "\(author)“\(title).” Reuters, 18 Jan. 2016. Web. 1 Feb. 2016."
    }
    private static let notes = [
        (name: "doe", text: note("Doe, Jane. ")), (name: "open", text: note("")),
        (name: "roe", text: note("Roe, Richard. ")),
    ]

    private static func index(
        _ notes: [(name: String, text: String)], _ folder: ScratchFolder, _ name: String
    ) async throws -> String {
        let path = folder.file(name + ".sqlite")
        // A run each, so that the order is that of the notes.
        for note in notes {
            try folder.write("\(note.name)\n\nIt happened.[1]\n[1] \(note.text)\n", to: "\(name)/\(note.name).txt")
            _ = try await IncrementalTests.index(path, [folder.file(name)])
        }
        return path
    }

    /// By work, the names of the notes that cite it.
    private static func works(_ path: String) throws -> Set<[String]> {
        let index = try Index(path: path)
        return Set(
            try index.sources(matching: "", limit: 20).listings.map { listing in
                try index.citedBy(listing.source.id).uses.map { String($0.document.path.dropLast(4)) }.sorted()
            })
    }

    /// The ids of the spellings in notes that stand for themselves.
    private static func ids(_ path: String) throws -> [String: String] {
        let index = try Index(path: path)
        return try index.sources(matching: "", limit: 20).listings.reduce(into: [:]) { ids, listing in
            for use in try index.citedBy(listing.source.id).uses {
                ids[String(use.document.path.dropLast(4))] = listing.source.id
            }
        }
    }

    @Test func aThirdSpellingJoinsNoOthers() async throws {
        let folder = try ScratchFolder()
        for (number, order) in [[0, 1, 2], [2, 1, 0], [1, 0, 2]].enumerated() {
            let path = try await Self.index(order.map { Self.notes[$0] }, folder, "k\(number)")
            #expect(try Self.works(path) == [["doe"], ["open"], ["roe"]], "\(order)")
            let listings = try Index(path: path).sources(matching: "", limit: 20).listings
            let open = try #require(listings.first { $0.source.item.authors.isEmpty })
            #expect(open.related.map(\.relation.kind) == [.suspect, .suspect], "whose it is, is for a person to say")
            #expect(try Index(path: path).verify().isIntact)
        }
        // Once nobody else claims it, it is joined.
        let path = folder.file("k0.sqlite")
        try FileManager.default.removeItem(atPath: folder.file("k0/roe.txt"))
        _ = try await IncrementalTests.index(path, [folder.file("k0")])
        #expect(try Self.works(path) == [["doe", "open"]])
    }

    /// What agrees more is joined first: here the title without a slip.
    @Test func strongerEvidenceJoins() async throws {
        let folder = try ScratchFolder()
        let slip = (name: "roe", text: Self.note("Roe, Richard. ", "Hotel attakc kills dozens"))
        for (number, order) in [[0, 1], [1, 0]].enumerated() {
            let notes = order.map { Self.notes[$0] }
            for (place, all) in [notes + [slip], [slip] + notes].enumerated() {
                let path = try await Self.index(all, folder, "k\(number)\(place)")
                #expect(try Self.works(path) == [["doe", "open"], ["roe"]])
            }
        }
    }

    @Test func decisionsHoldThroughAThirdSpelling() async throws {
        let folder = try ScratchFolder()
        let titles = ["Hotel attack kills dozens", "Hotel atack kills dozens", "Hotel attack kils dozens"]
        let path = try await Self.index(titles.map { ($0, Self.note("", $0)) }, folder, "k")
        let listing = try #require(try Index(path: path).sources(matching: "", limit: 10).listings.first)
        #expect(listing.variants.count == 2)
        let (a, b) = (listing.variants[0].source.id, listing.variants[1].source.id)
        let decider = SourceDecider(path: path)
        _ = try decider.decide(.never, a, b)
        func isApart() throws -> Bool {
            try Index(path: path).sources(matching: "", limit: 10).listings.allSatisfy { listing in
                ![a, b].allSatisfy { id in
                    listing.source.id == id || listing.variants.contains { $0.source.id == id }
                }
            }
        }
        #expect(try isApart())
        _ = try await IncrementalTests.index(path, [folder.file("k")], rebuild: true)
        #expect(try isApart() && Index(path: path).verify().isIntact)
        _ = try decider.decide(nil, a, b)
        #expect(try Index(path: path).sources(matching: "", limit: 10).total == 1)
    }

    /// A person settles whose the spelling is; what contradicts another decision is refused, with the way there.
    @Test func decisionsThatContradictAreRefused() async throws {
        let folder = try ScratchFolder()
        let path = try await Self.index(Self.notes, folder, "k")
        let known = try Self.ids(path)
        let ids = ["doe", "open", "roe"].map { known[$0] ?? "" }
        let decider = SourceDecider(path: path)
        _ = try decider.decide(.same, ids[0], ids[1])
        #expect(try Self.works(path) == [["doe", "open"], ["roe"]])
        _ = try decider.decide(.same, ids[1], ids[2])
        #expect(try Self.works(path) == [["doe", "open", "roe"]])
        let file = try String(contentsOfFile: folder.file("k/sources.lock.json"), encoding: .utf8)
        for (a, b) in [(ids[0], ids[2]), (ids[2], ids[0])] {
            do {
                _ = try decider.decide(.never, a, b)
                Issue.record("\(a) never \(b) was recorded")
            } catch SourceDecisionError.contradiction(let chain) {
                #expect(chain == [a, ids[1], b])
            }
        }
        #expect(try String(contentsOfFile: folder.file("k/sources.lock.json"), encoding: .utf8) == file)
        _ = try decider.decide(nil, ids[0], ids[1])
        _ = try decider.decide(.never, ids[2], ids[0])
        #expect(throws: SourceDecisionError.self) { try decider.decide(.same, ids[0], ids[1]) }
        #expect(try Self.works(path) == [["doe"], ["open", "roe"]])
        #expect(try decider.decide(.never, ids[0], ids[1]) == folder.file("k/sources.lock.json"))
    }
}
