/// The ranking of one topic with the grades of its documents: all that a measure needs.
package struct JudgedRanking: Sendable, Hashable {
    /// The grade of the document at each rank, first rank first; 0 where it was not judged or is not relevant.
    package let grades: [Int]
    /// The grades of all relevant documents of the topic, found or not, the highest first.
    package let ideal: [Int]

    /// Joins the documents of a topic in rank order with the grades of its judged documents.
    ///
    /// A document that stands in the ranking again counts as not relevant there, so that no value exceeds 1.
    package init(documents: [String], grades: [String: Int]) {
        var left = grades
        self.grades = documents.map { max(0, left.removeValue(forKey: $0) ?? 0) }
        ideal = grades.values.filter { $0 > 0 }.sorted(by: >)
    }
}
