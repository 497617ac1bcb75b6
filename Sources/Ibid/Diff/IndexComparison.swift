internal import IbidIndex
internal import IbidModel

/// Compares two indexes by what their documents say, not by where it stands.
struct IndexComparison {
    private let old: IndexReader
    private let new: IndexReader

    init(old: IndexReader, new: IndexReader) {
        self.old = old
        self.new = new
    }

    /// What differs. Documents whose rows are equal are not read; linear in the others, but for the passages and
    /// notes of one document that came and went, which are compared in pairs.
    func difference() throws -> IndexDifference {
        var added: [IndexDifference.Passage] = []
        var removed: [IndexDifference.Passage] = []
        var changed: [IndexDifference.Change] = []
        var sources: [IndexDifference.SourceChange] = []
        var notes: [IndexDifference.NoteChange] = []
        let pairs = DocumentPairs(try old.diffEntries(), try new.diffEntries()).pairs
        for pair in pairs where pair.old?.digest != pair.new?.digest {
            let (first, second) = (try pair.old.flatMap(old.diffDocument), try pair.new.flatMap(new.diffDocument))
            var (gone, come) = Rewriting.apart(first?.passages ?? [], second?.passages ?? [], by: \.contentID)
            changed += Rewriting.pairs(&gone, &come) { $0.record.text }
                .map { IndexDifference.Change(old: $0.record, new: $1.record) }
            removed += gone.map(\.record)
            added += come.map(\.record)
            sources += SourceChanges(first?.sentences ?? [], second?.sentences ?? []).changes
            // The notes of a document that came or went say no more than its passages do.
            if let first, let second { notes += NoteChanges(first.notes, second.notes).changes }
        }
        return IndexDifference(added: added, removed: removed, changed: changed, sources: sources, notes: notes)
    }
}
