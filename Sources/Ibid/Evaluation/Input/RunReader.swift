package import IbidModel

/// Reads a run in the form of TREC: `topic Q0 document rank score tag`, between white space.
package enum RunReader {
    /// The run of a file. Fails at the first line that is faulty or repeats a document of its topic.
    ///
    /// `Q0`, the rank and the tag must be there and are not looked at.
    package static func read(_ bytes: some Sequence<UInt8>) throws(EvaluationFileError) -> Run {
        var scores: [String: [String: Double]] = [:]
        for line in LineReader(Array(bytes)) {
            let fields = line.words
            guard fields.count == 6 else {
                throw .fieldCount(.run, line: line.number, found: fields.count, needed: 6)
            }
            let topic = try line.text(fields[0], name: "topic", in: .run)
            let document = try line.text(fields[2], name: "document", in: .run)
            let text = try line.text(fields[4], name: "score", in: .run)
            guard let score = Double(text), score.isFinite else { throw .notAScore(line: line.number, text: text) }
            guard scores[topic, default: [:]].updateValue(score, forKey: document) == nil else {
                throw .repeated(.run, line: line.number, id: document)
            }
        }
        return Run(scores)
    }
}
