internal import IbidModel

/// Claims that deny others, by which they are answered: "neither A nor B", "not only".
extension ClaimChecker {
    /// The answer to such a claim; `nil` for any other.
    func denial(_ claim: String, _ statements: [Statement]) -> ClaimCheck? {
        if let parts = ClaimWording.neither(claim) {
            return ClaimCheck(claim: claim, parts: parts.map { check($0, statements: statements) })
        }
        if let limited = ClaimWording.limited(claim) {
            let turned = turned(check(limited, statements: statements), claim)
            guard turned.verdict == .notEnoughInfo else { return turned }
            let plain = plainCheck(claim, statements)
            return plain.verdict == .supported ? plain : turned
        }
        guard ClaimWording.isUnreal(claim) else { return nil }
        return ClaimCheck(claim: claim, verdict: .notEnoughInfo, missing: .slotUnstated)
    }

    /// The answer to the denial of what was checked.
    private func turned(_ check: ClaimCheck, _ claim: String) -> ClaimCheck {
        let verdict: Verdict =
            switch check.verdict {
            case .supported: .refuted
            case .refuted: .supported
            case .mixed, .notEnoughInfo: check.verdict
            }
        let evidence = check.evidence.map { one in
            let row = SlotRow(.universal, one.verdict == .supported ? .conflict : .match)
            return one.with(
                one.verdict == .supported ? .refuted : .supported,
                rows: one.rows.filter { $0.slot != .polarity && $0.slot != .universal } + [row])
        }
        return ClaimCheck(
            claim: claim, verdict: verdict, cause: check.cause, missing: check.missing, evidence: evidence)
    }
}
