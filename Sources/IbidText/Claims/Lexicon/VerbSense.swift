/// One reading of a verb: the class it stands for, and the words it needs for that.
struct VerbSense: Sendable, Hashable {
    /// Who does what to whom.
    enum Roles: UInt8, Sendable, Hashable {
        case plain
        /// The subject is the patient: "died".
        case subjectIsPatient
        /// Agent and patient change places: "preceded".
        case inverse
    }

    /// The class's index in the lexicon.
    let act: Int16
    /// The lemma keys that have to follow in the clause, in any order; most senses need none.
    let needs: [UInt64]
    /// Whether the first of them has to stand right behind the verb ("take place", not "take his place").
    let isAdjacent: Bool
    /// How its roles stand.
    let roles: Roles
}
