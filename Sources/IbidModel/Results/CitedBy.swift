/// Everything that a source is cited for.
public struct CitedBy: Sendable, Hashable {
    /// The source.
    public let listing: SourceListing
    /// The sentences that rest on it, in the order of document path and place; perhaps only a part of them.
    public let uses: [Use]
    /// How many sentences rest on it in all.
    public let total: Int
    /// What to ask for the next part of `uses` with; `nil` at the end.
    public let next: String?

    /// One sentence that rests on the source.
    public struct Use: Sendable, Hashable {
        /// The document that says so.
        public let document: DocumentReference
        /// The headings above the sentence; empty where the heading is lost.
        public let section: [String]
        /// The line of the document, from 1.
        public let line: Int
        /// The id of the passage that holds the sentence.
        public let passage: String
        /// The sentence.
        public let sentence: SentenceRecord
        /// The notes through which it cites the source, with only the citations of it.
        public let notes: [NoteRecord]

        /// Makes a use.
        public init(
            document: DocumentReference, section: [String], line: Int, passage: String, sentence: SentenceRecord,
            notes: [NoteRecord]
        ) {
            self.document = document
            self.section = section
            self.line = line
            self.passage = passage
            self.sentence = sentence
            self.notes = notes
        }
    }

    /// Makes an answer.
    public init(listing: SourceListing, uses: [Use], total: Int, next: String? = nil) {
        self.listing = listing
        self.uses = uses
        self.total = total
        self.next = next
    }
}
