package import IbidModel

/// The two labels of one claim.
package struct ClaimPair: Sendable, Hashable {
    /// The gold label.
    package let gold: Verdict
    /// The label that the system gave; `nil` where it gave none.
    package let predicted: Verdict?

    /// Makes a pair.
    package init(gold: Verdict, predicted: Verdict?) {
        self.gold = gold
        self.predicted = predicted
    }
}
