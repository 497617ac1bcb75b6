/// A part of a document under one heading, or under a heading that was lost.
public struct Section: Sendable, Hashable {
    /// The heading's text; `nil` where the section began without one.
    public let heading: String?
    /// The index of the section that this one belongs to (always smaller than its own), or `nil` at the top.
    public let parent: Int?
    /// Whether the boundary was found only because a note block ended what stood before.
    public let isInferred: Bool
    /// From the heading (or the first line of an unnamed section) to the end of the section's last line.
    public var span: ByteSpan

    /// Makes a section.
    public init(heading: String?, parent: Int?, isInferred: Bool, span: ByteSpan) {
        self.heading = heading
        self.parent = parent
        self.isInferred = isInferred
        self.span = span
    }
}
