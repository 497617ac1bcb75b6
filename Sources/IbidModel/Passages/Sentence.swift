/// A sentence of the body with the markers that it carries.
public struct Sentence: Sendable, Hashable {
    /// The sentence without surrounding white space, its own trailing markers included.
    public let span: ByteSpan
    /// Its markers in order; may be empty.
    public var markers: [Marker]
    /// What it rests on.
    public var basis: Basis
    /// The sentence of the same paragraph whose markers cover it: itself for `.own`, a later one for `.next`.
    public var coveredBy: Int?

    /// Makes a sentence whose basis has not been bound.
    public init(span: ByteSpan, markers: [Marker]) {
        self.span = span
        self.markers = markers
        self.basis = .none
        self.coveredBy = nil
    }
}
