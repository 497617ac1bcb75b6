internal import IbidModel

/// Reads the authors of a citation.
struct NameReader {
    private let text: CitationText

    init(_ text: CitationText) {
        self.text = text
    }

    /// The names in `range`: `Family, Given`, then `Given Family` or `Family, Given` joined by commas, `and` or `&`. What
    /// has no comma, or looks like an organisation, is one name as a whole. Never empty unless the range is.
    func names(_ range: Range<Int>) -> [CSLName] {
        let range = text.trim(range)
        guard !range.isEmpty else { return [] }
        let whole = text.string(range)
        let parts = split(range)
        guard let first = parts.first, let comma = text.bytes[first].firstIndex(of: UInt8(ascii: ",")) else {
            return parts.count > 1 && parts.allSatisfy({ isPerson($0) }) ? parts.map { reading($0) } : [.literal(whole)]
        }
        let family = text.string(text.trim(first.lowerBound..<comma))
        let given = text.string(text.trim((comma + 1)..<first.upperBound))
        guard !given.isEmpty, !isOrganisation(family), !isOrganisation(given) else { return [.literal(whole)] }
        return [.person(family: family, given: given)] + parts.dropFirst().map { reading($0) }
    }

    /// The names one by one: the first with its comma, the others as they come.
    private func split(_ range: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = range.lowerBound
        var index = range.lowerBound
        while index < range.upperBound {
            let joint = joint(at: index)
            if joint > 0 {
                pieces.append(start..<index)
                index += joint
                start = index
            } else {
                index += 1
            }
        }
        pieces.append(start..<range.upperBound)
        let trimmed = pieces.map { text.withoutTail($0, ",;") }.filter { !$0.isEmpty }
        guard let first = trimmed.first else { return [] }
        // `Family, Given, Given Family and …`: the comma after the first given name parts too.
        let commas = text.bytes[first].indices.filter { text.bytes[$0] == UInt8(ascii: ",") }
        guard commas.count > 1 else { return trimmed }
        let head = first.lowerBound..<commas[1]
        var rest: [Range<Int>] = []
        for (position, comma) in commas.enumerated().dropFirst() {
            let end = position + 1 < commas.count ? commas[position + 1] : first.upperBound
            rest.append(text.trim((comma + 1)..<end))
        }
        return [head] + rest.filter { !$0.isEmpty } + trimmed.dropFirst()
    }

    private func joint(at index: Int) -> Int {
        for joint in [" and ", " & ", "; "] as [StaticString] where text.has(joint, at: index) {
            return joint.utf8CodeUnitCount
        }
        return 0
    }

    private func reading(_ range: Range<Int>) -> CSLName {
        if let comma = text.bytes[range].firstIndex(of: UInt8(ascii: ",")) {
            return .person(
                family: text.string(text.trim(range.lowerBound..<comma)),
                given: text.string(text.trim((comma + 1)..<range.upperBound)))
        }
        let name = text.string(range)
        guard isPerson(range), let space = name.lastIndex(of: " ") else { return .literal(name) }
        return .person(family: String(name[name.index(after: space)...]), given: String(name[..<space]))
    }

    private func isPerson(_ range: Range<Int>) -> Bool {
        let words = text.bytes[range].split(separator: 0x20)
        return (2...4).contains(words.count) && !isOrganisation(text.string(range))
            && words.allSatisfy { ($0.first?.isUpper ?? false) || ($0.first ?? 0) >= 0x80 }
    }

    private static let organisationWords: Set<String> = [
        "government", "department", "ministry", "office", "council", "committee", "commission", "agency", "press",
        "university", "institute", "center", "centre", "group", "organization", "organisation", "consortium",
        "service", "services", "bureau", "police", "foundation", "corporation", "association", "union", "nations",
        "states", "news", "of", "for", "the", "on", "inc", "ltd",
    ]

    private func isOrganisation(_ name: String) -> Bool {
        name.lowercased().split(whereSeparator: { $0 == " " || $0 == "." }).contains {
            Self.organisationWords.contains(String($0))
        }
    }

    /// A name whose words' order the citation does not show (`Menassa Pascale`).
    static func uncertain(_ name: String) -> CSLName {
        guard let space = name.lastIndex(of: " ") else { return .literal(name) }
        return .person(
            family: String(name[name.index(after: space)...]), given: String(name[..<space]), isOrderCertain: false)
    }
}
