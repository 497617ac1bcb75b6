extension ValueWord {
    /// Whether the word looks like a plural noun: an ending in "s", or one of the few others.
    var isPlural: Bool {
        switch key {
        case Self.people, Self.men, Self.women, Self.children, Self.personnel, Self.gunmen, Self.policemen: return true
        default: break
        }
        guard key.byte(fromEnd: 0) == 0x73, key.count > 2 else { return false }
        // "ss", "us" and "is" are singulars.
        switch key.byte(fromEnd: 1) {
        case 0x73, 0x75, 0x69: return key.byte(fromEnd: 1) == 0x69 && isCapital
        default: return true
        }
    }

    private static let people = WordKey("people")
    private static let persons = WordKey("persons")
    private static let others = WordKey("others")
    private static let men = WordKey("men")
    private static let women = WordKey("women")
    private static let children = WordKey("children")
    private static let personnel = WordKey("personnel")
    private static let gunmen = WordKey("gunmen")
    private static let policemen = WordKey("policemen")
    private static let lives = WordKey("lives")
    private static let headquarters = WordKey("headquarters")

    /// The word folded, in the singular: "hostage" for "hostages", "person" for "people" and "others".
    var singular: String {
        switch key {
        case Self.people, Self.persons, Self.others: return "person"
        case Self.men: return "man"
        case Self.women: return "woman"
        case Self.children: return "child"
        case Self.gunmen: return "gunman"
        case Self.policemen: return "policeman"
        case Self.lives: return "life"
        case Self.headquarters, Self.personnel: return key.text
        default: break
        }
        guard isPlural else { return key.text }
        let text = key.text
        if text.hasSuffix("ies"), text.utf8.count > 4 { return text.dropLast(3) + "y" }
        if text.hasSuffix("sses") || text.hasSuffix("shes") || text.hasSuffix("ches") || text.hasSuffix("xes") {
            return String(text.dropLast(2))
        }
        return String(text.dropLast())
    }
}
