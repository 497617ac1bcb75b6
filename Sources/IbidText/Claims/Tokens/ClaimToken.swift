/// A word or sign of a sentence, as the claim checker sees it.
struct ClaimToken: Sendable {
    /// What a token is.
    enum Kind: UInt8, Sendable {
        case word, number, comma, semicolon, colon, open, close, quote, stop, dash, other
    }

    /// Offsets in the sentence's bytes; the possessive ending is not part of a word.
    var start: Int32
    var end: Int32
    var kind: Kind
    /// A word that begins with a capital, or with `al-` and one.
    var isCapital = false
    /// Two capitals or more, and mostly capitals.
    var isAcronym = false
    /// A word that carries `’s`.
    var isPossessive = false
    /// The key of the word as written, in small letters.
    var key: UInt64 = 0
    /// The key of the word as a name (see `NameKey`); 0 for articles of names.
    var name: UInt64 = 0
    /// What the lexicon knows of it, or a guess from its ending.
    var word = ClaimWord(lemma: 0, concept: 0)
}
