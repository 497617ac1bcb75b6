internal import IbidModel

/// How far measures of a system may lie from what they would be on other claims like these.
///
/// The intervals are percentile intervals (Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13)
/// over claims that are drawn with replacement, all three measures from the same draws. They say nothing of the choice
/// of texts, and claims on the same text are not independent, so they are rather too narrow.
package struct ClaimBootstrap: Sendable, Hashable {
    /// Of the accuracy; `nil` without claims.
    package let accuracy: ClaimInterval?
    /// Of the macro-F1 over the gold labels of all claims; `nil` without claims.
    ///
    /// A label that a draw leaves out altogether counts as 0 in it, as `LabelScore.f1` defines.
    package let macroF1: ClaimInterval?
    /// Of the precision of `refuted`, over the draws in which something was given that label; `nil` without such a
    /// draw.
    package let refutePrecision: ClaimInterval?

    /// Draws `pairs.count` claims `resamples` times. The same pairs in the same order, resamples and seed give the same
    /// intervals. Below 1 resample all are `nil`. O(resamples × pairs).
    package init(_ pairs: [ClaimPair], resamples: Int = 2_000, seed: UInt64 = 0x1B1D) {
        // The labels are fixed beforehand: were they those of each draw, its mean would jump with a rare label.
        let labels = ClaimConfusion(pairs).goldLabels
        var generator = SplitMix64(seed: seed)
        var accuracies: [Double] = []
        var means: [Double] = []
        var precisions: [Double] = []
        for _ in 0..<(pairs.isEmpty ? 0 : max(0, resamples)) {
            var drawn = ClaimConfusion([])
            for _ in pairs.indices { drawn.add(pairs[generator.below(pairs.count)]) }
            if let value = drawn.accuracy.value { accuracies.append(value) }
            if let value = drawn.macroF1(over: labels) { means.append(value) }
            if let value = drawn.score(.refuted).precision.value { precisions.append(value) }
        }
        accuracy = ClaimInterval(accuracies)
        macroF1 = ClaimInterval(means)
        refutePrecision = ClaimInterval(precisions)
    }
}
