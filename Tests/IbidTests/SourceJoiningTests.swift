import Ibid
import IbidIndex
import IbidModel
import IbidTestSupport
import IbidText
import Synchronization
import Testing

/// Which stored sources are compared, and that neither the order nor the number of runs makes a difference.
@Suite struct SourceJoiningTests {
    /// Every work that was entered may relate to every other: what the index did before it looked works up.
    private final class Everything: SourceCandidateSet {
        private var keys: [Int: Set<Int>] = [:]
        var count: Int { keys.count }
        func contains(_ id: Int) -> Bool { keys[id] != nil }
        func add(_ id: Int, _ item: CSLItem) { keys[id] = [] }
        func add(key: Int, to id: Int) { keys[id]?.insert(key) }
        func candidates(for item: CSLItem, keys wanted: [Int]) -> [Int] {
            keys.filter { !$0.value.isDisjoint(with: wanted) }.map(\.key)
        }
    }

    private final class Comparisons: Sendable {
        let count = Mutex(0)
    }

    private static func rules(_ comparisons: Comparisons, looksUp: Bool) -> SourceRules {
        SourceRules(
            decode: SourceRules.standard.decode,
            relation: { a, b in
                comparisons.count.withLock { $0 += 1 }
                return SourceRules.standard.relation(a, b)
            },
            spelling: SourceRules.standard.spelling,
            candidates: { looksUp ? SourceRules.standard.candidates() : Everything() })
    }

    /// Indexes profiles of these notes, a commit each, and gives how many pairs were compared.
    private static func index(
        _ profiles: [[String]], _ path: String, looksUp: Bool = true, commitsEach: Bool = false
    ) throws -> Int {
        let comparisons = Comparisons()
        let rules = rules(comparisons, looksUp: looksUp)
        for run in commitsEach ? profiles.map({ [$0] }) : [profiles] {
            let writer = try IndexWriter(path: path, passageWords: nil, isRebuild: false, rules: rules)
            for notes in run {
                let name = "\(StableID.digest(notes.joined())).txt"
                _ = try writer.apply(
                    .store(
                        root: "/c", path: name, input: .profile, digest: Array(name.utf8),
                        documents: [rows(notes, name)]))
            }
            try writer.finish()
        }
        return comparisons.count.withLock { $0 }
    }

    private static func rows(_ notes: [String], _ name: String) -> DocumentRows {
        let body = notes.indices.map { "It happened.[\($0 + 1)]" }.joined(separator: " ")
        let block = notes.enumerated().map { "[\($0.offset + 1)] \($0.element)" }
        let text = Array(("Title \(name)\n\n\(body)\n" + block.joined(separator: "\n") + "\n").utf8)
        let document = ProfileReader().document(text, fallbackTitle: name)
        let passages = Chunker(wordLimit: 120).passages(of: document)
        let contents = document.noteBlocks.flatMap(\.notes).map { note in
            NoteContent(
                text: document.text.string(note.textSpan), citations: note.citations,
                sources: note.citations.map { citation in
                    IndexedSource(
                        item: citation.item, csl: CSLCoding.json(citation.item),
                        fingerprint: SourceIdentity.fingerprint(citation.item),
                        blockingKeys: SourceIdentity.blockingKeys(citation.item))
                })
        }
        let indexed = IndexedDocument(
            document: document, digest: Array(name.utf8), passages: passages, years: passages.map { _ in [] },
            names: IndexedNames(aliases: [], spellings: []), notes: contents)
        return DocumentRows(indexed, path: name, input: .profile)
    }

    /// A news site's pages: author, year and host in common, titles of their own.
    @Test func pagesOfOneSiteAreNotComparedWithOneAnother() throws {
        let folder = try ScratchFolder()
        var random = SplitMix64(seed: 11)
        let syllables = ["ba", "dor", "ki", "lem", "nas", "or", "pra", "sul", "ta", "ven", "zi", "mon", "gra", "hel"]
        let notes = (0..<800).map { number in
            let words = (0..<6).map { _ in (0..<3).map { _ in random.pick(syllables) }.joined() }
            return "BBC News. (2013). \(words.joined(separator: " ").capitalizedFirst). "
                + "Retrieved from https://www.bbc.com/news/world-\(10_000 + number)"
        }
        let compared = try Self.index([notes], folder.file("x.sqlite"))
        #expect(try Index(path: folder.file("x.sqlite")).status().sources == 800)
        #expect(compared < 80, "\(compared) of \(800 * 799 / 2) pairs")
    }

    @Test(arguments: [1, 2, 3] as [UInt64]) func joinsAreThoseOfComparingAll(seed: UInt64) throws {
        let folder = try ScratchFolder()
        var random = SplitMix64(seed: seed)
        let words = [
            "attack", "attacks", "qaeda", "qaida", "northern", "report", "12", "13", "the", "counterterrorism",
            "counter terrorism", "siege", "seige", "islamic", "islmaic", "hotel",
        ]
        let titles = (0..<12).map { _ in (0..<4).map { _ in random.pick(words) } }
        let notes = (0..<160).map { _ in
            var parts = random.pick(titles)
            if Bool.random(using: &random) { parts[Int.random(in: 0..<4, using: &random)] = random.pick(words) }
            if Bool.random(using: &random) {
                // A slip in a word.
                var letters = Array(parts[0])
                letters.swapAt(letters.count - 1, letters.count - 2)
                parts[0] = String(letters)
            }
            let title = parts.joined(separator: " ").capitalizedFirst
            let year = random.pick(["2013", "2014"])
            return random.pick([
                "BBC News. (\(year)). \(title). Retrieved from https://www.bbc.com",
                "BBC News. (\(year)). \(title). Retrieved from https://www.bbc.com/news/\(title.count)-page",
                "“\(title).” \(random.pick(["CNN", "BBC News"])), 3 May \(year). Web. 4 May 2015.",
                "Karimi, Faith. “\(title).” CNN, n.d. Web. 4 May 2015.",
            ])
        }
        // Notes that differ by their address alone are one source, which is as it was first met.
        var seen: Set<String> = []
        let distinct = notes.filter { note in
            guard let item = CitationParser().citations(inNote: note).first?.item else { return false }
            return seen.insert(SourceIdentity.fingerprint(item)).inserted
        }
        let profiles = stride(from: 0, to: distinct.count, by: 12).map {
            Array(distinct[$0..<min($0 + 12, distinct.count)])
        }
        let all = try Self.index(profiles, folder.file("all.sqlite"), looksUp: false)
        let some = try Self.index(profiles, folder.file("some.sqlite"))
        _ = try Self.index(profiles.shuffled(using: &random), folder.file("runs.sqlite"), commitsEach: true)
        #expect(some < all, "\(some) of \(all)")
        let whole = try Index(path: folder.file("all.sqlite")).status()
        #expect(whole.suspects > 5 && whole.joinedSpellings > 5)
        for name in ["some", "runs"] {
            let index = try Index(path: folder.file(name + ".sqlite"))
            #expect(try index.status().contentHash == whole.contentHash, "\(name)")
            #expect(try index.verify().isIntact)
        }
    }
}
