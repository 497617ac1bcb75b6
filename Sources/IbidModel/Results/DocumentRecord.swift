/// A document as read back from the index.
public struct DocumentRecord: Sendable, Hashable {
    /// What names it.
    public let reference: DocumentReference
    /// SHA-256 of its bytes as read, in hex.
    public let sha256: String
    /// The number of its bytes.
    public let byteCount: Int
    /// Whether its bytes are not UTF-8.
    public let isLossy: Bool
    /// Its sections in order.
    public let sections: [SectionRecord]
    /// How much it holds.
    public let counts: Counts

    /// How much a document, or a corpus, holds.
    public struct Counts: Sendable, Hashable {
        /// Documents.
        public var documents = 0
        /// Passages.
        public var passages = 0
        /// Sentences.
        public var sentences = 0
        /// Note blocks.
        public var noteBlocks = 0
        /// Notes.
        public var notes = 0
        /// Markers.
        public var markers = 0
        /// Markers that found no note, or more than one.
        public var unresolvedMarkers = 0
        /// Notes that no marker points to.
        public var unreferencedNotes = 0
        /// Citations.
        public var citations = 0

        /// Counts of nothing.
        public init() {}
    }

    /// Makes a record.
    public init(
        reference: DocumentReference, sha256: String, byteCount: Int, isLossy: Bool, sections: [SectionRecord],
        counts: Counts
    ) {
        self.reference = reference
        self.sha256 = sha256
        self.byteCount = byteCount
        self.isLossy = isLossy
        self.sections = sections
        self.counts = counts
    }
}
