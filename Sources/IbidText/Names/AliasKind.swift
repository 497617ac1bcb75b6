/// How the second name of a pair stands to the first.
package enum AliasKind: String, Sendable, Hashable, CaseIterable {
    /// The second is short for the first.
    case abbreviation
    /// Both are in use.
    case alsoKnownAs
    /// The second is older.
    case formerly
    /// The second is newer.
    case renamed
    /// The second says the first in another language, or what it means.
    case translation
}
