internal import IbidModel

/// Tells which units can be compared, and what one of them is worth.
enum QuantityUnits {
    /// What both quantities must be multiplied by; `nil` if they cannot be compared.
    static func factors(
        _ claim: QuantityMention, _ evidence: QuantityMention
    ) -> (claim: ClosedRange<Double>, evidence: ClosedRange<Double>)? {
        let one = 1.0...1.0
        switch claim.kind {
        case .percent, .age: return (one, one)
        case .money:
            guard claim.unit == evidence.unit else { return nil }
            let isKnown = claim.currency != "XXX" && evidence.currency != "XXX"
            return isKnown && claim.currency != evidence.currency ? nil : (one, one)
        case .duration, .distance:
            if claim.unit == evidence.unit { return (one, one) }
            guard let a = worth(claim.unit), let b = worth(evidence.unit) else { return nil }
            return (a, b)
        case .ordinal: return claim.unit == evidence.unit ? (one, one) : nil
        case .count: return agree(claim.unit, evidence.unit) ? (one, one) : nil
        }
    }

    /// Days in a unit of time, metres in a unit of length; months and years differ in length.
    private static func worth(_ unit: String) -> ClosedRange<Double>? {
        switch unit {
        case "minute": 1.0 / 1440...1.0 / 1440
        case "hour": 1.0 / 24...1.0 / 24
        case "day": 1...1
        case "week": 7...7
        case "month": 28...31
        case "year": 365...366
        case "decade": 3652...3653
        case "century": 36524...36525
        case "metre": 1...1
        case "kilometre": 1000...1000
        case "mile": 1609.344...1609.344
        case "foot": 0.3048...0.3048
        case "yard": 0.9144...0.9144
        default: nil
        }
    }

    /// Whether two nouns may count the same things: the same noun, members of one class, or "person" and any of them.
    private static func agree(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        if a.isEmpty || b.isEmpty { return isPerson(a.isEmpty ? b : a) }
        if a == "person" || b == "person" { return isPerson(a) && isPerson(b) }
        return strength.contains(a) && strength.contains(b) || captives.contains(a) && captives.contains(b)
            || acts.contains(a) && acts.contains(b) || staff.contains(a) && staff.contains(b)
            || parties.contains(a) && parties.contains(b)
    }

    /// Nouns for the strength of an armed group.
    private static let strength: Set<String> = ["member", "fighter", "militant", "man", "jihadist", "combatant"]
    private static let captives: Set<String> = ["hostage", "captive", "prisoner"]
    private static let lives: Set<String> = ["life", "live", "dead", "victim", "casualty", "death", "fatality"]
    private static let parties: Set<String> = [
        "group", "organization", "organisation", "faction", "movement", "militia", "outfit",
    ]
    private static let staff: Set<String> = ["member", "staff", "employee", "worker", "person"]
    private static let acts: Set<String> = ["attack", "assault", "bombing"]

    /// Whether the lexicon has the noun, or its plural, as one for people, or it names a people.
    static func isPerson(_ noun: String) -> Bool {
        if noun.isEmpty || noun == "person" || lives.contains(noun) { return true }
        return Lexicon.shared.isPerson(noun) || Lexicon.shared.isPerson(noun + "s")
    }
}
