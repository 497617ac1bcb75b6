/// What a run ranks.
package enum EvaluationUnit: String, Sendable, Hashable, CaseIterable {
    /// Documents, each by its best passage; a document goes by its key, or its path where it has none.
    case document
    /// Passages, by id.
    case passage
    /// Lines that passages begin on, as `path:line`.
    case line
}
