extension RankingParameters {
    /// The numbers of the ranking by the names under which a user sets them, in the order of the article Ranking.
    public static let names = [
        "k1", "b", "title", "section", "body", "title-power", "burst-power", "compound", "function-words", "context",
        "coverage", "spelling", "expansion", "depth",
    ]

    /// Sets a number by its name. Gives `false`, and changes nothing, where there is no such name or the value is out of
    /// range: `k1` above 0, `b`, `spelling` and `expansion` up to 1, `depth` whole and up to 10,000, all others 0 to 100.
    public mutating func set(_ name: String, to value: Double) -> Bool {
        guard value.isFinite, value >= 0, value <= (name == "depth" ? 10_000 : 100) else { return false }
        switch name {
        case "k1" where value > 0: k1 = value
        case "b" where value <= 1: b = value
        case "title": titleWeight = value
        case "section": sectionWeight = value
        case "body": bodyWeight = value
        case "title-power": titlePower = value
        case "burst-power": burstPower = value
        case "compound": compoundWeight = value
        case "function-words": functionWordWeight = value
        case "context": contextWeight = value
        case "coverage": coverageWeight = value
        case "spelling" where value <= 1: spellingWeight = value
        case "expansion" where value <= 1: expansionWeight = value
        case "depth" where value == value.rounded(): depth = Int(value)
        default: return false
        }
        return true
    }
}
