package import IbidModel

/// Reads qrels, in the form of TREC or of BEIR; the first line that is not blank tells which.
///
/// BEIR is three columns between tabs, topic, document and grade, with or without a line that names them. TREC is
/// four fields between white space, topic, iteration, document and grade; the iteration is not looked at.
package enum QrelsReader {
    /// The grades that are taken. Real ones run from about -2 to 5; the bound keeps 2^grade finite in a `Double`.
    package static let grades = -1000...1000

    /// The qrels of a file. Fails at the first faulty line; a repeated judgement is no fault but a diagnostic.
    package static func read(_ bytes: some Sequence<UInt8>) throws(EvaluationFileError) -> Qrels {
        var grades: [String: [String: Int]] = [:]
        var diagnostics: [Qrels.Diagnostic] = []
        var isTabular: Bool?
        for line in LineReader(Array(bytes)) {
            let isFirst = isTabular == nil
            let tabular = isTabular ?? (line.columns.count == 3)
            isTabular = tabular
            let fields = tabular ? line.columns : line.words
            if isFirst, tabular, isHeader(fields) { continue }
            let needed = tabular ? 3 : 4
            guard fields.count == needed else {
                throw .fieldCount(.qrels, line: line.number, found: fields.count, needed: needed)
            }
            let topic = try line.text(fields[0], name: "topic", in: .qrels)
            let document = try line.text(fields[needed - 2], name: "document", in: .qrels)
            let text = try line.text(fields[needed - 1], name: "grade", in: .qrels)
            guard let grade = Int(text), Self.grades.contains(grade) else {
                throw .notAGrade(line: line.number, text: text)
            }
            if let earlier = grades[topic, default: [:]].updateValue(grade, forKey: document) {
                diagnostics.append(
                    Qrels.Diagnostic(
                        line: line.number, topic: topic, document: document, earlier: earlier, later: grade))
            }
        }
        return Qrels(grades, diagnostics: diagnostics)
    }

    /// Whether the fields name columns: the first one does, and the last one is no grade.
    private static func isHeader(_ fields: [ArraySlice<UInt8>]) -> Bool {
        let names = fields.map { String(decoding: $0, as: UTF8.self).lowercased() }
        guard let first = names.first, let last = names.last else { return false }
        return ["query-id", "query_id", "qid", "topic"].contains(first) && Int(last) == nil
    }
}
