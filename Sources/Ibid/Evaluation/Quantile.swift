/// Quantiles of a sample, linear between order statistics: type 7 of Hyndman and Fan, "Sample quantiles in
/// statistical packages" (1996), which is R's default and NumPy's.
enum Quantile {
    /// The value below which `share` (0 to 1) of values lie that are sorted and finite; `nil` where there are none.
    static func of(_ sorted: [Double], at share: Double) -> Double? {
        guard !sorted.isEmpty else { return nil }
        let place = share * Double(sorted.count - 1)
        let low = Int(place)
        let high = min(low + 1, sorted.count - 1)
        return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
    }
}
