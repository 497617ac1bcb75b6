/// A 95 % bootstrap interval.
package struct ClaimInterval: Sendable, Hashable {
    /// Its ends.
    package let range: ClosedRange<Double>
    /// The resamples in which the measure had a value; the interval is of those alone.
    package let resamples: Int

    /// Makes an interval.
    package init(range: ClosedRange<Double>, resamples: Int) {
        self.range = range
        self.resamples = resamples
    }

    /// The interval from the 2.5 % to the 97.5 % quantile of values in any order; `nil` where there are none.
    init?(_ values: [Double]) {
        let sorted = values.sorted()
        guard let low = Quantile.of(sorted, at: 0.025), let high = Quantile.of(sorted, at: 0.975) else { return nil }
        self.init(range: low...high, resamples: sorted.count)
    }
}
