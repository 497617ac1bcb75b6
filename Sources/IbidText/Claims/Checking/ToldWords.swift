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
        still continues | continue continues remain remains present today
        """.split(separator: "\n").map(ToldWords.init)

    private init(_ line: Substring) {
        let sides = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        asked = Words.keys(sides[0])
        told = Words.keys(sides.joined(separator: " "))
    }
}
