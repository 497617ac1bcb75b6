/// The relevance judgements of a test collection: topic, then document, then grade.
///
/// A grade of 1 or more is relevant; 0 and below is judged and not relevant. Ids that differ only in how Unicode
/// composes the same characters are one id, as for every `String`.
package struct Qrels: Sendable, Hashable {
    /// The grade of each judged document of each topic.
    package let grades: [String: [String: Int]]
    /// The judgements that stood more than once in the file, in its order; the last one holds.
    package let diagnostics: [Diagnostic]

    /// A judgement that took the place of an earlier one on the same topic and document.
    package struct Diagnostic: Sendable, Hashable {
        /// The line of the later judgement, from 1.
        package let line: Int
        /// The topic of both.
        package let topic: String
        /// The document of both.
        package let document: String
        /// The grade that no longer holds.
        package let earlier: Int
        /// The grade that holds.
        package let later: Int

        /// Makes a diagnostic.
        package init(line: Int, topic: String, document: String, earlier: Int, later: Int) {
            self.line = line
            self.topic = topic
            self.document = document
            self.earlier = earlier
            self.later = later
        }
    }

    /// Makes qrels of grades by topic and document.
    package init(_ grades: [String: [String: Int]], diagnostics: [Diagnostic] = []) {
        self.grades = grades
        self.diagnostics = diagnostics
    }
}
