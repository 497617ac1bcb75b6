package import IbidModel

/// How well a system does on one label.
package struct LabelScore: Sendable, Hashable {
    /// The label.
    package let label: Verdict
    /// Claims with this gold label that were given it.
    package let right: Int
    /// Claims with this gold label.
    package let gold: Int
    /// Claims that were given it.
    package let predicted: Int

    /// The share of the claims given the label that have it; without a value where none was given it.
    package var precision: ClaimShare { ClaimShare(right, of: predicted) }

    /// The share of the claims with the label that were given it; without a value where none has it.
    package var recall: ClaimShare { ClaimShare(right, of: gold) }

    /// F1 = 2 right / (gold + predicted), from 0 to 1: van Rijsbergen, "Information Retrieval" (1979), chapter 7.
    ///
    /// The harmonic mean of precision and recall where both have a value. For a label that never occurs, neither as
    /// gold nor as given, F1 is defined as 0.
    package var f1: Double { gold + predicted > 0 ? 2 * Double(right) / Double(gold + predicted) : 0 }

    /// Makes a score.
    package init(label: Verdict, right: Int, gold: Int, predicted: Int) {
        self.label = label
        self.right = right
        self.gold = gold
        self.predicted = predicted
    }
}
