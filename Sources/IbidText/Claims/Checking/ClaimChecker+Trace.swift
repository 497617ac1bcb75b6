package import IbidModel

/// Lines that tell why a statement does or does not speak to a claim; for whoever tunes the lexicon.
extension ClaimChecker {
    /// The frames of the claim's parts against the frames of the statement.
    package func trace(_ claim: String, _ statement: Statement, topic: UInt64) -> [String] {
        var lines: [String] = []
        for part in ClaimReading(claim, topic: topic, table: table, lexicon: lexicon).parts {
            let (coverage, missing) = comparer.coverage(of: part, in: statement)
            let tokens = ClaimTokenizer.tokens(of: Array(claim.utf8), lexicon: lexicon)
            let words = missing.map { item in
                tokens.first { item.words.contains($0.word.concept) }.map {
                    String(decoding: Array(claim.utf8)[Int($0.start)..<Int($0.end)], as: UTF8.self)
                } ?? "?"
            }
            lines.append(
                "part \(FramePrinter.line(part.frame, text: claim, table: table)) coverage \(Int(coverage * 100)) lacks \(words)"
            )
            for frame in statement.frames {
                guard let outcome = comparer.compare(part, frame, in: statement, coverage: coverage, missing: missing)
                else { continue }
                lines.append(
                    "   \(outcome.verdict.rawValue) \(FramePrinter.line(frame, text: statement.text, table: table))")
                lines.append(
                    "      "
                        + outcome.rows.map { "\($0.slot.rawValue) \($0.status.rawValue) \($0.claim)~\($0.evidence)" }
                        .joined(separator: " | "))
            }
        }
        return lines
    }
}
