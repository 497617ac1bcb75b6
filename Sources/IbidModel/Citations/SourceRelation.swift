/// How two distinct source records relate, and why that was decided.
public struct SourceRelation: Sendable, Hashable {
    /// What two records are to each other.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The same work, written differently; shown as one source, reversibly.
        case same
        /// Perhaps the same work; listed for a person to decide, never joined.
        case suspect
        /// Different works that are easily taken for each other; recorded so that nobody is asked again.
        case confusable
        /// Issues of one series ("Country Reports 2006", "Country Reports 2007").
        case series
        /// A person said that these are different.
        case never
    }

    /// What the pair was judged to be.
    public let kind: Kind
    /// The sum of the features' weights, in log-odds.
    public let score: Double
    /// What spoke for and against, in the order that it was weighed; never empty for a computed relation.
    public let features: [Feature]

    /// One line of the account: a field, what was found, and the log-odds that it added.
    public struct Feature: Sendable, Hashable {
        /// The field compared, such as `title`.
        public let field: String
        /// What was found, such as `1 token differs by 1 edit`, or the veto.
        public let finding: String
        /// The log-odds added; a veto carries `-Double.infinity`.
        public let weight: Double

        /// Makes a feature.
        public init(field: String, finding: String, weight: Double) {
            self.field = field
            self.finding = finding
            self.weight = weight
        }
    }

    /// Makes a relation.
    public init(kind: Kind, score: Double, features: [Feature]) {
        self.kind = kind
        self.score = score
        self.features = features
    }
}
