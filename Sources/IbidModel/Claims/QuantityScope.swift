/// Whether a quantity is said to be a sum or to hold for every single one.
public enum QuantityScope: String, Sendable, Hashable, Codable, CaseIterable {
    /// Nothing said.
    case unstated
    /// A sum: "a total of $6 million", "totaling", "in all".
    case total
    /// For each: "each", "per head", "apiece".
    case each
}
