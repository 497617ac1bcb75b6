internal import Foundation
package import IbidModel

/// Reads topics, as TSV or as JSONL: a file whose first line that is not blank opens with `{` is JSONL.
///
/// TSV is `id<TAB>text`; all after the first tab is the text. A first line that names the columns is skipped.
/// JSONL has an id under `_id`, `id` or `qid` (a string or a whole number) and a text under `text`, `query` or
/// `title`; the first of them that is there and not empty holds. Other keys are not looked at.
package enum TopicReader {
    /// The topics of a file in its order. Fails at the first line that is faulty or repeats an id.
    package static func read(_ bytes: some Sequence<UInt8>) throws(EvaluationFileError) -> [Topic] {
        var topics: [Topic] = []
        var seen: Set<String> = []
        var isJSON: Bool?
        for line in LineReader(Array(bytes)) {
            let isFirst = isJSON == nil
            let json = isJSON ?? (line.bytes.first { !$0.isWhiteSpace } == UInt8(ascii: "{"))
            isJSON = json
            if isFirst, !json, isHeader(line) { continue }
            let topic = json ? try object(line) : try row(line)
            guard seen.insert(topic.id).inserted else { throw .repeated(.topics, line: line.number, id: topic.id) }
            topics.append(topic)
        }
        return topics
    }

    /// Whether a first line names columns. `id` and `qid` could name a topic, so the second name must fit as well.
    private static func isHeader(_ line: LineReader.Line) -> Bool {
        let names = line.columns.map { String(decoding: $0, as: UTF8.self).lowercased() }
        guard let first = names.first, names.count > 1 else { return false }
        if ["_id", "query-id", "query_id"].contains(first) { return true }
        return ["id", "qid"].contains(first) && TopicObject.textKeys.contains(names[1])
    }

    private static func row(_ line: LineReader.Line) throws(EvaluationFileError) -> Topic {
        let fields = line.bytes.split(separator: UInt8(ascii: "\t"), maxSplits: 1, omittingEmptySubsequences: false)
        guard fields.count == 2 else { throw .fieldCount(.topics, line: line.number, found: 1, needed: 2) }
        return Topic(
            id: try line.text(LineReader.Line.trimmed(fields[0]), name: "id", in: .topics),
            text: try line.text(LineReader.Line.trimmed(fields[1]), name: "text", in: .topics))
    }

    private static func object(_ line: LineReader.Line) throws(EvaluationFileError) -> Topic {
        guard String(validating: line.bytes, as: UTF8.self) != nil else { throw .notUTF8(.topics, line: line.number) }
        let object: TopicObject
        do {
            object = try JSONDecoder().decode(TopicObject.self, from: Data(line.bytes))
        } catch {
            throw .notAnObject(.topics, line: line.number)
        }
        guard let id = object.id else { throw .missing(.topics, line: line.number, field: "id") }
        guard let text = object.text else { throw .missing(.topics, line: line.number, field: "text") }
        return Topic(id: id, text: text)
    }
}
