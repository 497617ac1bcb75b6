internal import IbidModel

/// The words of a title as hashes: a cheap look before two titles are aligned.
struct TitleOutline: Sendable {
    /// The content words in the order of the title; equal for spellings of one transliterated word.
    private let words: [UInt64]
    /// A key by which titles that begin alike stand side by side.
    let sortKey: String

    /// Takes a work's title. Linear in it.
    init(_ item: CSLItem) {
        let all = TitleFolding.words(item.title ?? "").filter(TitleAlignment.isContent)
        words = all.map { DocumentWords.hash(TitleFolding.transliteration($0)) }.sorted()
        sortKey = all.joined(separator: " ")
    }

    /// Whether half of the shorter title's words stand in the other: less never makes two titles alike, but for titles
    /// most of whose words are misspelt.
    func mayAgree(with other: TitleOutline) -> Bool {
        var (i, j, common) = (0, 0, 0)
        while i < words.count, j < other.words.count {
            if words[i] == other.words[j] {
                (i, j, common) = (i + 1, j + 1, common + 1)
            } else if words[i] < other.words[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return common * 2 >= min(words.count, other.words.count)
    }
}
