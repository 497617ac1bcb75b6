/// What is asked of a system: one query of a test collection.
package struct Topic: Sendable, Hashable {
    /// What names it in qrels and runs.
    package let id: String
    /// The query.
    package let text: String

    /// Makes a topic.
    package init(id: String, text: String) {
        self.id = id
        self.text = text
    }
}
