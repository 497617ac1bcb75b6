/// One act of citing as exports give it: where it stands and which sentences lean on it.
public struct CitationEntry: Sendable, Hashable {
    /// A sentence that leans on the citation's note.
    public struct Support: Sendable, Hashable {
        /// The sentence's id.
        public let sentence: String
        /// The id of the passage that it stands in.
        public let passage: String
        /// `.own` or `.next`.
        public let basis: Basis

        /// Makes a support.
        public init(sentence: String, passage: String, basis: Basis) {
            self.sentence = sentence
            self.passage = passage
            self.basis = basis
        }
    }

    /// The citation with its source.
    public let citation: CitationRecord
    /// The id of its note.
    public let note: String
    /// The note's label as written.
    public let label: String
    /// The number of the note's block in the document, from 1.
    public let block: Int
    /// The line that the note stands on, from 1.
    public let line: Int
    /// The document that it stands in.
    public let document: DocumentReference
    /// The sentences that lean on it, in the order of the document.
    public let supports: [Support]

    /// Makes an entry.
    public init(
        citation: CitationRecord, note: String, label: String, block: Int, line: Int, document: DocumentReference,
        supports: [Support]
    ) {
        self.citation = citation
        self.note = note
        self.label = label
        self.block = block
        self.line = line
        self.document = document
        self.supports = supports
    }
}
