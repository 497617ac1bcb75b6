package import IbidModel

/// Tells whether two descriptions are of one work.
///
/// The score is a sum of log-odds, field by field, after Fellegi and Sunter, "A Theory for Record Linkage" (1969); vetoes
/// stand above it. Everything depends on the pair alone, never on the rest of the corpus, so the outcome is the same in
/// whatever order citations are met.
package enum SourceIdentity {
    /// Joined from this score on.
    private static let same = 3.5
    /// Put before a person from this score on.
    private static let suspect = 1.0
    /// The odds of two works that merely share a key.
    private static let prior = -4.0
    /// Titles that share less of their words are of different works, and nobody takes one for the other.
    private static let related = 0.6

    /// Authors, title, outlet and date of issue, folded, joined by `|`: equal for descriptions that differ only in
    /// quotes, case, diacritics, full stops or the date of access.
    package static func fingerprint(_ item: CSLItem) -> String {
        let authors = item.authors.map { TitleFolding.fold($0.display) }.joined(separator: "; ")
        let title = item.title.map { TitleFolding.fold($0) } ?? ""
        let date = item.issued.map { $0.edtf ?? TitleFolding.fold($0.text) } ?? ""
        // A work without any words of its own goes by its address.
        let address = title.isEmpty ? (item.url ?? "") : ""
        return [authors, title, TitleFolding.fold(outlet(item)), date].joined(separator: "|") + address
    }

    /// Keys of which a misspelt repeat shares at least one with the original: the first two and the last two words of
    /// the title, first author and year, outlet and date, or outlet and each word where there is no date. Each depends on the item alone; may be empty.
    package static func blockingKeys(_ item: CSLItem) -> [String] {
        var keys: [String] = []
        let words = contentWords(item)
        if words.count >= 2 {
            keys.append("head|" + words.prefix(2).joined(separator: " "))
            keys.append("tail|" + words.suffix(2).joined(separator: " "))
        } else if let word = words.first {
            keys.append("word|\(word)|\(TitleFolding.fold(outlet(item)))")
        }
        if let date = item.issued?.edtf {
            if let author = item.authors.first { keys.append("author|\(family(author))|\(date.prefix(4))") }
            if !outlet(item).isEmpty { keys.append("issue|\(TitleFolding.fold(outlet(item)))|\(date)") }
        }
        if item.issued?.edtf == nil, !outlet(item).isEmpty {
            // Without a date only the title is left, and a slip in a middle word can break both of its ends.
            keys += words.prefix(12).map { "word|\($0)|\(TitleFolding.fold(outlet(item)))" }
        }
        if let url = item.url { keys.append("url|" + address(url)) }
        return keys
    }

    /// What `a` and `b` are to each other, with the account of why; `nil` where nothing but a key joins them.
    package static func relation(_ a: CSLItem, _ b: CSLItem) -> SourceRelation? {
        guard let titleA = a.title, let titleB = b.title else { return nil }
        let titles = TitleAlignment(TitleFolding.words(titleA), TitleFolding.words(titleB))
        guard titles.similarity >= related else { return nil }
        var features = [title(titles)]
        let vetoes = [authors(a, b, &features), outlets(a, b, &features), dates(a, b, &features)].compactMap { $0 }
        addressFeature(a, b, &features)
        let score = features.reduce(prior) { $0 + ($1.weight.isFinite ? $1.weight : 0) }
        func result(_ kind: SourceRelation.Kind) -> SourceRelation {
            SourceRelation(kind: kind, score: score, features: features + vetoes)
        }
        if titles.hasOtherNumbers {
            let isSeries = vetoes.allSatisfy { $0.field == "issued" } && titles.isSameBesideNumbers
            return isSeries ? result(.series) : nil
        }
        if !vetoes.isEmpty { return titles.similarity >= 0.75 ? result(.confusable) : nil }
        guard titles.unmatched == 0 else {
            return titles.similarity >= 0.75 || score >= suspect ? result(.confusable) : nil
        }
        if score >= same { return result(.same) }
        return score >= suspect ? result(.suspect) : result(.confusable)
    }

    // MARK: Features

    private static func title(_ titles: TitleAlignment) -> SourceRelation.Feature {
        // A long title is rarely shared by chance; each misspelt word costs some of that.
        let weight = min(6, 2 + 0.8 * Double(titles.matched)) - Double(titles.misspelt) - 1.5 * Double(titles.unmatched)
        var finding = "\(titles.matched) words agree"
        if titles.misspelt > 0 { finding += ", \(titles.misspelt) misspelt" }
        if titles.unmatched > 0 { finding += ", \(titles.unmatched) stand alone" }
        return SourceRelation.Feature(field: "title", finding: finding, weight: weight)
    }

    private static func veto(_ field: String, _ finding: String) -> SourceRelation.Feature {
        SourceRelation.Feature(field: field, finding: finding, weight: -.infinity)
    }

    private static func authors(
        _ a: CSLItem, _ b: CSLItem, _ features: inout [SourceRelation.Feature]
    ) -> SourceRelation.Feature? {
        let (left, right) = (a.authors.map(family), b.authors.map(family))
        guard !left.isEmpty, !right.isEmpty else {
            if left.isEmpty != right.isEmpty {
                features.append(.init(field: "authors", finding: "only one names them", weight: -0.5))
            }
            return nil
        }
        if left == right {
            features.append(.init(field: "authors", finding: "agree", weight: 2))
        } else if left.contains(where: { name in right.contains { EditDistance.isMisspelling(name, $0) } }) {
            features.append(.init(field: "authors", finding: "agree but for spelling or number", weight: 1.5))
        } else {
            return veto("authors", "none in common")
        }
        return nil
    }

    private static func outlets(
        _ a: CSLItem, _ b: CSLItem, _ features: inout [SourceRelation.Feature]
    ) -> SourceRelation.Feature? {
        let (left, right) = (names(of: a), names(of: b))
        guard !left.isEmpty, !right.isEmpty else {
            if left.isEmpty != right.isEmpty {
                features.append(.init(field: "outlet", finding: "only one names it", weight: -0.5))
            }
            return nil
        }
        let agree = left.contains { name in right.contains { $0 == name || EditDistance.isMisspelling($0, name) } }
        if agree {
            features.append(.init(field: "outlet", finding: "agrees", weight: 2))
            return nil
        }
        let isOneAddress = a.url.map(address) != nil && a.url.map(address) == b.url.map(address)
        return isOneAddress ? nil : veto("outlet", "different")
    }

    private static func dates(
        _ a: CSLItem, _ b: CSLItem, _ features: inout [SourceRelation.Feature]
    ) -> SourceRelation.Feature? {
        func add(_ finding: String, _ weight: Double) {
            features.append(.init(field: "issued", finding: finding, weight: weight))
        }
        switch (a.issued?.edtf, b.issued?.edtf) {
        case (nil, nil): add("neither is dated", a.issued == b.issued && a.issued != nil ? 1.5 : 0.5)
        case (nil, _), (_, nil): add("only one is dated", -1)
        case (let left?, let right?):
            if left == right {
                add("agrees", 2)
            } else if left.hasPrefix(right) || right.hasPrefix(left) {
                add("one is more exact", 1)
            } else if let years = yearsApart(left, right), years > 1 {
                return veto("issued", "\(years) years apart")
            } else {
                add("differs", -5)
            }
        }
        return nil
    }

    private static func addressFeature(_ a: CSLItem, _ b: CSLItem, _ features: inout [SourceRelation.Feature]) {
        guard let left = a.url.map(address), let right = b.url.map(address) else { return }
        features.append(
            .init(field: "url", finding: left == right ? "agrees" : "differs", weight: left == right ? 4 : -2))
    }

    // MARK: Parts

    private static func outlet(_ item: CSLItem) -> String { item.containerTitle ?? item.publisher ?? "" }

    /// Outlet and publisher, folded; one may stand where the other is expected.
    private static func names(of item: CSLItem) -> [String] {
        [item.containerTitle, item.publisher].compactMap { $0 }.map { TitleFolding.fold($0) }.filter { !$0.isEmpty }
    }

    private static func family(_ name: CSLName) -> String {
        switch name {
        case .person(let family, _, _): TitleFolding.fold(family)
        case .literal(let text): TitleFolding.fold(text)
        }
    }

    private static let stopWords: Set<String> = [
        "a", "an", "the", "of", "in", "on", "at", "for", "and", "to", "from", "with", "by", "al", "el",
    ]

    private static func contentWords(_ item: CSLItem) -> [String] {
        TitleFolding.words(item.title ?? "").filter { !stopWords.contains($0) }
    }

    /// Host and path without scheme, `www.` and a final slash.
    private static func address(_ url: String) -> String {
        var text = url.lowercased()[...]
        for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) {
            text = text.dropFirst(prefix.count)
        }
        return String(text.hasSuffix("/") ? text.dropLast() : text)
    }

    private static func yearsApart(_ a: String, _ b: String) -> Int? {
        guard let left = Int(a.prefix(4)), let right = Int(b.prefix(4)) else { return nil }
        return abs(left - right)
    }
}
