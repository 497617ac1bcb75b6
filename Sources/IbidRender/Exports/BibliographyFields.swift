internal import IbidModel

/// What all bibliography formats say of a work.
struct BibliographyFields {
    let item: CSLItem
    let key: String
    /// Never empty: a work without a title goes by its citation as it was written.
    let title: String
    /// What a person should know beside the fields: how an unread citation was written, that there is no date.
    let note: String?
    /// Year, month and day as far as they are known; empty without a date in numbers.
    let issued: [Int]
    let accessed: [Int]

    init(_ entry: SourceEntry) {
        item = entry.source.item
        key = CitationKey.text(entry.source)
        title = item.title ?? entry.unreadText ?? item.url ?? item.doi ?? SourceLine.text(item)
        issued = Self.parts(item.issued)
        accessed = Self.parts(item.accessed)
        var notes: [String] = []
        if let genre = item.genre { notes.append(genre) }
        if let issued = item.issued, self.issued.isEmpty { notes.append("Date: \(issued.text)") }
        if let raw = entry.unreadText, raw != title { notes.append("Cited as: \(raw)") }
        note = notes.isEmpty ? nil : notes.joined(separator: ". ")
    }

    private static func parts(_ date: CSLDate?) -> [Int] {
        guard let edtf = date?.edtf else { return [] }
        let words = edtf.split(separator: "-", omittingEmptySubsequences: false)
        let parts = words.compactMap { Int($0) }
        return parts.count == words.count && (1...3).contains(parts.count) ? parts : []
    }

    /// Text on one line: controls, line breaks and their kin become spaces, runs of white space one.
    static func line(_ text: String) -> String {
        let plain = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            UnsafeText.isUnsafe(scalar) || scalar.properties.isWhitespace ? " " : scalar
        }
        return String(String.UnicodeScalarView(plain)).split(separator: " ").joined(separator: " ")
    }

    /// Zero-padded numbers with `separator` between them: `2013-01-14`.
    static func date(_ parts: [Int], separator: String) -> String {
        parts.enumerated().map { index, part in
            let digits = String(part)
            return String(repeating: "0", count: max(0, (index == 0 ? 4 : 2) - digits.utf8.count)) + digits
        }.joined(separator: separator)
    }
}
