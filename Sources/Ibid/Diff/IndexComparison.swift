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
        var added: [IndexDifference.Passage] = []
        var removed: [IndexDifference.Passage] = []
        var changed: [IndexDifference.Change] = []
        var sources: [IndexDifference.SourceChange] = []
        let pairs = DocumentPairs(try old.diffEntries(), try new.diffEntries()).pairs
        for pair in pairs where pair.old?.digest != pair.new?.digest {
            let (first, second) = (try pair.old.flatMap(old.diffDocument), try pair.new.flatMap(new.diffDocument))
            var gone = Self.left(first?.passages ?? [], without: second?.passages ?? [])
            var come = Self.left(second?.passages ?? [], without: first?.passages ?? [])
            changed += Self.pairs(&gone, &come)
            removed += gone.map(\.record)
            added += come.map(\.record)
            sources += SourceChanges(first?.sentences ?? [], second?.sentences ?? []).changes
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
}
