/// Everything that a source is cited for.
public struct CitedBy: Sendable, Hashable {
    /// The source.
    public let listing: SourceListing
    /// The sentences that rest on it, in the order of document path and place.
    public let uses: [Use]

    /// One sentence that rests on the source.
    public struct Use: Sendable, Hashable {
        public let document: DocumentReference
        public let section: [String]
        public let line: Int
        /// The id of the passage that holds the sentence.
        public let passage: String
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
    public init(listing: SourceListing, uses: [Use]) {
        self.listing = listing
        self.uses = uses
    }
}
