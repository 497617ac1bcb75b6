/// Currencies and units of length.
enum Currency {
    /// A unit of money and, for a name, the word past it.
    struct Named {
        let unit: String
        let code: String
        let end: Int
    }

    /// The currency of a sign before the number at `index`, or of a code there: "$", "US$", "€", "USD 50".
    static func sign(_ gap: WordGap, _ source: ValueWords, _ index: Int) -> Named? {
        if gap.contains(.dollar) { return Named(unit: "dollar", code: "USD", end: index) }
        if gap.contains(.euro) { return Named(unit: "euro", code: "EUR", end: index) }
        if gap.contains(.pound) { return Named(unit: "pound", code: "GBP", end: index) }
        guard index > 0, gap.isBlank, source.lexeme(index - 1) == .currency,
            source.words[index - 1].shape.contains(.upper)
        else { return nil }
        return named(source.words[index - 1].value, index)
    }

    /// The currency named at `index`, with an adjective before it or not: "dollars", "Algerian dinars", "CFA francs".
    static func name(_ source: ValueWords, _ index: Int) -> Named? {
        guard index < source.count else { return nil }
        if source.lexeme(index) == .currency {
            if source.follows(index + 1, .currency) {
                return Named(unit: "franc", code: "XOF", end: index + 2)
            }
            return named(source.words[index].value, index + 1)
        }
        let before = source.words[index]
        guard before.group >= 0, before.isCapital, source.follows(index + 1, .currency),
            let money = named(source.words[index + 1].value, index + 2)
        else { return nil }
        if money.unit == "dinar" {
            return Named(unit: "dinar", code: before.key == algerian ? "DZD" : "XXX", end: money.end)
        }
        return money
    }

    private static let algerian = WordKey("algerian")

    /// "XXX" is ISO 4217's code for no known currency: several countries have dinars and francs.
    private static func named(_ value: Int16, _ end: Int) -> Named? {
        switch value {
        case 1: Named(unit: "dollar", code: "USD", end: end)
        case 2: Named(unit: "euro", code: "EUR", end: end)
        case 3: Named(unit: "pound", code: "GBP", end: end)
        case 4: Named(unit: "dinar", code: "XXX", end: end)
        case 5: Named(unit: "franc", code: "XXX", end: end)
        case 6: Named(unit: "yen", code: "JPY", end: end)
        case 7: Named(unit: "ruble", code: "RUB", end: end)
        default: nil
        }
    }

    /// The name of a unit of length in the lexicon.
    static func distance(_ value: Int16) -> String {
        switch value {
        case 1: "kilometre"
        case 2: "mile"
        case 3: "metre"
        case 4: "foot"
        default: "yard"
        }
    }
}
