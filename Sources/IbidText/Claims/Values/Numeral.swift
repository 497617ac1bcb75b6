/// A number as the words give it, before its bounds and its unit are known.
struct Numeral {
    /// The least value.
    var lower: Double
    /// The greatest value; `nil` where there is none.
    var upper: Double?
    /// Whether `upper` itself is shut out.
    var isUpperOpen = false
    /// The first word.
    var start: Int
    /// The word past it.
    var end: Int
    /// Whether it is written in digits.
    var isDigits = false
    /// Whether the text gives a share of one, in hundredths: "half", "12 %".
    var isShare = false
    /// Whether it is a place in an order.
    var isOrdinal = false

    /// Whether it is one value.
    var isExact: Bool { lower == upper && !isUpperOpen }

    /// The numeral times a power of ten.
    func scaled(_ factor: Double, end: Int) -> Numeral {
        var result = self
        result.lower *= factor
        result.upper = upper.map { $0 * factor }
        result.end = end
        return result
    }
}
