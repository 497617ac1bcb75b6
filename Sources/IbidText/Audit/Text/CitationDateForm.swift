/// How the date of a citation is written: its day padded or not, its month in full or short.
struct CitationDateForm: Sendable {
    /// `01` or `1`; `nil` without a day below 10.
    private(set) var day: String?
    /// `month in full` or `month abbreviated`; `nil` for numbers, and for May, June and July, which styles write alike.
    private(set) var month: String?

    /// The months that styles abbreviate, in full.
    private static let long = DocumentWords.set([
        "january", "february", "march", "april", "august", "september", "october", "november", "december",
    ])
    private static let short = DocumentWords.set([
        "jan", "feb", "mar", "apr", "aug", "sep", "sept", "oct", "nov", "dec",
    ])
    private static let alike = DocumentWords.set(["may", "june", "july", "jun", "jul"])

    /// Reads the bytes of a date; `nil` where it has no month in letters.
    init?(_ bytes: ArraySlice<UInt8>) {
        var hasMonth = false
        var rest = bytes.prefix(64)
        while true {
            rest = rest.drop { !$0.isLetter && !$0.isDigit }
            let word = rest.prefix { $0.isLetter || $0.isDigit }
            guard !word.isEmpty else { break }
            rest = rest[word.endIndex...]
            let text = DocumentWords.hash(lowering: word)
            if Self.long.contains(text) {
                month = "month in full"
                hasMonth = true
            } else if Self.short.contains(text) {
                month = "month abbreviated"
                hasMonth = true
            } else if Self.alike.contains(text) {
                hasMonth = true
            } else if word.count == 2, word.first == UInt8(ascii: "0") {
                day = "01"
            } else if word.count == 1, word.allSatisfy(\.isDigit) {
                day = "1"
            }
        }
        guard hasMonth else { return nil }
    }
}
