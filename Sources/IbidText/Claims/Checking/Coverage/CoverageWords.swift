/// The small words that the coverage check minds.
enum CoverageWords {
    static let goOn = ClaimKey.of("continue")
    static let denials = Words.keys(
        "not never no n't none neither nor nobody nothing without hardly seldom rarely refuse refused refuses "
            + "decline declined fail failed fails deny denied denies unable cannot lack lacked lacks unhurt unharmed uninjured "
            + "unscathed untouched unwilling")
    /// What is claimed without a reserve: "claimed responsibility".
    static let credits = Words.keys("responsibility credit it the")
    static let less = ClaimKey.of("less")
    static let than = ClaimKey.of("than")
    /// Times of the day and days of the week, which dates leave out.
    static let moments = Words.keys(
        "morning afternoon evening night noon midnight dawn dusk monday tuesday wednesday thursday friday saturday sunday weekend clock anniversary eve"
    )
    static let same = ClaimKey.of("same")
    static let periods = Words.keys("day week month year")
    /// Words that part what is denied from what is not.
    static let contrasts = Words.keys("but although though while whereas despite however unlike except when who which")
    /// Words that say little more than that something is so; evidence may lack them.
    static let soft = Words.keys(
        "come go walk see stand bring run carry make get role effort process way manner fact case respect name "
            + "large-scale victim well actually really indeed around along outright entire own whole overall certain particular "
            + "various different similar same such well-known nearby famous serious formal trained qualified so-called incident affair event "
            + "count estimate reckon put report say describe turn focus become main chief principal key big help worth result work serve last amount total consist continue remain source action occasion period course life thing result kind type sort form basis name title situation matter"
    )
    /// Words for what is planned, wished or possible.
    static let unreal = Words.keys(
        "may might could would will shall should want wanted wants hope hoped planned plans intend intended seek "
            + "sought try tried attempt attempted threaten threatened if whether promise promised vow vowed")
    /// Words that say of people that are counted who they are.
    static let people = Words.keys(
        "child kid boy girl woman baby infant soldier policeman policewoman officer tourist monk nun priest teacher student "
            + "pupil doctor nurse journalist passenger pilot guard engineer diplomat")
    /// People who are told by what they belong to.
    static let members = Words.keys("member fighter militant operative follower recruit leader")
    /// Words behind which a reason stands.
    static let reasons = Words.keys("because owing due")
    static let orders = Words.keys("before after until since when while whereas although though if unless")
    /// Light words that tell things apart all the same.
    static let telling = Words.keys(
        "first last former later end side order twin militant terrorist president leader emir commander major "
            + "still already formerly originally previously again alone jointly")
    /// Verbs that only carry the noun behind them.
    static let lightVerbs = Words.keys(
        "be have do make take carry conduct perform hold launch mount stage serve become include see come bring get gain win give fall go"
    )

    private static let most = Words.keys(
        "most majority mostly mainly chiefly largely primarily predominantly tend tends generally usually commonly bulk"
    )
    private static let whole = Words.keys(
        "all every each everyone everything whole entire entirely wholly always fully completely")
    private static let few = Words.keys("few minority hardly seldom")
    private static let sole = Words.keys("only sole solely exclusively alone")

    /// The family of a word for a share; `nil` for another word.
    static func share(_ key: UInt64) -> Int? {
        if most.contains(key) { return 1 }
        if whole.contains(key) { return 2 }
        if few.contains(key) { return 3 }
        return sole.contains(key) ? 4 : nil
    }

    private static let away = Words.keys("from out off leave left")
    private static let toward = Words.keys("to into toward towards onto")
    private static let against = Words.keys("against")
    private static let beside = Words.keys("with alongside beside for together")
    private static let outside = Words.keys("outside beyond without")
    private static let inside = Words.keys("inside within in at")
    private static let doing = Words.keys("by")
    private static let above = Words.keys("over above more")
    private static let below = Words.keys("under below less")

    private static let senses = [away, toward, against, beside, outside, inside, doing, above, below]

    /// The number of a direction; `nil` for another word.
    static func direction(_ key: UInt64) -> Int? { senses.firstIndex { $0.contains(key) } }

    /// Whether a direction is "against".
    static func isAgainst(_ sense: Int) -> Bool { sense == 2 }

    /// Whether two directions exclude each other.
    static func clash(_ a: Int, _ b: Int) -> Bool {
        let pair = (min(a, b), max(a, b))
        return pair == (0, 1) || pair == (2, 3) || pair == (4, 5) || pair == (0, 6) || pair == (1, 6) || pair == (7, 8)
    }
}
