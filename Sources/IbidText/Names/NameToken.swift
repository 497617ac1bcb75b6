internal import IbidModel

/// A word or a sign of punctuation of a text, as the name scanners see it.
struct NameToken: Sendable, Hashable {
    /// What a token is.
    enum Kind: Sendable, Hashable {
        case word, comma, semicolon, colon, open, close, openQuote, closeQuote
        /// The end of a sentence or of a line.
        case stop
        /// A dash, a slash or any other sign; it parts names.
        case other
    }

    /// What the token is.
    let kind: Kind
    /// Where the token stands; the possessive ending of a word is not part of it.
    let span: ByteSpan
    /// A word in plain small letters, hyphens kept, apostrophes and marks left out; empty for signs and other scripts.
    var plain = ""
    /// The lists that `plain` stands in.
    var classes: NameWordClass = []
    /// A word that begins like a name: `Gao`, `al-Qaida`, `l’Ouest`.
    var isCapital = false
    /// A word that looks like initials: `GSPC`, `RPGs`, `G5`.
    var isAcronym = false
    /// A word that carries `’s`.
    var isPossessive = false
    /// A word in a script without small and large letters (`الجماعة`).
    var isCaseless = false

    /// Whether the token is a word.
    var isWord: Bool { kind == .word }
    /// Whether the word begins with a digit.
    var isNumber: Bool { plain.utf8.first?.isDigit ?? false }

    /// Whether `plain` stands in the list.
    func isIn(_ list: NameWordClass) -> Bool { classes.contains(list) }
}
