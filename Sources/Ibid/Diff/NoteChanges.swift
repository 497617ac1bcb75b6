internal import IbidModel

/// The notes of two states of a document that say something else, whatever their labels and places.
///
/// A page, a date of access or a misspelling changes no work behind a sentence, and is cited otherwise all the same.
struct NoteChanges {
    /// In the order of the older document, then what the newer one has alone.
    let changes: [IndexDifference.NoteChange]

    /// Compares count for count: a note that stands twice is changed only where no equal one is left over. Linear but
    /// for notes that went and came, which are compared in pairs.
    init(_ old: [IndexDifference.Note], _ new: [IndexDifference.Note]) {
        // How words are set apart says nothing.
        var (gone, come) = Rewriting.apart(old, new) { $0.text.split(whereSeparator: \.isWhitespace) }
        let rewritten = Rewriting.pairs(&gone, &come, text: \.text)
            .map { IndexDifference.NoteChange(old: $0, new: $1) }
        let removed = gone.map { IndexDifference.NoteChange(old: $0, new: nil) }
        let places = Dictionary(old.enumerated().map { ($1.id, $0) }) { first, _ in first }
        changes =
            (rewritten + removed).sorted { (places[$0.old?.id ?? ""] ?? 0) < (places[$1.old?.id ?? ""] ?? 0) }
            + come.map { IndexDifference.NoteChange(old: nil, new: $0) }
    }
}
