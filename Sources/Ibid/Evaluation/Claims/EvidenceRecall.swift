internal import IbidModel

/// How often a gold line is among the first lines that a system names.
package struct EvidenceRecall: Sendable, Hashable {
    /// How many of the named lines are looked at, from the first.
    package let cut: Int
    /// The claims with such a hit, of those that count.
    package let share: ClaimShare

    /// Makes a value.
    package init(cut: Int, share: ClaimShare) {
        self.cut = cut
        self.share = share
    }

    /// The share of claims for which one of the first `cut` named lines is a gold line.
    ///
    /// The claims that count have gold evidence and a gold label other than `notEnoughInfo`. The label that the system
    /// gave does not matter; a claim without an outcome is a miss. Lines are equal where their texts are, and a line
    /// named twice takes two places.
    package init(cut: Int, claims: [JudgedClaim], outcomes: [String: ClaimOutcome]) {
        let counted = claims.filter { $0.verdict != .notEnoughInfo && !$0.evidence.isEmpty }
        let hits = counted.count { claim in
            outcomes[claim.id]?.evidence.prefix(max(0, cut)).contains(where: claim.evidence.contains) ?? false
        }
        self.init(cut: cut, share: ClaimShare(hits, of: counted.count))
    }
}
