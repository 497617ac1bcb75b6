/// Small words of a claim that its evidence has to say as well, in the same word or one like it.
struct ToldWords: Sendable {
    /// The words of a claim that ask for it.
    let asked: KeySet
    /// The words of evidence that answer.
    let told: KeySet

    /// `asked | also told`, one a line.
    static let standard = """
        few | hardly scarcely barely little minority some handful
        most | majority mainly mostly largely primarily chiefly predominantly principally main primary chief bulk
        whole entire entirety | all every each
        fully completely wholly totally | full complete entire entirely
        alone | only solely sole single exclusively itself
        despite | although though but notwithstanding however yet while
        each apiece | every
        following next | later after day
        privately secretly | private secret
        publicly openly | public open
        least |
        twice | two second again
        personally | himself herself personal own
        unanimously | unanimous
        accidentally | accident accidental
        anonymously | anonymous
        posthumously | posthumous death
        unilaterally | unilateral alone
        last | final latest end
        still continues | continue continues remain remains present today active
        """.split(separator: "\n").map(ToldWords.init)

    /// Kinds of events, each told by its own words alone.
    static let events = """
        shooting | shoot shootings gun guns gunfire gunman gunmen fire rifle rifles shooter
        bombing | bomb bombs bombings bomber bombers explosion blast explode explosive explosives detonate mine
        kidnapping abduction | kidnap abduct hostage hostages kidnappings abductions captive captives captivity
        siege | besiege sieges surround encircle hostage hostages standoff
        ambush | ambushes ambushed
        stabbing | stab knife knives stabbings
        hijacking | hijack hijackings
        raid | raids storm assault
        massacre | massacres slaughter kill killing killed
        """.split(separator: "\n").map(ToldWords.init)

    private init(_ line: Substring) {
        let sides = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        asked = Words.keys(sides[0])
        told = Words.keys(sides.joined(separator: " "))
    }
}
