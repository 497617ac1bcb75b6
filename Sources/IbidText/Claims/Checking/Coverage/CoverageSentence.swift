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
    /// Whether it speaks of the group that its document is about without the name.
    let leansOnTopic: Bool
    /// The segment between commas, semicolons and contrasting words in which each token stands.
    private let segments: [Int]
    /// Whether it says "not all", "not only".
    let saysNotAll: Bool
    /// Whether "(3 killed, 5 wounded)" is passed over.
    let leavesTallies: Bool
    private let denied: Set<Int>
    /// The tokens that hedge.
    private let hedges: [Int]

    /// Reads a statement's text. Linear in it.
    init(_ statement: Statement, lexicon: ActLexicon, leavesTallies: Bool) {
        self.leavesTallies = leavesTallies
        bytes = Array(statement.text.utf8)
        let all = ClaimTokenizer.tokens(of: bytes, lexicon: lexicon)
        var (concepts, shares): (Set<UInt64>, Set<Int>) = ([], [])
        var denied: Set<Int> = []
        var hedges: [Int] = []
        var (words, segments): ([ClaimToken], [Int]) = ([], [])
        var leans = statement.frames.contains { $0.isInherited }
        var segment = 0
        var saysNotAll = false
        var isInTally = false
        for (index, token) in all.enumerated() {
            if token.kind == .open, leavesTallies, index + 1 < all.count {
                isInTally = all[index + 1].kind == .number || all[index + 1].key == Words.unknown
            } else if token.kind == .close {
                isInTally = false
            }
            if isInTally { continue }
            if [.semicolon, .comma, .colon, .open, .close].contains(token.kind)
                || CoverageWords.contrasts.contains(token.key)
            {
                segment += 1
            }
            if index + 1 < all.count, Self.isInstead(token.key, all[index + 1].key) {
                // "France rather than Spain": not Spain.
                segment += 1
                denied.insert(segment)
            }
            guard token.kind == .word || token.kind == .number else { continue }
            words.append(token)
            segments.append(segment)
            concepts.insert(token.word.concept)
            if token.name != 0 { concepts.insert(token.name) }
            if CoverageWords.denials.contains(token.key) {
                // Two denials in one segment undo each other.
                if denied.remove(segment) == nil { denied.insert(segment) }
            }
            let claimsCredit =
                index + 1 < all.count && CoverageWords.credits.contains(all[index + 1].key)
            if token.word.isHedge && !claimsCredit || CoverageWords.unreal.contains(token.key) {
                hedges.append(words.count - 1)
            }
            if let share = CoverageWords.share(token.key) {
                shares.insert(share)
                if share == 2 || share == 4, words.dropLast().suffix(2).contains(where: { $0.key == Words.not }) {
                    saysNotAll = true
                }
            }
            if token.key == CoverageWords.less, index + 1 < all.count, all[index + 1].key != CoverageWords.than {
                denied.insert(segment)
            }
            if Words.things.contains(token.key) || Words.groups.contains(token.word.lemma) { leans = true }
        }
        tokens = words
        leansOnTopic = leans
        self.saysNotAll = saysNotAll
        (self.segments, self.denied, self.hedges) = (segments, denied, hedges)
        (self.concepts, self.shares) = (concepts, shares)
    }

    private static func isInstead(_ first: UInt64, _ second: UInt64) -> Bool {
        first == Words.rather && second == Words.than || first == Words.instead && second == Words.of
    }

    /// The bytes of a token as they are written.
    func spelling(_ token: ClaimToken) -> ArraySlice<UInt8> { bytes[Int(token.start)..<Int(token.end)] }

    /// Whether a noun only qualifies the next word: "support networks" support nobody, and "Flight 8969" is no escape.
    func isModifier(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, segments[index] == segments[index + 1] else { return false }
        let next = tokens[index + 1]
        if next.kind == .number { return tokens[index].isCapital }
        return next.kind == .word && !next.isCapital && next.word.tag == .content
            && (next.word.isNoun || next.word.forms.isEmpty)
    }

    /// The names that stand right beside a noun and so are what it says: "UN envoy, X", "X, an envoy". Each as the keys of
    /// its words.
    func names(beside concept: UInt64) -> [[UInt64]] {
        var found: [[UInt64]] = []
        func keys(_ range: Range<Int>) -> [UInt64] { range.flatMap { [tokens[$0].name, tokens[$0].word.concept] } }
        func isName(_ index: Int) -> Bool {
            tokens.indices.contains(index) && tokens[index].kind == .word && tokens[index].isCapital
                && tokens[index].word.tag == .content
        }
        for index in tokens.indices where tokens[index].word.concept == concept || tokens[index].name == concept {
            if isName(index + 1), segments[index + 1] - segments[index] <= 1 {
                let end = (index + 1..<tokens.count).first { !isName($0) } ?? tokens.count
                found.append(keys(index + 1..<end))
            }
            var start = index
            while start > 0, segments[start - 1] == segments[index] { start -= 1 }
            if start > 0, index - start < 8, isName(start - 1), tokens[start].word.tag != .coordinator {
                let first = (0..<start).last { !isName($0) }.map { $0 + 1 } ?? 0
                found.append(keys(first..<start))
            }
        }
        return found
    }

    /// Where most of what a claim needs stands: a segment, whether it is denied and whether it is a belief or a plan;
    /// `nil` where a denied and an undenied segment hold about as much. `places` has, for each need, the tokens that
    /// meet it.
    func stance(_ places: [[Int]]) -> (isDenied: Bool, isHedged: Bool)? {
        var counts: [Int: Int] = [:]
        for tokens in places { for segment in Set(tokens.map { segments[$0] }) { counts[segment, default: 0] += 1 } }
        guard let best = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) else { return (false, false) }
        let isDenied = denied.contains(best.key)
        let rival = counts.filter { denied.contains($0.key) != isDenied }.values.max() ?? 0
        if !denied.isEmpty, rival * 3 >= best.value * 2 { return nil }
        // A word that hedges is no hedge where the claim has it as well.
        let own = Set(places.joined())
        return (isDenied, hedges.contains { segments[$0] == best.key && !own.contains($0) })
    }

    /// Whether one of the names stands only where it is left out: "France and Spain, not the United States, …".
    func excepts(_ names: [[Int]]) -> Bool {
        names.contains { places in
            places.allSatisfy { place in
                denied.contains(segments[place]) && segments.filter { $0 == segments[place] }.count <= 4
            }
        }
    }

    /// Whether a word stands behind no contrary direction word here.
    func agrees(_ direction: CoverageNeeds.Direction) -> Bool {
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
