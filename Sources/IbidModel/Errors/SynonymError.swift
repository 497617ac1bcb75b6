/// A line of a synonym file that says nothing.
public struct SynonymError: Error, Sendable, Hashable {
    /// The line, from 1.
    public let line: Int

    /// Makes an error.
    public init(line: Int) {
        self.line = line
    }
}
