/// How long a system takes for a claim, in milliseconds.
package struct ClaimTimes: Sendable, Hashable {
    /// Half of the claims take no longer.
    package let median: Double
    /// 95 % of the claims take no longer.
    package let p95: Double
    /// The longest time.
    package let longest: Double

    /// Sums up times in seconds; `nil` where there is none. Quantiles are those of `Quantile`.
    package init?(seconds: [Double]) {
        let sorted = seconds.map { $0 * 1000 }.sorted()
        guard let median = Quantile.of(sorted, at: 0.5), let p95 = Quantile.of(sorted, at: 0.95),
            let longest = sorted.last
        else { return nil }
        self.median = median
        self.p95 = p95
        self.longest = longest
    }
}
