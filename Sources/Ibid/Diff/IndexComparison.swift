internal import IbidIndex
internal import IbidModel

/// Compares two indexes by what their documents say, not by where it stands.
struct IndexComparison {
    /// From this share of common words on, a passage that went and one that came are one that was rewritten.
    private static let rewritten = 0.5

    private let old: IndexReader
    private let new: IndexReader

    init(old: IndexReader, new: IndexReader) {
        self.old = old
        self.new = new
    }

    /// What differs. Documents whose rows are equal are not read; linear in the others, but for the passages of one
    /// document that came and went, which are compared in pairs.
    func difference() throws -> IndexDifference {
        let (before, after) = (try old.documentDigests(), try new.documentDigests())
        var added: [IndexDifference.Passage] = []
        var removed: [IndexDifference.Passage] = []
        var changed: [IndexDifference.Change] = []
        var sources: [IndexDifference.SourceChange] = []
        for name in Set(before.keys).union(after.keys).sorted() where before[name] != after[name] {
            let (first, second) = (try old.diffDocument(name), try new.diffDocument(name))
            var gone = Self.left(first?.passages ?? [], without: second?.passages ?? [])
            var come = Self.left(second?.passages ?? [], without: first?.passages ?? [])
            changed += Self.pairs(&gone, &come)
            removed += gone.map(\.record)
            added += come.map(\.record)
            sources += Self.changes(first?.sentences ?? [], second?.sentences ?? [])
        }
        return IndexDifference(added: added, removed: removed, changed: changed, sources: sources)
    }

    /// The passages of `all` that `others` do not hold, count for count.
    private static func left(
        _ all: [DiffDocument.Passage], without others: [DiffDocument.Passage]
    ) -> [DiffDocument.Passage] {
        var counts = Dictionary(others.map { ($0.contentID, 1) }, uniquingKeysWith: +)
        return all.filter { passage in
            guard let count = counts[passage.contentID], count > 0 else { return true }
            counts[passage.contentID] = count - 1
            return false
        }
    }

    /// Takes out of both what is one passage rewritten: for each that went, the likest that came.
    private static func pairs(
        _ gone: inout [DiffDocument.Passage], _ come: inout [DiffDocument.Passage]
    ) -> [IndexDifference.Change] {
        var changes: [IndexDifference.Change] = []
        var rest: [DiffDocument.Passage] = []
        for passage in gone {
            let words = words(of: passage.record.text)
            let best = come.indices.map { ($0, likeness(words, Self.words(of: come[$0].record.text))) }
                .max { $0.1 < $1.1 }
            if let (index, likeness) = best, likeness >= rewritten {
                changes.append(.init(old: passage.record, new: come.remove(at: index).record))
            } else {
                rest.append(passage)
            }
        }
        gone = rest
        return changes
    }

    /// Dice's coefficient.
    private static func likeness(_ a: Set<String>, _ b: Set<String>) -> Double {
        a.isEmpty || b.isEmpty ? 0 : 2 * Double(a.intersection(b).count) / Double(a.count + b.count)
    }

    private static func words(of text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }

    /// Sentences that both have, without regard to markers, and whose sources differ.
    private static func changes(
        _ old: [DiffDocument.Sentence], _ new: [DiffDocument.Sentence]
    ) -> [IndexDifference.SourceChange] {
        let known = Dictionary(old.map { (fold($0.record.text), $0) }, uniquingKeysWith: { first, _ in first })
        return new.compactMap { sentence in
            guard let before = known[fold(sentence.record.text)], before.sources != sentence.sources else { return nil }
            let (earlier, later) = (Set(before.sources), Set(sentence.sources))
            return IndexDifference.SourceChange(
                sentence: sentence.record, gained: later.subtracting(earlier).sorted(),
                lost: earlier.subtracting(later).sorted())
        }
    }

    /// The words alone: a marker is digits in brackets, and its number says nothing of what is cited.
    private static func fold(_ text: String) -> String {
        text.split(separator: "[").enumerated().map { index, part in
            guard index > 0, let end = part.firstIndex(of: "]"), part[..<end].allSatisfy(\.isNumber) else {
                return String(part)
            }
            return String(part[part.index(after: end)...])
        }.joined().lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
