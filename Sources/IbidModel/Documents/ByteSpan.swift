/// A half-open range of UTF-8 bytes, `start ..< end`, counted from zero.
///
/// Every offset in Ibid is one of these. What it is relative to is said where it is stored: the document as read,
/// unless a comment names something smaller (a citation's span is relative to its note's text).
public struct ByteSpan: Sendable, Hashable, Comparable {
    /// The offset of the first byte.
    public let start: Int
    /// The offset just past the last byte; never below `start`.
    public let end: Int

    /// Makes the span `start ..< end`; an `end` below `start` gives an empty span at `start`.
    public init(start: Int, end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// The number of bytes.
    public var count: Int { end - start }
    /// Whether the span holds no byte.
    public var isEmpty: Bool { start == end }
    /// The span as a range of integers.
    public var range: Range<Int> { start..<end }

    /// Whether every byte of `other` lies in this span.
    public func contains(_ other: ByteSpan) -> Bool { start <= other.start && other.end <= end }
    /// The same span moved by `offset` bytes.
    public func shifted(by offset: Int) -> ByteSpan { ByteSpan(start: start + offset, end: end + offset) }

    /// Orders spans by start, then by end.
    public static func < (a: ByteSpan, b: ByteSpan) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
