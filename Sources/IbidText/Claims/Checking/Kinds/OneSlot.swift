internal import IbidModel

/// Answers that rest on one slot of a sentence: another name, a term, a number of parties.
extension ClaimEvidence {
    /// What `slot` tells in a statement, in the clause at `span` or in the whole of it.
    init(
        _ verdict: Verdict, in statement: Statement, at span: ByteSpan? = nil, _ slot: SlotRow.Slot, claim: String = "",
        evidence: String = "", isAttributed: Bool = false, score: Double
    ) {
        self.init(
            statement: statement.id, verdict: verdict, basis: statement.basis,
            span: span ?? ByteSpan(start: 0, end: statement.text.utf8.count), isAttributed: isAttributed, score: score,
            rows: [SlotRow(slot, verdict == .supported ? .match : .conflict, claim: claim, evidence: evidence)])
    }

    /// The same place, with another stance and other slots.
    func with(_ verdict: Verdict, rows: [SlotRow]) -> ClaimEvidence {
        ClaimEvidence(
            statement: statement, verdict: verdict, basis: basis, span: span, isAttributed: isAttributed, score: score,
            rows: rows)
    }
}

extension ClaimCheck {
    /// The answer to a claim of several parts, each of which has to hold.
    init(claim: String, parts: [ClaimCheck]) {
        let verdict =
            [Verdict.refuted, .notEnoughInfo, .mixed].first { worst in parts.contains { $0.verdict == worst } }
            ?? .supported
        self.init(
            claim: claim, verdict: verdict, cause: verdict == .mixed ? parts.lazy.compactMap(\.cause).first : nil,
            missing: verdict == .notEnoughInfo ? parts.lazy.compactMap(\.missing).first : nil,
            evidence: parts.flatMap(\.evidence), parts: parts)
    }

    /// The answer to a part that evidence of one verdict gives.
    init(_ part: ClaimPart, _ verdict: Verdict, _ evidence: [ClaimEvidence]) {
        self.init(claim: part.text, verdict: verdict, evidence: evidence)
    }
}
