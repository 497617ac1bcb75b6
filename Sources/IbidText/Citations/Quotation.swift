/// A quoted stretch of a citation: where its marks and its words stand, in bytes of the text.
struct Quotation: Sendable, Hashable {
    /// The opening mark.
    let open: Range<Int>
    /// The closing mark, of whatever kind.
    let close: Range<Int>

    /// The words between the marks.
    var inside: Range<Int> { open.upperBound..<close.lowerBound }
    /// Marks and words together.
    var whole: Range<Int> { open.lowerBound..<close.upperBound }
}
