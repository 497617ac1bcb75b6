internal import IbidModel

/// A sentence as the coverage check sees it.
struct CoverageSentence {
    let bytes: [UInt8]
    /// Its words.
    let tokens: [ClaimToken]
    /// The concepts and name keys of its words.
    let concepts: Set<UInt64>
    /// The shares that it speaks of.
    let shares: Set<Int>
    /// Whether it denies something.
    let isDenied: Bool
    /// Whether it reports a belief, a plan or a possibility.
    let isHedged: Bool
    /// Whether it speaks of the group that its document is about without the name.
    let leansOnTopic: Bool

    /// Reads a statement's text. Linear in it.
    init(_ statement: Statement, lexicon: ActLexicon) {
        bytes = Array(statement.text.utf8)
        tokens = ClaimTokenizer.tokens(of: bytes, lexicon: lexicon).filter { $0.kind == .word || $0.kind == .number }
        var concepts: Set<UInt64> = []
        var shares: Set<Int> = []
        var (isDenied, isHedged, leans) = (false, false, statement.frames.contains { $0.isInherited })
        for token in tokens {
            concepts.insert(token.word.concept)
            if token.name != 0 { concepts.insert(token.name) }
            if CoverageWords.denials.contains(token.key) { isDenied = true }
            if token.word.isHedge || CoverageWords.unreal.contains(token.key) { isHedged = true }
            if let share = CoverageWords.share(token.key) { shares.insert(share) }
            if Words.things.contains(token.key) || Words.groups.contains(token.word.lemma) { leans = true }
        }
        (self.concepts, self.shares, self.isDenied, self.isHedged, leansOnTopic) = (
            concepts, shares, isDenied, isHedged, leans
        )
    }

    /// The small letters of a token.
    func spelling(_ token: ClaimToken) -> ArraySlice<UInt8> { bytes[Int(token.start)..<Int(token.end)] }

    /// Whether a word stands behind no contrary direction word here.
    func agrees(_ direction: CoverageNeeds.Direction, matcher: WordMatcher) -> Bool {
        for index in tokens.indices
        where tokens[index].word.concept == direction.word
            || direction.name != 0 && tokens[index].name == direction.name
        {
            var at = index - 1
            while at >= 0, at >= index - 4 {
                if let sense = CoverageWords.direction(tokens[at].key) {
                    if CoverageWords.clash(sense, direction.sense) { return false }
                    break
                }
                at -= 1
            }
        }
        return true
    }
}
