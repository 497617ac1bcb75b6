/// What is known of one word form.
struct ClaimWord: Sendable {
    /// The key of its lemma.
    var lemma: UInt64
    /// The key of its synonym family; the lemma's own where it has none.
    var concept: UInt64
    /// The key of its verb's base form; 0 if it is no verb.
    var verb: UInt64 = 0
    /// What it does in a clause.
    var tag: WordTag = .content
    /// The verb forms it may be.
    var forms: VerbForms = []
    /// Whether it may be a noun that the lexicon knows.
    var isNoun = false
    /// Whether it says little.
    var isLight = false
    /// Whether it hedges.
    var isHedge = false
    /// The class it names as an event noun; -1 if none.
    var eventAct: Int16 = -1
    /// The class whose agent it names ("leader"); -1 if none.
    var roleAct: Int16 = -1
    /// Whether that noun names the one acted on ("hostage").
    var isAffected = false
}
