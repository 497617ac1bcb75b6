/// Something that is said of a passage and is no word of it: kept as a term, so that a filter is a posting list.
///
/// Its text begins with U+0001, which no term of the tokenizer does.
enum PassageMark {
    static let year = "\u{1}year:"
    static let kind = "\u{1}kind:"
    static let basis = "\u{1}basis:"

    /// Every mark of a passage.
    static func all(kind: String, basis: String, years: [Int]) -> [String] {
        [Self.kind + kind, Self.basis + basis] + Set(years).sorted().map { "\(Self.year)\($0)" }
    }

    /// The form in which `passage.years` holds years: ascending, with a space between.
    static func text(years: [Int]) -> String { Set(years).sorted().map(String.init).joined(separator: " ") }

    /// The years of such a text.
    static func years(_ text: String) -> [Int] { text.split(separator: " ").compactMap { Int($0) } }
}
