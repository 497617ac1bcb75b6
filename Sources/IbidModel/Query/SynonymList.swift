/// A user's list of what stands for what.
public struct SynonymList: Sendable, Hashable {
    /// A line of the list.
    public struct Entry: Sendable, Hashable {
        /// What is typed; never empty.
        public let terms: [String]
        /// What is looked for besides; equal to `terms` where the line says that all mean the same.
        public let others: [String]

        /// Makes an entry.
        public init(terms: [String], others: [String]) {
            self.terms = terms
            self.others = others
        }
    }

    /// In the order of the list.
    public let entries: [Entry]

    /// Makes a list.
    public init(_ entries: [Entry] = []) {
        self.entries = entries
    }
}
