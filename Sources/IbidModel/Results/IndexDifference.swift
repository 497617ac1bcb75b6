/// What differs between two indexes, document by document.
public struct IndexDifference: Sendable, Hashable {
    /// A passage that one of the indexes has.
    public struct Passage: Sendable, Hashable {
        /// Its id in the index that has it.
        public let id: String
        /// The document's path, with the key where it has one.
        public let document: String
        /// The line, from 1.
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
        /// As the older index has it.
        public let old: Passage
        /// As the newer one has it.
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
        /// The titles of works that it leans on now and did not before; empty only where some were lost. A work whose
        /// title does not tell it from another one here goes by its fingerprint.
        public let gained: [String]
        /// The titles of works that it leant on before and does not now, likewise.
        public let lost: [String]

        /// Makes a change.
        public init(sentence: Passage, gained: [String], lost: [String]) {
            self.sentence = sentence
            self.gained = gained
            self.lost = lost
        }
    }

    /// A note that one of the indexes has.
    public struct Note: Sendable, Hashable {
        /// Its id in the index that has it.
        public let id: String
        /// The document's path, with the key where it has one.
        public let document: String
        /// The line, from 1.
        public let line: Int
        /// The label, without brackets.
        public let label: String
        /// What it says.
        public let text: String

        /// Makes a note.
        public init(id: String, document: String, line: Int, label: String, text: String) {
            self.id = id
            self.document = document
            self.line = line
            self.label = label
            self.text = text
        }
    }

    /// A note that says something else, or that one of the indexes has alone; its label does not count.
    public struct NoteChange: Sendable, Hashable {
        /// As the older index has it; `nil` where it came.
        public let old: Note?
        /// As the newer one has it; `nil` where it went.
        public let new: Note?

        /// Makes a change.
        public init(old: Note?, new: Note?) {
            self.old = old
            self.new = new
        }
    }

    /// What the newer index has alone, in the order of documents and places, as all that follows.
    public let added: [Passage]
    /// What the older index has alone.
    public let removed: [Passage]
    /// What was rewritten.
    public let changed: [Change]
    /// Sentences that other sources stand behind.
    public let sources: [SourceChange]
    /// Notes of documents that both have: those that were rewritten or went, then those that came.
    public let notes: [NoteChange]

    /// Whether nothing differs.
    public var isEmpty: Bool {
        added.isEmpty && removed.isEmpty && changed.isEmpty && sources.isEmpty && notes.isEmpty
    }

    /// Makes a difference.
    public init(
        added: [Passage], removed: [Passage], changed: [Change], sources: [SourceChange], notes: [NoteChange]
    ) {
        self.added = added
        self.removed = removed
        self.changed = changed
        self.sources = sources
        self.notes = notes
    }
}
