/// The classes of words that the value scanners tell apart. A word's `value` in the lexicon makes it exact: the number
/// of a month, the size of a cardinal, the direction of "northern".
package enum Lexeme: String, Sendable, CaseIterable {
    /// Any word that no scanner asks about.
    case other
    /// Words of time.
    case month, season, feast, unit, part, next, same, that, later, present, unknown, onward
    /// Number words.
    case cardinal, scale, scales, dozen, vague, ordinal, half, quarter, thirds
    /// Words that bound a number or a date.
    case more, less, than, over, under, least, most, up, about, nearly, exactly, total, each, all, many
    /// Units other than those of time.
    case currency, distance, percent, aged, age, old
    /// Nouns and participles that follow a number of people.
    case person, casualty
    /// Words before an identifying number: "Flight 8969".
    case label
    /// Words about places.
    case direction, district
    /// Prepositions and conjunctions that matter by themselves.
    case `in`, on, at, by, to, from, of, until, since, before, after, during, between, through, throughout, within
    case near, outside, inside, across, into, against, toward, prior, and, or, the, a, its, `as`, no, not, course, per
    /// Any other word that ends a noun phrase: verbs, pronouns, conjunctions.
    case stop
}
