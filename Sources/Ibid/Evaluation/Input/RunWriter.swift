package import IbidModel

/// Writes a run in the form of TREC: `topic Q0 document rank score tag`, between single spaces.
package enum RunWriter {
    /// The text of the file: topics in the order of their bytes, documents in rank order, ranks from 1.
    ///
    /// A score is written with the fewest digits that read back as the same `Double`. A topic without documents leaves
    /// no line, so it is gone when read back. Fails with `unwritable` on a tag or id that is empty or has white space
    /// in it, and with `notAScore` on a score that is not finite (its line is the one that would hold it).
    package static func text(of run: Run, tag: String) throws(EvaluationFileError) -> String {
        try check(tag)
        var text = ""
        var line = 0
        for (topic, ranking) in run.rankings.sorted(by: { $0.key.bytesPrecede($1.key) }) {
            try check(topic)
            for (place, ranked) in ranking.enumerated() {
                line += 1
                try check(ranked.document)
                guard ranked.score.isFinite else { throw .notAScore(line: line, text: "\(ranked.score)") }
                text += "\(topic) Q0 \(ranked.document) \(place + 1) \(ranked.score) \(tag)\n"
            }
        }
        return text
    }

    private static func check(_ id: String) throws(EvaluationFileError) {
        guard !id.isEmpty, !id.utf8.contains(where: \.isWhiteSpace) else { throw .unwritable(.run, id: id) }
    }
}
