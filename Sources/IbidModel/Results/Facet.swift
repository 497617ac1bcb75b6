/// How the matching passages spread over the values of something.
public struct Facet: Sendable, Hashable {
    /// What passages are counted by.
    public enum Name: String, Sendable, Hashable, CaseIterable {
        case document, section, publisher, year, source
    }

    /// A value and its count.
    public struct Value: Sendable, Hashable {
        /// The value: a document's or a source's id, a path of headings, a publisher, a year.
        public let value: String
        /// What people call it: a title; often the value itself.
        public let label: String
        /// How many matching passages have it; above 0.
        public let count: Int

        /// Makes a value.
        public init(value: String, label: String, count: Int) {
            self.value = value
            self.label = label
            self.count = count
        }
    }

    /// What passages are counted by.
    public let name: Name
    /// The values: highest count first, then by label; years ascend instead. A passage may have several.
    public let values: [Value]

    /// Makes a facet.
    public init(name: Name, values: [Value]) {
        self.name = name
        self.values = values
    }
}
