/// Whether one run is better than another on the same topics, by resampling the topics with replacement.
///
/// The interval is the percentile interval: Efron and Tibshirani, "An Introduction to the Bootstrap" (1993), chapter
/// 13. The p-value is two-sided, of the null hypothesis that the mean difference is 0: the differences are shifted to
/// a mean of 0 (the same book, section 16.4; Sakai, "Evaluating evaluation metrics based on the bootstrap", SIGIR
/// 2006, who also divides by the standard error, which is not done here), and p is (c + 1) / (resamples + 1), with c
/// the resamples whose mean is as far from 0 as the one observed (Davison and Hinkley, "Bootstrap Methods", 1997).
/// So p is never 0; its smallest value is 1 / (resamples + 1).
package struct PairedBootstrap: Sendable, Hashable {
    /// Each common topic, in the order of the bytes of its id.
    package let differences: [TopicDifference]
    /// The mean of the differences, here less baseline.
    package let mean: Double
    /// The ends of the 95 % interval of the mean difference; quantiles are those of `Quantile`.
    package let interval: ClosedRange<Double>
    /// The two-sided p-value, above 0 and up to 1.
    package let p: Double

    /// The topics that the run does worse on, the worst first; equal losses in the order of the bytes of their ids.
    package var losses: [TopicDifference] {
        differences.filter { $0.difference < 0 }.sorted {
            $0.difference == $1.difference ? $0.topic.bytesPrecede($1.topic) : $0.difference < $1.difference
        }
    }

    /// Compares the values by topic of two runs in one measure; `nil` where no topic is common, a value of a common
    /// topic is not finite or `resamples` is below 1. The same values, seed and number of resamples give the same result. O(resamples × topics).
    package init?(
        here: [String: Double], baseline: [String: Double], resamples: Int = 10_000, seed: UInt64 = 0x1B1D
    ) {
        let topics = here.keys.sorted { $0.bytesPrecede($1) }
        let differences = topics.compactMap { topic -> TopicDifference? in
            guard let ours = here[topic], let theirs = baseline[topic] else { return nil }
            return TopicDifference(topic: topic, here: ours, baseline: theirs)
        }
        let values = differences.map(\.difference)
        guard !values.isEmpty, values.allSatisfy(\.isFinite), resamples > 0 else { return nil }
        let count = Double(values.count)
        let mean = values.reduce(0, +) / count
        var generator = SplitMix64(seed: seed)
        var means = (0..<resamples).map { _ in
            var sum = 0.0
            for _ in values.indices { sum += values[generator.below(values.count)] }
            return sum / count
        }
        // A sum in another order differs in its last digits; the slack keeps what is as far out from falling short.
        let extreme = means.count { abs($0 - mean) >= abs(mean) - 1e-12 }
        means.sort()
        guard let low = Quantile.of(means, at: 0.025), let high = Quantile.of(means, at: 0.975) else { return nil }
        self.differences = differences
        self.mean = mean
        interval = low...high
        p = Double(extreme + 1) / Double(resamples + 1)
    }
}
