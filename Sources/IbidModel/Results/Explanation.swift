/// Why a hit has its score.
public struct Explanation: Sendable, Hashable {
    /// What adds to the score. The sum of `contribution` from first to last is the score, to the last bit.
    public let parts: [Part]

    /// One summand.
    public struct Part: Sendable, Hashable {
        /// What the summand is for.
        public enum Kind: String, Sendable, Hashable {
            /// A term of the query stands in the passage.
            case term
            /// Another spelling of a term stands there instead.
            case spelling
            /// Another name of a term stands there instead.
            case expansion
            /// A term stands in the passages around it.
            case context
            /// The query's terms stand close together.
            case coverage
        }

        /// What the summand is for.
        public let kind: Kind
        /// The term as it was typed; for `coverage`, the terms of the best stretch.
        public let term: String
        /// How often it stands in each part, with the part's weight; empty for `coverage`.
        public let fields: [Field]
        /// The fields' counts, weighted and added up.
        public let frequency: Double
        /// How many passages hold the term.
        public let passages: Int
        /// `ln(1 + (N − df + 0.5) / (df + 0.5))`.
        public let idf: Double
        /// The term's weight: `idf` with what titles, repeats and function words make of it.
        public let weight: Double
        /// `1 − b + b · length / average length`.
        public let lengthNorm: Double
        /// What it adds to the score.
        public let contribution: Double

        /// Makes a summand.
        public init(
            kind: Kind, term: String, fields: [Field], frequency: Double, passages: Int, idf: Double, weight: Double,
            lengthNorm: Double, contribution: Double
        ) {
            self.kind = kind
            self.term = term
            self.fields = fields
            self.frequency = frequency
            self.passages = passages
            self.idf = idf
            self.weight = weight
            self.lengthNorm = lengthNorm
            self.contribution = contribution
        }
    }

    /// A term in one part of the passage.
    public struct Field: Sendable, Hashable {
        /// `title`, `section` or `body`.
        public let name: String
        /// How often the term stands there.
        public let count: Int
        /// What one occurrence counts.
        public let weight: Double

        /// Makes a field.
        public init(name: String, count: Int, weight: Double) {
            self.name = name
            self.count = count
            self.weight = weight
        }
    }

    /// Makes an explanation.
    public init(parts: [Part]) {
        self.parts = parts
    }
}
