/// Numbers with a fixed number of decimals, with a point in every locale.
enum ClaimDecimals {
    /// The number, rounded half away from 0, with `places` decimals (1 to 9); `-` where it is `nil`,
    /// not finite or too large.
    static func text(_ value: Double?, places: Int = 3) -> String {
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        guard let value, let scaled = Int(exactly: (abs(value) * Double(scale)).rounded()) else { return "-" }
        let decimals = String(scaled % scale)
        let zeros = String(repeating: "0", count: places - decimals.count)
        return (value < 0 && scaled > 0 ? "-" : "") + "\(scaled / scale).\(zeros)\(decimals)"
    }
}
