/// What an id names.
public enum ShownItem: Sendable, Hashable {
    /// A passage.
    case passage(PassageRecord)
    /// A sentence, in its passage.
    case sentence(SentenceRecord, in: PassageRecord)
    /// A note, and the document that it stands in.
    case note(NoteRecord, in: DocumentReference)
    /// A citation, in its note.
    case citation(CitationRecord, in: NoteRecord, of: DocumentReference)
    /// A source, with everything that it is cited for.
    case source(CitedBy)
    /// A document.
    case document(DocumentRecord)
}
