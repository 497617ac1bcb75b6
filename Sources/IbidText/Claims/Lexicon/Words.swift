/// Keys of the few words that rules name.
enum Words {
    static let to = ClaimKey.of("to")
    static let by = ClaimKey.of("by")
    static let of = ClaimKey.of("of")
    static let with = ClaimKey.of("with")
    static let `for` = ClaimKey.of("for")
    static let from = ClaimKey.of("from")
    static let on = ClaimKey.of("on")
    static let at = ClaimKey.of("at")
    static let `in` = ClaimKey.of("in")
    static let `as` = ClaimKey.of("as")
    static let against = ClaimKey.of("against")
    static let into = ClaimKey.of("into")
    static let outside = ClaimKey.of("outside")
    static let the = ClaimKey.of("the")
    static let that = ClaimKey.of("that")
    static let no = ClaimKey.of("no")
    static let not = ClaimKey.of("not")
    static let never = ClaimKey.of("never")
    static let none = ClaimKey.of("none")
    static let only = ClaimKey.of("only")
    static let all = ClaimKey.of("all")
    static let every = ClaimKey.of("every")
    static let everyone = ClaimKey.of("everyone")
    static let but = ClaimKey.of("but")
    static let without = ClaimKey.of("without")
    static let after = ClaimKey.of("after")
    static let before = ClaimKey.of("before")
    static let when = ClaimKey.of("when")
    static let until = ClaimKey.of("until")
    static let since = ClaimKey.of("since")
    static let be = ClaimKey.of("be")
    static let according = ClaimKey.of("according")
    /// Posts that one person holds, who is then spoken of by the post alone.
    static let offices = keys(
        "president premier minister envoy ambassador king queen governor mayor general colonel judge pope")
    static let whose = ClaimKey.of("whose")
    static let name = ClaimKey.of("name")
    static let than = ClaimKey.of("than")
    static let rather = ClaimKey.of("rather")
    static let instead = ClaimKey.of("instead")
    static let under = ClaimKey.of("under")
    static let merge = ClaimKey.of("merge")
    static let operate = ClaimKey.of("operate")
    static let order = ClaimKey.of("order")
    static let evidence = ClaimKey.of("evidence")
    static let following = ClaimKey.of("following")
    static let prior = ClaimKey.of("prior")
    static let and = ClaimKey.of("and")
    static let once = ClaimKey.of("once")
    static let one = ClaimKey.of("one")
    static let group = ClaimKey.of("group")
    static let it = ClaimKey.of("it")
    static let they = ClaimKey.of("they")
    static let them = ClaimKey.of("them")
    static let their = ClaimKey.of("their")
    static let unknown = ClaimKey.of("unknown")
    static let take = ClaimKey.of("take")
    static let place = ClaimKey.of("place")
    static let being = ClaimKey.of("being")
    static let between = ClaimKey.of("between")
    static let called = ClaimKey.of("called")
    static let having = ClaimKey.of("having")
    static let also = ClaimKey.of("also")
    static let known = ClaimKey.of("known")
    static let nobody = ClaimKey.of("nobody")
    static let or = ClaimKey.of("or")
    static let pour = ClaimKey.of("pour")
    static let referred = ClaimKey.of("referred")
    static let this = ClaimKey.of("this")

    static let persons: KeySet = keys("he him his himself she her hers herself")
    static let things: KeySet = keys("it its itself they them their themselves")
    /// Heads that, with "the" or "this", stand for the group spoken of.
    static let groups: KeySet = keys(
        "group organization organisation movement battalion network company firm party union body alliance outfit front agency"
    )
    /// Verbs that put a clause into somebody's mouth or mind.
    static let sayings: KeySet = keys(
        "say claim state report declare assert argue believe think suspect allege estimate assume suppose suggest maintain "
            + "accuse describe rumour rumor credit attribute consider regard feel fear reckon dispute")
    /// Verbs whose infinitive has not happened.
    static let intentions: KeySet = keys(
        "want aim seek intend plan hope wish try attempt threaten demand call urge ask order tell vow promise prepare refuse "
            + "decline fail desire strive mean offer propose decide prefer undertake")
    /// Verbs whose infinitive is denied.
    static let refusals: KeySet = keys("refuse decline fail cease")
    /// Verbs that only begin or carry the one after them.
    static let carriers: KeySet = keys(
        "begin start continue cease help manage come go proceed serve allow let lead force use remain stop")
    /// Openers of a clause that say how events stand.
    static let connectors: KeySet = keys("after before when until since once while")
    /// Words that say that something is not known.
    static let unclear: KeySet = keys("unclear unknown obscure disputed uncertain undetermined contested")
    /// Words that say that it is.
    static let clear: KeySet = keys("clear clarified clarify established known certain settled undisputed documented")

    /// Words by which a sentence leans on the one before.
    static let leaning = keys(
        "he she it they his her hers its their them him himself itself themselves this these those group organization "
            + "organisation movement battalion alliance year month day later after before")

    static func keys(_ text: String) -> KeySet {
        KeySet(text.split(separator: " ").map { ClaimKey.of($0) })
    }
}
