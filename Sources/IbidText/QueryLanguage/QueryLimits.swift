/// What a query may hold. SQLite's own time-outs do not reach every step of a match, so these caps are the real guard.
package struct QueryLimits: Sendable {
    /// Bytes of the whole text.
    package var bytes = 2_048
    /// Terms and filters; what comes after is left out, with a notice.
    package var terms = 64
    /// Words of one phrase.
    package var phraseWords = 32
    /// Terms that end in `*`.
    package var prefixes = 8
    /// Letters or digits before a `*`; a shorter one is taken as a whole word.
    package var prefixLetters = 2
    /// Parentheses inside parentheses.
    package var nesting = 16

    /// The defaults.
    package init() {}
}
