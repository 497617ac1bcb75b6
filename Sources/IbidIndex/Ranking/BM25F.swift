internal import Foundation
internal import IbidModel

/// The formula of the first phase, and of the context in the second.
///
///     contribution = weight(t) · F · (k1 + 1) / (F + k1 · K)
///     F            = Σ over parts p  w(p) · n(t, p)
///     K            = 1 − b + b · length / average length,  length = Σ over parts p  w(p) · words(p)
///     weight(t)    = idf(t) · titled(t)^titlePower · burst(t)^burstPower
///     idf(t)       = ln(1 + (N − df + 0.5) / (df + 0.5))
///     titled(t)    = (dfTitle + 10 π) / (df + 10) / π,  π = Σ dfTitle / Σ df over all terms
///     burst(t)     = (cf + 1) / (df + 1)
///
/// BM25F in its simple form after Robertson, Zaragoza and Taylor (2004), with the inverse document frequency kept
/// positive. Terms that writers put into titles, and terms that come back where they stand at all, say what a text is
/// about (Church and Gale, 1995, on burstiness); in collections without titles the first factor is 1.
struct BM25F {
    let parameters: RankingParameters
    let figures: CollectionFigures
    private let k1: Double
    /// The average length of a passage, weighted by the parts' weights.
    let average: Double
    private let inverseAverage: Double
    private let inverseContextAverage: Double
    private let weights: (title: Double, section: Double, body: Double)

    init(_ parameters: RankingParameters, _ figures: CollectionFigures) {
        self.parameters = parameters
        self.figures = figures
        k1 = parameters.k1
        weights = (parameters.titleWeight, parameters.sectionWeight, parameters.bodyWeight)
        let passages = Double(max(1, figures.passages))
        average =
            (weights.title * Double(figures.titleTokens) + weights.section * Double(figures.sectionTokens)
                + weights.body * Double(figures.bodyTokens)) / passages
        inverseAverage = 1 / max(1e-9, average)
        // Title and headings stand once in a context of several passages.
        let spread = min(Double(1 + 2 * SecondPhase.reach), passages / Double(max(1, figures.documents)))
        let body = weights.body * Double(figures.bodyTokens) / passages
        inverseContextAverage = 1 / max(1e-9, average + (spread - 1) * body)
    }

    /// The formula for norms alone, with a given average length.
    init(_ parameters: RankingParameters, average: Double) {
        self.parameters = parameters
        self.average = average
        figures = CollectionFigures()
        k1 = parameters.k1
        weights = (parameters.titleWeight, parameters.sectionWeight, parameters.bodyWeight)
        inverseAverage = 1 / max(1e-9, average)
        inverseContextAverage = inverseAverage
    }

    /// All that midpoints depend on.
    struct NormKey: Equatable {
        let k1: Double
        let b: Double
        let weights: [Double]
        let inverseAverage: Double
        let passages: Int
    }

    /// What the midpoints of this formula depend on.
    var normKey: NormKey {
        NormKey(
            k1: k1, b: parameters.b, weights: [weights.title, weights.section, weights.body],
            inverseAverage: inverseAverage,
            passages: figures.passages)
    }

    /// `ln(1 + (N − df + 0.5) / (df + 0.5))`; above 0.
    func idf(_ passages: Int) -> Double {
        let ratio = (Double(figures.passages) - Double(passages) + 0.5) / (Double(passages) + 0.5)
        return max(1e-9, log1p(max(0, ratio)))
    }

    /// What a term weighs.
    func weight(_ term: TermFigures) -> Double {
        var weight = idf(term.passages)
        if parameters.titlePower != 0, figures.titledPostings > 0 {
            let share = Double(figures.titledPostings) / Double(max(1, figures.postings))
            let titled = (Double(term.titled) + 10 * share) / (Double(term.passages) + 10) / share
            weight *= pow(titled, parameters.titlePower)
        }
        if parameters.burstPower != 0 {
            weight *= pow((Double(term.occurrences) + 1) / (Double(term.passages) + 1), parameters.burstPower)
        }
        return weight
    }

    /// Counts with the weight of each part.
    @inline(__always)
    func frequency(_ packed: UInt32) -> Double {
        weights.body * Double(packed & 0xFFFF) + weights.title * Double(packed >> 24)
            + weights.section * Double(packed >> 16 & 255)
    }

    /// The length norm of a passage.
    @inline(__always)
    func norm(_ length: PassageLength) -> Double {
        1 - parameters.b + parameters.b * weighted(length) * inverseAverage
    }

    /// The length norm of a context: a passage and the bodies around it.
    func contextNorm(_ length: PassageLength, bodies: Int) -> Double {
        let more = weights.body * Double(bodies)
        return 1 - parameters.b + parameters.b * (weighted(length) + more) * inverseContextAverage
    }

    /// How much of the most that a term can add it adds; below 1.
    @inline(__always)
    func share(frequency: Double, norm: Double) -> Double {
        share(frequency: frequency, midpoint: midpoint(norm))
    }

    /// The same, where the midpoint is known.
    @inline(__always)
    func share(frequency: Double, midpoint: Double) -> Double {
        frequency > 0 ? frequency / (frequency + midpoint) : 0
    }

    /// The frequency with which a term adds half of the most that it can.
    @inline(__always)
    func midpoint(_ norm: Double) -> Double { k1 * norm }

    /// What a term of `weight` adds.
    @inline(__always)
    func contribution(weight: Double, frequency: Double, norm: Double) -> Double {
        most(weight: weight) * share(frequency: frequency, norm: norm)
    }

    /// What a term of `weight` can add at most.
    @inline(__always)
    func most(weight: Double) -> Double { weight * (k1 + 1) }

    @inline(__always)
    private func weighted(_ length: PassageLength) -> Double {
        weights.title * Double(length.title) + weights.section * Double(length.section)
            + weights.body * Double(length.body)
    }
}
