/// What an unknown word may be, from its ending.
enum WordGuess {
    /// A lexeme for the word at `start ..< end`. Its lemma is the word without its ending, looked up again.
    static func lexeme(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, lexicon: ActLexicon) -> ClaimWord
    {
        let count = end - start
        func at(_ back: Int) -> UInt8 { bytes[end - back].lowered }
        func known(_ end: Int, adding letter: UInt8? = nil) -> ClaimWord? {
            var key = ClaimKey.of(bytes, start, end)
            if let letter { key = ClaimKey.add(letter, to: key) }
            return lexicon.words[key]
        }
        guard count > 3 else {
            let key = ClaimKey.of(bytes, start, end)
            return ClaimWord(lemma: key, concept: key)
        }
        if count > 4, at(2) == UInt8(ascii: "e"), at(1) == UInt8(ascii: "d") {
            return derived(bytes, start, end, cut: 2, forms: [.past, .participle])
        }
        if count > 5, at(3) == UInt8(ascii: "i"), at(2) == UInt8(ascii: "n"), at(1) == UInt8(ascii: "g") {
            return derived(bytes, start, end, cut: 3, forms: .gerund)
        }
        if at(1) == UInt8(ascii: "s"), at(2) != UInt8(ascii: "s"), at(2) != UInt8(ascii: "u"),
            at(2) != UInt8(ascii: "i")
        {
            if let word = known(end - 1) {
                var plural = ClaimWord(lemma: word.lemma, concept: word.concept)
                plural.isNoun = true
                plural.eventAct = word.eventAct
                plural.roleAct = word.roleAct
                plural.isAffected = word.isAffected
                plural.isLight = word.isLight
                return plural
            }
            if count > 4, at(2) == UInt8(ascii: "e"), at(3) == UInt8(ascii: "i") {
                let key = ClaimKey.add(UInt8(ascii: "y"), to: ClaimKey.of(bytes, start, end - 3))
                return ClaimWord(lemma: key, concept: key)
            }
            let key = ClaimKey.of(bytes, start, end - 1)
            return ClaimWord(lemma: key, concept: key)
        }
        let key = ClaimKey.of(bytes, start, end)
        var word = ClaimWord(lemma: key, concept: key)
        // "dramatically" says how; "family" is a thing.
        if count > 5, at(2) == UInt8(ascii: "l"), at(1) == UInt8(ascii: "y"), bytes[start] == bytes[start].lowered,
            !noAdverbs.contains(key)
        {
            word.tag = .adverb
        }
        return word
    }

    static let noAdverbs = Words.keys(
        "family ally supply assembly rally bully belly jelly monopoly anomaly butterfly elderly friendly likely daily weekly monthly "
            + "yearly deadly costly lovely lonely lively unlikely early hourly orderly cowardly scholarly homily doily multiply rely folly"
    )

    /// An unknown verb in -ed or -ing: its key is the stem without a final "e" or a doubled letter, the same for both.
    private static func derived(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, cut: Int, forms: VerbForms
    ) -> ClaimWord {
        var stop = end - cut
        if stop - start > 3, bytes[stop - 1] == bytes[stop - 2] { stop -= 1 }
        let key = ClaimKey.of(bytes, start, stop)
        var word = ClaimWord(lemma: key, concept: key)
        word.forms = forms
        word.verb = key
        return word
    }
}
