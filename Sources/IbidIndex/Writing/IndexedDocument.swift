package import IbidModel

/// A document with all that is computed from its text, ready to be stored.
package struct IndexedDocument: Sendable {
    /// The document, its markers bound.
    package let document: Document
    /// SHA-256 of its bytes as read.
    package let digest: [UInt8]
    /// Its passages, in order.
    package let passages: [Passage]
    /// The source of each citation, in the order of blocks, notes and citations.
    package let sources: [IndexedSource]

    /// Makes a value.
    package init(document: Document, digest: [UInt8], passages: [Passage], sources: [IndexedSource]) {
        self.document = document
        self.digest = digest
        self.passages = passages
        self.sources = sources
    }
}

/// A cited work as one citation describes it, with what identifies it.
package struct IndexedSource: Sendable {
    /// The work.
    package let item: CSLItem
    /// The same as CSL-JSON; equal items give equal text.
    package let csl: String
    /// Equal exactly for descriptions of the same work that differ in no field that identifies it.
    package let fingerprint: String
    /// Two sources that share a key are worth comparing.
    package let blockingKeys: [String]

    /// Makes a value.
    package init(item: CSLItem, csl: String, fingerprint: String, blockingKeys: [String]) {
        self.item = item
        self.csl = csl
        self.fingerprint = fingerprint
        self.blockingKeys = blockingKeys
    }
}

/// What the index must know of citations but does not decide: how their text is coded and which works are the same.
package struct SourceRules: Sendable {
    /// The work that a CSL-JSON text describes, or `nil` if it is none.
    package let decode: @Sendable (String) -> CSLItem?
    /// How two works relate; `nil` when they have nothing to do with each other. Depends on the pair alone.
    package let relation: @Sendable (CSLItem, CSLItem) -> SourceRelation?

    /// Makes rules.
    package init(
        decode: @escaping @Sendable (String) -> CSLItem?,
        relation: @escaping @Sendable (CSLItem, CSLItem) -> SourceRelation?
    ) {
        self.decode = decode
        self.relation = relation
    }
}
