/// A source with what the corpus cites it for, in numbers.
public struct SourceListing: Sendable, Hashable {
    /// The source.
    public let source: SourceRecord
    /// Citations of it, all spellings together.
    public let citations: Int
    /// Documents that cite it.
    public let documents: Int
    /// Other spellings that were joined with it, with the account of why; often empty.
    public let variants: [RelatedSource]
    /// Sources that are perhaps the same, easily confused with it, or of one series; never joined.
    public let related: [RelatedSource]

    /// Another source record and what it is to this one.
    public struct RelatedSource: Sendable, Hashable {
        /// The other record.
        public let source: SourceRecord
        /// What it is to this one, and why.
        public let relation: SourceRelation
        /// Whether a person decided it.
        public let isDecided: Bool

        /// Makes a pair's other half.
        public init(source: SourceRecord, relation: SourceRelation, isDecided: Bool) {
            self.source = source
            self.relation = relation
            self.isDecided = isDecided
        }
    }

    /// Makes a listing.
    public init(
        source: SourceRecord, citations: Int, documents: Int, variants: [RelatedSource], related: [RelatedSource]
    ) {
        self.source = source
        self.citations = citations
        self.documents = documents
        self.variants = variants
        self.related = related
    }
}
