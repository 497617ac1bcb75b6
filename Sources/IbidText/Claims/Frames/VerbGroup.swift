/// A verb with its auxiliaries.
struct VerbGroup: Sendable {
    /// How it hangs on what stands before.
    enum Link: UInt8, Sendable {
        /// A clause of its own.
        case main
        /// After "who", "which", "that".
        case relative
        /// After "and", "but", a comma, with the same subject.
        case coordinated
        /// After "to".
        case infinitive
        /// A participle: "led by X", "forming Y".
        case participle
    }

    /// Its tokens.
    var tokens: Range<Int>
    /// The token of the main verb.
    var main: Int
    /// Whether it is passive.
    var isPassive = false
    /// Whether it is denied.
    var isNegated = false
    /// Whether "never" denies it.
    var isNever = false
    /// Whether the main verb is "be".
    var isCopula = false
    /// Whether an auxiliary hedges ("may").
    var isHedged = false
    /// Whether it can stand alone in a clause.
    var isFinite = true
    /// Whether it is a bare form in -ed that may be a participle.
    var isBare = false
    /// Whether it only counts: "(3 killed, 5 wounded)".
    var isTally = false
    /// How it hangs on what stands before.
    var link = Link.main
    /// The token where its clause begins.
    var clauseStart = 0
    /// The token behind its clause.
    var clauseEnd = 0
    /// The word that opens its clause ("after", "who"); 0 for none.
    var opener: UInt64 = 0
    /// The group on which it hangs; -1 for none.
    var parent = -1
}
