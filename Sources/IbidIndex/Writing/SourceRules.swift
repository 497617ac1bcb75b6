package import IbidModel

/// What the index must know of citations but does not decide: how their text is coded and which works are the same.
package struct SourceRules: Sendable {
    /// The work that a CSL-JSON text describes, or `nil` if it is none.
    package let decode: @Sendable (String) -> CSLItem?
    /// How two works relate; `nil` when they have nothing to do with each other. Depends on the pair alone.
    package let relation: @Sendable (CSLItem, CSLItem) -> SourceRelation?
    /// How well a work's title is spelt, as far as it can be told from the title alone: the higher the better.
    package let spelling: @Sendable (CSLItem) -> Int
    /// Makes an empty set of works, which finds those that may relate to a work.
    package let candidates: @Sendable () -> any SourceCandidateSet

    /// Makes rules.
    package init(
        decode: @escaping @Sendable (String) -> CSLItem?,
        relation: @escaping @Sendable (CSLItem, CSLItem) -> SourceRelation?,
        spelling: @escaping @Sendable (CSLItem) -> Int,
        candidates: @escaping @Sendable () -> any SourceCandidateSet
    ) {
        self.decode = decode
        self.relation = relation
        self.spelling = spelling
        self.candidates = candidates
    }
}
