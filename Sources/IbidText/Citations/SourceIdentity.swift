package import IbidModel

/// Tells whether two descriptions are of one work.
///
/// Everything here is a function of one item or one pair, never of the rest of a corpus, so the outcome is the same in
/// whatever order citations are met.
package enum SourceIdentity {
    /// Authors, title, outlet and date, folded and joined by `|`: equal for descriptions that differ only in quotes, case,
    /// diacritics, full stops or the date of access. A work without a title goes by its address. Linear.
    package static func fingerprint(_ item: CSLItem) -> String {
        let authors = item.authors.map { TitleFolding.fold($0.display) }.joined(separator: "; ")
        var title = item.title.map { TitleFolding.fold($0) } ?? ""
        if title.isEmpty {
            title =
                item.url.map { SourceAddress.key($0) } ?? item.doi?.lowercased() ?? item.title ?? item.rawTitle ?? ""
        }
        return [authors, title, TitleFolding.fold(outlet(item)), issued(item)].joined(separator: "|")
    }

    /// Keys of which a repeat with one or two misspelt words shares at least one with the original: the first two and the
    /// last two content words of the title, first author and year, outlet and full date; for works without a full date,
    /// the outlet with each of those words alone; the address. Each depends on the item alone; may be empty.
    package static func blockingKeys(_ item: CSLItem) -> [String] {
        var keys: [String] = []
        let words = TitleFolding.words(item.title ?? "").filter(TitleAlignment.isContent)
        let outlet = OutletTypes.key(outlet(item))
        if words.count >= 2 {
            keys.append("head|" + words.prefix(2).joined(separator: " "))
            keys.append("tail|" + words.suffix(2).joined(separator: " "))
        }
        let date = item.issued?.edtf
        if let author = item.authors.first, let date {
            keys.append("author|\(SourceComparison.family(author))|\(date.prefix(4))")
        }
        if let date, date.utf8.count == 10, !outlet.isEmpty {
            keys.append("issue|\(outlet)|\(date)")
        } else if !outlet.isEmpty {
            for word in words.prefix(2) + words.suffix(2) { keys.append("word|\(outlet)|\(word)") }
        }
        if let url = item.url { keys.append("url|" + SourceAddress.key(url)) }
        if let doi = item.doi { keys.append("doi|" + doi.lowercased()) }
        var seen: Set<String> = []
        return keys.filter { seen.insert($0).inserted }
    }

    /// What `a` and `b` are to each other, with the account of why; `nil` for works that nobody would confuse. Symmetric.
    /// Bounded by the square of the titles' words.
    package static func relation(_ a: CSLItem, _ b: CSLItem) -> SourceRelation? {
        // Weighed in one order, so that the account reads the same either way.
        fingerprint(a) <= fingerprint(b) ? SourceComparison(a, b).relation : SourceComparison(b, a).relation
    }

    /// How many words of the title Ibid knows: of two spellings that differ by a slip, one that is right has no fewer.
    /// Linear.
    package static func knownWords(_ item: CSLItem) -> Int {
        let words = ActLexicon.standard.words
        return TitleFolding.words(item.title ?? "").count { words[ClaimKey.of($0)] != nil }
    }

    /// The outlet, or the publisher of a work without one.
    static func outlet(_ item: CSLItem) -> String { item.containerTitle ?? item.publisher ?? "" }

    /// The date in EDTF, `n.d.` where the citation says that there is none, its words where no calendar has it.
    private static func issued(_ item: CSLItem) -> String {
        guard let issued = item.issued else { return "" }
        if let edtf = issued.edtf { return edtf }
        return issued.text.utf8.contains { $0.isDigit } ? TitleFolding.fold(issued.text) : "n.d."
    }
}
