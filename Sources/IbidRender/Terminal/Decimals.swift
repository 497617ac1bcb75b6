/// Numbers with a fixed count of decimals, the same in every locale.
enum Decimals {
    /// `value` rounded to `places` (up to 6) decimals.
    static func text(_ value: Double, _ places: Int) -> String {
        let scale = (0..<max(0, min(places, 6))).reduce(1) { scale, _ in scale * 10 }
        let scaled = (value.magnitude * Double(scale)).rounded()
        guard scaled < 1e15 else { return "\(value)" }
        let whole = Int(scaled)
        let sign = value < 0 && whole > 0 ? "-" : ""
        return sign + "\(whole / scale)" + (scale > 1 ? "." + String(scale + whole % scale).dropFirst() : "")
    }
}
