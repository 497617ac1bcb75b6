/// A note's place in its document: block and position, both counted from 0.
public struct NoteReference: Sendable, Hashable, Comparable {
    /// The index of the note block.
    public let block: Int
    /// The index of the note in its block.
    public let note: Int

    /// Makes a reference.
    public init(block: Int, note: Int) {
        self.block = block
        self.note = note
    }

    /// Orders references by their place in the document.
    public static func < (a: NoteReference, b: NoteReference) -> Bool { (a.block, a.note) < (b.block, b.note) }
}
