/// The words and marks that stand between fields.
enum CitationLiterals {
    private static let words: Set<String> = [
        "in", "and", "retrieved", "from", "accessed", "trans", "ed", "eds", "comp", "by", "on", "p", "pp", "vol", "no",
        "doi", "available", "at", "the",
    ]

    /// Whether the bytes hold nothing but marks, blanks and such words.
    static func areExpected(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.split(whereSeparator: { !$0.isWordByte }).allSatisfy { word in
            if word.allSatisfy({ $0 >= 0x80 }) { return true }
            return words.contains(String(decoding: word.map(\.lowered), as: UTF8.self))
        }
    }
}
