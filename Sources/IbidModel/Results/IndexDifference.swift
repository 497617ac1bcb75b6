/// What differs between two indexes, document by document.
public struct IndexDifference: Sendable, Hashable {
    /// A passage that one of the indexes has.
    public struct Passage: Sendable, Hashable {
        /// Its id in the index that has it.
        public let id: String
        /// Where it stands: the document's path, with the key where it has one, and the line from 1.
        public let document: String
        public let line: Int
        /// Its text, markers included.
        public let text: String

        /// Makes a passage.
        public init(id: String, document: String, line: Int, text: String) {
            self.id = id
            self.document = document
            self.line = line
            self.text = text
        }
    }

    /// A passage that was rewritten.
    public struct Change: Sendable, Hashable {
        public let old: Passage
        public let new: Passage

        /// Makes a pair.
        public init(old: Passage, new: Passage) {
            self.old = old
            self.new = new
        }
    }

    /// A sentence that both have, with other sources behind it.
    public struct SourceChange: Sendable, Hashable {
        /// Where it stands in the newer index.
        public let sentence: Passage
        /// Works that it leans on now and did not before, and the reverse, each by its title; never both empty.
        public let gained: [String]
        public let lost: [String]

        /// Makes a change.
        public init(sentence: Passage, gained: [String], lost: [String]) {
            self.sentence = sentence
            self.gained = gained
            self.lost = lost
        }
    }

    /// In the order of documents and places.
    public let added: [Passage]
    public let removed: [Passage]
    public let changed: [Change]
    public let sources: [SourceChange]

    /// Whether nothing differs.
    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty && sources.isEmpty }

    /// Makes a difference.
    public init(added: [Passage], removed: [Passage], changed: [Change], sources: [SourceChange]) {
        self.added = added
        self.removed = removed
        self.changed = changed
        self.sources = sources
    }
}
