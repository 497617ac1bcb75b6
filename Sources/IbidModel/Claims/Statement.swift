/// A sentence that may be evidence, with everything that was read out of it.
public struct Statement: Sendable, Hashable {
    /// The caller's number for it.
    public let id: Int
    /// The sentence, without its markers' notes.
    public let text: String
    /// The number of the document; statements of one document share it.
    public let document: Int
    /// The number of the paragraph in its document.
    public let paragraph: Int
    /// The number of the line, from 1.
    public let line: Int
    /// What the sentence rests on.
    public let basis: Basis
    /// The notes that cover it, each a number of its own within the document; may be empty.
    public let noteKeys: [UInt64]
    /// What its clauses say.
    public var frames: [Frame]
    /// The key of every word of weight in the sentence, sorted.
    public var words: [UInt64]
    /// The same for what it leans on: the line's head, the sentences before, the document's title; sorted.
    public var context: [UInt64]
    /// The keys of all names in the sentence and of what its pronouns stand for.
    public var entities: [UInt64]
    /// The keys of names that it leans on: the line's head, the sentence before, the document's title.
    public var nearEntities: [UInt64]
    /// The entity that the document is about; 0 if none.
    public var topic: UInt64
    /// All values of the sentence.
    public var values: SentenceValues
    /// The values of the line's head and of the sentences before it in an event line.
    public var inherited: SentenceValues
    /// Whether the sentence says only that nothing is recorded, or warns the reader.
    public var isEmptyTalk: Bool

    /// Makes a statement from its parts.
    public init(
        id: Int, text: String, document: Int, paragraph: Int, line: Int, basis: Basis, noteKeys: [UInt64],
        frames: [Frame],
        words: [UInt64], context: [UInt64], entities: [UInt64], nearEntities: [UInt64], topic: UInt64,
        values: SentenceValues, inherited: SentenceValues,
        isEmptyTalk: Bool
    ) {
        self.id = id
        self.text = text
        self.document = document
        self.paragraph = paragraph
        self.line = line
        self.basis = basis
        self.noteKeys = noteKeys
        self.frames = frames
        self.words = words
        self.context = context
        self.entities = entities
        self.nearEntities = nearEntities
        self.topic = topic
        self.values = values
        self.inherited = inherited
        self.isEmptyTalk = isEmptyTalk
    }
}
