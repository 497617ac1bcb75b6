internal import IbidModel

/// Reads the words before a place.
enum PlaceRoles {
    /// What stands before a place.
    struct Before {
        /// The role that the words give.
        var role: PlaceRole = .none
        /// The direction in "northern Mali" and "the north of Mali".
        var direction: Int?
        /// The first word of the place with its direction.
        var start: Int
    }

    static let regionKey = WordKey("region")
    static let provinceKey = WordKey("province")
    private static let farKey = WordKey("far")
    private static let outKey = WordKey("out")
    static let riverKey = WordKey("river")

    /// The role of the place at `start`: the nearest preposition before it, past "the", directions and "the city of".
    static func role(before start: Int, in source: ValueWords) -> Before {
        var before = Before(start: start)
        var index = start
        guard index > 0, source.gap(index).isTight, !source.gap(index).isEmpty else { return before }
        index -= 1
        if source.lexeme(index) == .direction {
            before.direction = Int(source.words[index].value)
            before.start = index
            guard index > 0, source.gap(index).isTight else { return before }
            index -= 1
        }
        if source.lexeme(index) == .the {
            guard index > 0, source.gap(index).isBlank else { return before }
            index -= 1
        }
        guard source.lexeme(index) == .of else {
            before.role = role(source.lexeme(index))
            // "close to Algeria"
            if before.role == .to, source.lexeme(index - 1) == .near { before.role = .near }
            return before
        }
        before.role = .of
        guard index > 0, source.gap(index).isBlank else { return before }
        switch source.lexeme(index - 1) {
        case .direction:
            // "the north of Mali" lies in Mali, "south of Algiers" near it, "to the south of Mali" not in it.
            // "the far north"
            let the = index > 1 && source.words[index - 2].key == farKey ? index - 3 : index - 2
            if source.lexeme(the) == .the, source.lexeme(the - 1) != .to {
                before.direction = Int(source.words[index - 1].value)
                before.start = the + 1
                before.role = role(source.lexeme(the - 1))
            } else {
                before.role = .near
            }
        case .district: before.role = beyond(index - 1, in: source) ?? .of
        case .outside: before.role = .outside
        default:
            // "drove them out of Gao"
            if source.words[index - 1].key == outKey { before.role = .from }
        }
        return before
    }

    /// The preposition before "the Malian city" in "in the Malian city of Gao".
    private static func beyond(_ district: Int, in source: ValueWords) -> PlaceRole? {
        var index = district - 1
        while index >= 0, index >= district - 4, source.gap(index + 1).isTight {
            let role = role(source.lexeme(index))
            if role != .none { return role }
            guard [.other, .the, .a, .direction, .ordinal].contains(source.lexeme(index)) else { return nil }
            index -= 1
        }
        return nil
    }

    private static func role(_ lexeme: Lexeme) -> PlaceRole {
        switch lexeme {
        case .in, .within, .inside, .throughout: .in
        case .across: .across
        case .at: .at
        case .from: .from
        case .to, .toward: .to
        case .into: .into
        case .near: .near
        case .outside: .outside
        case .of: .of
        case .on: .on
        case .about: .around
        case .between: .between
        case .through: .through
        case .against: .against
        default: .none
        }
    }

    /// The name of a part of a country: "Northern" for 1.
    static func partName(_ direction: Int) -> String {
        switch direction {
        case 1: "Northern"
        case 2: "Southern"
        case 3: "Eastern"
        case 4: "Western"
        case 5: "Central"
        case 6: "Northeastern"
        case 7: "Northwestern"
        case 8: "Southeastern"
        default: "Southwestern"
        }
    }
}
