internal import IbidModel

/// One pair of works, weighed field by field.
///
/// The score is a sum of log-odds, after Fellegi and Sunter, "A Theory for Record Linkage" (1969), with weights set by
/// hand; vetoes stand above it.
struct SourceComparison {
    /// The relation found, if any.
    private(set) var relation: SourceRelation?

    /// The log-odds that two works which share a key are one.
    private static let prior = -4.0
    /// Joined from this score on.
    private static let same = 3.5
    /// Put before a person from this score on.
    private static let suspect = 0.5
    /// Titles less alike than this are of different works that nobody takes for each other.
    static let alike = 0.72

    private let a: CSLItem
    private let b: CSLItem
    private var features: [SourceRelation.Feature] = []
    private var vetoes: [SourceRelation.Feature] = []
    /// What keeps the pair from being joined without a person, though nothing forbids it.
    private var needsPerson = false

    /// Weighs `a` against `b`.
    init(_ a: CSLItem, _ b: CSLItem) {
        (self.a, self.b) = (a, b)
        let keys = [a, b].map { $0.url.map { SourceAddress.key($0) } }
        let isOneAddress = keys[0] != nil && keys[0] == keys[1]
        let isDeep = isOneAddress && keys[0].map { SourceAddress.isDeep($0) } ?? false
        let isOneDOI = a.doi != nil && a.doi?.lowercased() == b.doi?.lowercased()
        guard let titleA = a.title, let titleB = b.title else {
            // Without two titles only an address can speak.
            guard isOneAddress || isOneDOI else { return }
            add("url", isDeep || isOneDOI ? "same page" : "same site", isDeep || isOneDOI ? 8 : 5)
            weighAuthors()
            relation = result(vetoes.isEmpty && (isDeep || isOneDOI) ? .same : .suspect)
            return
        }
        let titles = TitleAlignment(TitleFolding.words(titleA), TitleFolding.words(titleB))
        let areAlike = titles.similarity >= Self.alike || titles.isSameButForNumbers
        guard areAlike || isDeep || isOneDOI else { return }
        weighTitles(titles)
        weighAuthors()
        weighOutlets(isOneAddress: isOneAddress || isOneDOI)
        weighDates()
        if isOneAddress || isOneDOI {
            add(isOneDOI ? "doi" : "url", "equal", isDeep || isOneDOI ? 4 : 1.5)
        } else if keys[0] != nil, keys[1] != nil {
            add("url", "different", -2)
            needsPerson = true
        }
        relation = result(kind(titles, areAlike: areAlike))
    }

    private var score: Double { features.reduce(Self.prior) { $0 + $1.weight } }

    private func kind(_ titles: TitleAlignment, areAlike: Bool) -> SourceRelation.Kind {
        if titles.isSameButForNumbers, vetoes.allSatisfy({ $0.field == "issued" || $0.field == "title" }) {
            return .series
        }
        guard vetoes.isEmpty else { return .confusable }
        guard areAlike else { return .suspect }
        let isWhole = titles.unmatched == 0 && titles.misspelt <= max(1, min(2, titles.agreeing))
        if isWhole, !needsPerson, score >= Self.same { return .same }
        return score >= Self.suspect ? .suspect : .confusable
    }

    private func result(_ kind: SourceRelation.Kind) -> SourceRelation {
        SourceRelation(kind: kind, score: score, features: features + vetoes)
    }

    private mutating func add(_ field: String, _ finding: String, _ weight: Double) {
        features.append(SourceRelation.Feature(field: field, finding: finding, weight: weight))
    }

    private mutating func veto(_ field: String, _ finding: String) {
        vetoes.append(SourceRelation.Feature(field: field, finding: finding, weight: -.infinity))
    }

    // MARK: Features

    private mutating func weighTitles(_ titles: TitleAlignment) {
        // A long title is rarely shared by chance; what is misspelt or stands alone takes from that.
        let count = Double(titles.agreeing + titles.misspelt)
        let weight = min(6, 2 + 0.8 * count) - 0.5 * Double(titles.misspelt) - 1.5 * Double(titles.unmatched)
        var finding = "\(titles.agreeing) words agree"
        if titles.transliterated > 0 { finding += " (\(titles.transliterated) in another transliteration)" }
        if titles.misspelt > 0 { finding += ", \(titles.misspelt) misspelt" }
        if titles.unmatched > 0 { finding += ", \(titles.unmatched) in one only" }
        add("title", finding, weight)
        if titles.numbersDiffer { veto("title", "numbers differ") }
    }

    private mutating func weighAuthors() {
        let (left, right) = (Self.people(a.authors), Self.people(b.authors))
        guard !left.isEmpty, !right.isEmpty else {
            if left.isEmpty != right.isEmpty { add("authors", "named by one only", -0.3) }
            return
        }
        let (fewer, more) = left.count <= right.count ? (left, right) : (right, left)
        let equal = fewer.count { name in more.contains { Self.agreement(name, $0) == 1 } }
        let common = fewer.count { name in more.contains { Self.agreement(name, $0) > 0 } }
        if common == 0 {
            veto("authors", "none in common")
        } else if equal == more.count {
            add("authors", "equal", 2.5)
        } else if common == more.count {
            add("authors", "\(common - equal) misspelt", 1.8)
        } else {
            add("authors", "\(common) of \(more.count) in common", common == fewer.count ? 1 : -0.5)
        }
    }

    private mutating func weighOutlets(isOneAddress: Bool) {
        let (left, right) = (Self.outlets(a), Self.outlets(b))
        guard !left.isEmpty, !right.isEmpty else {
            if left.isEmpty != right.isEmpty { add("outlet", "named by one only", -0.5) }
            needsPerson = needsPerson || !isOneAddress
            return
        }
        if left.contains(where: right.contains) {
            add("outlet", "equal", 2)
        } else if left.contains(where: { name in right.contains { Self.isMisspelling(name, $0) } }) {
            add("outlet", "misspelt", 1.5)
        } else if isOneAddress {
            add("outlet", "different", -1)
        } else {
            veto("outlet", "different")
        }
    }

    private mutating func weighDates() {
        switch (a.issued?.edtf, b.issued?.edtf) {
        case (nil, nil):
            let (left, right) = (a.issued?.text, b.issued?.text)
            // Two impossible dates agree or differ by their words.
            let areWords = (left ?? "").utf8.contains(where: \.isDigit) && (right ?? "").utf8.contains(where: \.isDigit)
            if areWords, left.map({ TitleFolding.fold($0) }) != right.map({ TitleFolding.fold($0) }) {
                add("issued", "different", -1.5)
                needsPerson = true
            } else {
                add("issued", "neither is dated", 1)
            }
        case (nil, _), (_, nil):
            add("issued", "dated by one only", -1)
            needsPerson = true
        case (let left?, let right?):
            if left == right {
                add("issued", "equal", left.utf8.count == 10 ? 2.5 : 1.5)
            } else if left.hasPrefix(right) || right.hasPrefix(left) {
                add("issued", "one is more exact", 1)
            } else {
                needsPerson = true
                let years = abs((Int(left.prefix(4)) ?? 0) - (Int(right.prefix(4)) ?? 0))
                if years > 1 { veto("issued", "\(years) years apart") } else { add("issued", "different", -3) }
            }
        }
    }

    // MARK: Parts

    /// The authors that tell works apart: "et al." does not.
    private static func people(_ names: [CSLName]) -> [CSLName] {
        names.filter { !["et al", "others", ""].contains(TitleFolding.fold($0.display)) }
    }

    /// The family name or organisation, folded.
    static func family(_ name: CSLName) -> String {
        switch name {
        case .person(let family, _, _): TitleFolding.fold(family)
        case .literal(let text): OutletTypes.key(text)
        }
    }

    /// 1 for one person, 0.5 for one misspelt, 0 for two. Given names agree when one begins like the other.
    private static func agreement(_ a: CSLName, _ b: CSLName) -> Double {
        if TitleFolding.words(a.display).sorted() == TitleFolding.words(b.display).sorted() { return 1 }
        let (left, right) = (family(a), family(b))
        if case .person(_, let givenA, let isCertainA) = a, case .person(_, let givenB, let isCertainB) = b,
            isCertainA, isCertainB
        {
            let heads = [givenA, givenB].map { TitleFolding.fold($0).first }
            if let head = heads[0], let other = heads[1], head != other { return 0 }
            let words = [givenA, givenB].map { TitleFolding.words($0).first ?? "" }
            let areInitials = words.contains { $0.utf8.count <= 1 }
            let isGivenEqual = areInitials || words[0] == words[1]
            guard
                isGivenEqual || isMisspelling(words[0], words[1]) || words[0].hasPrefix(words[1])
                    || words[1].hasPrefix(words[0])
            else { return 0 }
            if left == right { return isGivenEqual ? 1 : 0.5 }
            return isMisspelling(left, right) ? 0.5 : 0
        }
        return left == right ? 1 : isMisspelling(left, right) ? 0.5 : 0
    }

    /// Whether two names are as many words of which one or two are misspelt.
    private static func isMisspelling(_ a: String, _ b: String) -> Bool {
        let (left, right) = (a.split(separator: " ").map(String.init), b.split(separator: " ").map(String.init))
        guard left.count == right.count, left != right, left.count <= 30 else { return false }
        let misspelt = zip(left, right).filter { $0 != $1 }
        return misspelt.count <= 2 && misspelt.allSatisfy { WordDistance.isMisspelling($0, $1) }
    }

    /// Outlet and publisher, folded; one may stand where the other is expected, and "The" tells nothing.
    private static func outlets(_ item: CSLItem) -> [String] {
        [item.containerTitle, item.publisher].compactMap { $0 }.map { OutletTypes.key($0) }.filter { !$0.isEmpty }
    }
}
