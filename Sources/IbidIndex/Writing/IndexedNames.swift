/// What a document says of names, ready to be stored.
package struct IndexedNames: Sendable {
    /// Two names of one bearer.
    package struct Alias: Sendable {
        /// The passage, by its number in the document, that says so.
        package let passage: Int
        /// The names as written, and the keys under which each is found.
        package let name: String
        package let nameKey: String
        package let other: String
        package let otherKey: String
        /// How the second stands to the first.
        package let kind: String
        /// Where the second stands in the document.
        package let start: Int
        package let end: Int

        /// Makes a pair.
        package init(
            passage: Int, name: String, nameKey: String, other: String, otherKey: String, kind: String, start: Int,
            end: Int
        ) {
            self.passage = passage
            self.name = name
            self.nameKey = nameKey
            self.other = other
            self.otherKey = otherKey
            self.kind = kind
            self.start = start
            self.end = end
        }
    }

    /// The pairs, in the order of the document.
    package let aliases: [Alias]
    /// Names as they are spelt, each once, with the key that all spellings of a name share.
    package let spellings: [(key: String, text: String)]

    /// Makes a value.
    package init(aliases: [Alias], spellings: [(key: String, text: String)]) {
        self.aliases = aliases
        self.spellings = spellings
    }
}
