internal import IbidModel
internal import IbidText

/// Checks judged claims against an index, and measures what comes back.
package struct ClaimEvaluator {
    private let index: Index

    /// Evaluates `index`.
    package init(_ index: Index) {
        self.index = index
    }

    /// What the index says of each claim, in their order.
    package func outcomes(for claims: [JudgedClaim]) throws -> [ClaimOutcome] {
        try claims.map { claim in
            let clock = ContinuousClock()
            let start = clock.now
            let report = try index.check(claim.claim)
            let seconds = (clock.now - start) / .seconds(1)
            return ClaimOutcome(
                id: claim.id, label: report.verdict, confidence: report.evidence.map(\.score).max() ?? 0,
                evidence: Self.lines(report), seconds: seconds)
        }
    }

    /// The share of each claim's content words that stand in one sentence of the best passages, 0 to 1, by claim: what a
    /// checker must beat.
    package func overlaps(of claims: [JudgedClaim]) throws -> [String: Double] {
        var overlaps: [String: Double] = [:]
        for claim in claims {
            let words = Self.content(claim.claim)
            var best = 0.0
            for hit in try index.search(ClaimQuery.text(of: claim.claim)).hits {
                for sentence in hit.passage.sentences {
                    let shared = words.intersection(Self.content(sentence.text)).count
                    best = max(best, Double(shared) / Double(max(1, words.count)))
                }
            }
            overlaps[claim.id] = best
        }
        return overlaps
    }

    private static func lines(_ report: ClaimReport) -> [String] {
        let all = report.parts.isEmpty ? report.evidence : report.parts.flatMap(\.evidence)
        var lines: [String] = []
        for evidence in all {
            let line = "\(evidence.passage.document.path):\(evidence.passage.line)"
            if !lines.contains(line) { lines.append(line) }
        }
        return lines
    }

    private static func content(_ text: String) -> Set<String> {
        Set(
            text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
                .filter { !FunctionWords.all.contains($0) })
    }
}
