internal import IbidModel

/// Claims on where most of somebody's money comes from: what most of it comes from, most of it does not come from elsewhere.
struct MajorityCheck {
    let checker: ClaimChecker
    let statements: [Statement]

    /// The answer of a sentence that tells where most comes from; `nil` for any other claim. Linear in the texts of the
    /// statements that tell of income.
    func check(_ part: ClaimPart, reader: SentenceReader) -> ClaimCheck? {
        let claim = part.frame
        guard isIncome(claim), claim.polarity == .positive, claim.universal == .none,
            let from = Self.from(reader.tokens.map(\.key))
        else { return nil }
        let sources = part.items.filter { $0.token > from && $0.entity == 0 && $0.weight >= 1 }
        guard !sources.isEmpty else { return nil }
        for statement in statements {
            guard
                let frame = statement.frames.first(where: { frame in
                    isIncome(frame) && frame.polarity == .positive && frame.modality == .asserted && !frame.isNominal
                        && RoleComparison.meet(claim.agents, frame.agents, checker.table)
                })
            else { continue }
            let tokens = ClaimTokenizer.tokens(of: Array(statement.text.utf8), lexicon: checker.lexicon)
            guard let start = Self.from(tokens.map(\.key)) else { continue }
            let told = Set(tokens[start...].map(\.word.concept))
            let held = sources.filter { ($0.words + $0.kin).contains(where: told.contains) }
            guard held.isEmpty || held.count == sources.count else { continue }
            let verdict: Verdict = held.isEmpty ? .refuted : .supported
            return ClaimCheck(
                part, verdict,
                [
                    ClaimEvidence(
                        verdict, in: statement, at: frame.span, .patient, claim: "most", evidence: "most", score: 0.8)
                ])
        }
        return nil
    }

    private func isIncome(_ frame: Frame) -> Bool {
        ["raise", "receive"].contains(checker.lexicon.name(frame.act) ?? "")
    }

    /// Where "from" stands behind "most of" or "the majority of"; `nil` where it does not.
    private static func from(_ keys: [UInt64]) -> Int? {
        guard let share = keys.firstIndex(where: { most.contains($0) }) else { return nil }
        return keys[share...].firstIndex(of: from)
    }

    private static let most = Words.keys("most majority bulk")
    private static let from = ClaimKey.of("from")
}
