internal import Ibid
internal import IbidModel
internal import IbidRender

/// The parameters that routes share.
enum Parameters {
    /// Characters of a query: never more bytes than a query may have.
    private static let queryLength = 512

    static let query = Parameter(
        name: "q", kind: .text(longest: queryLength), isRequired: true, example: .string("ransom kidnapping"),
        text: "The query: words, \"phrases\", -word, pre*, AND, OR, ( ), fields.")
    static let words = Parameter(
        name: "q", kind: .text(longest: queryLength), example: .string("crisis in mali"),
        text: "Words of the title, author or publisher; all must occur.")
    static let limit = Parameter(
        name: "limit", kind: .whole(1...200), fallback: .int(10), text: "How many at most.")
    static let sourceLimit = Parameter(
        name: "limit", kind: .whole(1...200), fallback: .int(50), text: "How many at most.")
    static let offset = Parameter(
        name: "offset", kind: .whole(SearchOptions.offsets), fallback: .int(0), text: "How many to pass over.")
    static let cursor = Parameter(
        name: "cursor", kind: .cursor,
        text: """
            Where to go on: `next` of the last answer to the same request, in place of an offset. It holds until the index \
            changes; then it is gone (410).
            """)
    static let basis = Parameter(
        name: "basis", kind: .choice(["own", "next", "any"]), fallback: .string("any"),
        text: """
            What a passage must have: own (a sentence with a marker of its own), next (or one covered by a later marker), \
            any.
            """)
    static let snippetWords = Parameter(
        name: "snippet-words", kind: .whole(SearchOptions.limits), fallback: .int(40),
        text: "How many words a snippet holds.")
    static let explain = Parameter(
        name: "explain", kind: .flag, fallback: .bool(false), text: "Whether hits say where their score comes from.")
    static let fuzzy = Parameter(
        name: "fuzzy", kind: .flag, fallback: .bool(false),
        text: "Whether a word that no passage holds stands for the nearest one that some do.")
    static let exact = Parameter(
        name: "exact", kind: .flag, fallback: .bool(false),
        text: "Whether words are looked for as they are typed: no other names, spellings or slips.")
    static let count = Parameter(
        name: "count", kind: .flag, fallback: .bool(false),
        text: "Whether the total is exact whatever that costs; else it may be a lower bound.")
    static let facet = Parameter(
        name: "facet", kind: .choices(Facet.Name.allCases.map(\.rawValue)),
        text: "Counts all matching passages by this; may be given several times.")

    /// The id in a path.
    static func id(_ letter: String, _ noun: String) -> Parameter {
        Parameter(
            name: "id", place: .path, kind: .id(letter: letter), isRequired: true,
            text: "The \(noun)'s id, or at least the first four digits of it.")
    }

    /// The id in a path, whatever it names.
    static let anyID = id("", "thing")
}
