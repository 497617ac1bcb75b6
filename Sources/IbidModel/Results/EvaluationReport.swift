/// How well a run does against relevance judgements, and how it stands to another run.
public struct EvaluationReport: Sendable, Hashable {
    /// A measure and its mean over the topics that count.
    public struct Mean: Sendable, Hashable {
        /// Its name as ir-measures writes it, such as `nDCG@10`.
        public let measure: String
        /// From 0 to 1.
        public let value: Double

        /// Makes a mean.
        public init(measure: String, value: Double) {
            self.measure = measure
            self.value = value
        }
    }

    /// What one topic got.
    public struct TopicValues: Sendable, Hashable {
        /// The topic's id.
        public let topic: String
        /// In the order of the means.
        public let values: [Double]

        /// Makes a row.
        public init(topic: String, values: [Double]) {
            self.topic = topic
            self.values = values
        }
    }

    /// What one topic gained or lost.
    public struct Difference: Sendable, Hashable {
        /// The topic's id.
        public let topic: String
        /// Its value in this run.
        public let here: Double
        /// Its value in the baseline.
        public let baseline: Double

        /// Makes a difference.
        public init(topic: String, here: Double, baseline: Double) {
            self.topic = topic
            self.here = here
            self.baseline = baseline
        }
    }

    /// The comparison with a baseline in one measure.
    public struct Comparison: Sendable, Hashable {
        /// The measure that is compared.
        public let measure: String
        /// The baseline's mean over the common topics.
        public let baseline: Double
        /// This run's mean less the baseline's.
        public let difference: Double
        /// The 95 % interval of the difference, by paired bootstrap over topics.
        public let interval: ClosedRange<Double>
        /// The two-sided chance of a difference so far from 0 if the runs were equally good.
        public let p: Double
        /// The topics that this run does worse on, worst first.
        public let losses: [Difference]

        /// Makes a comparison.
        public init(
            measure: String, baseline: Double, difference: Double, interval: ClosedRange<Double>, p: Double,
            losses: [Difference]
        ) {
            self.measure = measure
            self.baseline = baseline
            self.difference = difference
            self.interval = interval
            self.p = p
            self.losses = losses
        }
    }

    /// The means, in a fixed order.
    public let means: [Mean]
    /// How many topics count: those with a relevant document. Topics without results count as 0.
    public let topics: Int
    /// Topics that count and have no result, by id.
    public let unanswered: [String]
    /// Topics without a relevant document, which are left out, by id.
    public let unjudgeable: [String]
    /// Topics that the judgements do not know, which are left out, by id.
    public let unknown: [String]
    /// Each topic's values, in the order of `means`, if they were asked for.
    public let values: [TopicValues]
    /// Against the baseline, if there is one.
    public let comparison: Comparison?
    /// Judgements that stood more than once; the last one holds.
    public let repeatedJudgements: Int

    /// Makes a report.
    public init(
        means: [Mean], topics: Int, unanswered: [String], unjudgeable: [String], unknown: [String],
        values: [TopicValues], comparison: Comparison?, repeatedJudgements: Int
    ) {
        self.means = means
        self.topics = topics
        self.unanswered = unanswered
        self.unjudgeable = unjudgeable
        self.unknown = unknown
        self.values = values
        self.comparison = comparison
        self.repeatedJudgements = repeatedJudgements
    }
}
