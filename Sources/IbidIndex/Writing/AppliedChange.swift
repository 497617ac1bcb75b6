/// What became of a change.
package struct AppliedChange: Sendable, Hashable {
    /// Whether rows were written or taken out.
    package let changesRows: Bool
    /// Whether the file was left out because another root holds the same bytes under the same name.
    package let isDuplicate: Bool
}
