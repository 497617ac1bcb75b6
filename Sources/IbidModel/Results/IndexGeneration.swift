/// One state of an index: what an answer was given from.
public struct IndexGeneration: Sendable, Hashable {
    /// Grows with each commit; a rebuild begins anew.
    public let number: Int
    /// 16 hex digits that tell this state from every other of the file, a rebuilt one's included.
    public let tag: String

    /// Makes a generation.
    public init(number: Int, tag: String) {
        self.number = number
        self.tag = tag
    }
}
