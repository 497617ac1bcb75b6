internal import IbidModel

/// Reads who wrote, edited or translated a work.
struct NameReader {
    /// A name and where it stands.
    struct Found {
        let name: CSLName
        let range: Range<Int>
    }

    private let text: CitationText

    init(_ text: CitationText) {
        self.text = text
    }

    /// Words that only organisations have in their names.
    private static let corporate: Set<String> = [
        "agency", "amnesty", "army", "association", "authority", "bank", "board", "bureau", "center", "centre", "china",
        "coalition", "command", "commission", "committee", "congress", "congressional", "consortium", "corporation",
        "council", "court", "department", "directorate", "embassy", "federation", "force", "forces", "foundation",
        "fund", "government", "group", "house", "inc", "initiative", "institute", "international", "interpol", "league",
        "library", "ltd", "ministry", "mission", "monitor", "museum", "nations", "network", "news", "observatory",
        "office", "organisation", "organization", "parliament", "party", "police", "press", "programme", "program",
        "project", "republic", "research", "reuters", "school", "secretariat", "senate", "service", "services",
        "society", "staff", "state", "states", "team", "times", "treasury", "union", "united", "university", "watch",
    ]
    private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv", "phd", "md"]

    /// The names in `range`: `Family, Given and Given Family`, `Family, G., & Family, G.`, or an organisation, which is
    /// anything with a word of organisations or without a comma. Linear in the range.
    func names(_ range: Range<Int>) -> [Found] {
        if let found = namesOfNote(range) { return found }
        let range = trimmed(range)
        guard !range.isEmpty else { return [] }
        guard range.count <= 2_000, text.bytes[range].contains(0x2C), !isCorporate(range) else {
            return [Found(name: .literal(text.string(range)), range: range)]
        }
        var result: [Found] = []
        for (position, chunk) in chunks(range).enumerated() {
            let pieces = pieces(chunk)
            guard let first = pieces.first else { continue }
            if pieces.count == 1 {
                result.append(position == 0 ? inverted(first, nil, first) : natural(first))
                continue
            }
            result += people(pieces, isFirst: position == 0)
        }
        return result
    }

    /// Two persons or more in reading order, as styles for notes have them: "Zachary Laub and Jonathan Masters," with a
    /// comma at the end, and each of several words. `nil` where it is anything else.
    private func namesOfNote(_ range: Range<Int>) -> [Found]? {
        let range = text.trim(range)
        guard let last = range.last, text.bytes[last] == 0x2C, range.count <= 2_000, !isCorporate(range) else {
            return nil
        }
        let names = chunks(range).flatMap { pieces($0) }
        let areFull = names.allSatisfy { name in
            let words = text.words(in: name, limit: 6)
            guard (2...5).contains(words.count), let first = words.first else { return false }
            return words.allSatisfy { word in
                let head = text.bytes[word.lowerBound]
                return head.isUpper || head >= 0x80 || (word != first && NameParticles.isParticle(text, word))
            }
        }
        return names.count >= 2 && areFull ? names.map { natural($0) } : nil
    }

    /// One person in reading order whose family name is a guess: "Menassa Pascale".
    func uncertain(_ range: Range<Int>) -> Found? {
        let range = trimmed(range)
        guard !range.isEmpty else { return nil }
        let found = text.bytes[range].contains(0x2C) ? names(range).first : natural(range)
        guard case .person(let family, let given, _)? = found?.name else { return found }
        let isCertain = text.bytes[range].contains(0x2C)
        return Found(name: .person(family: family, given: given, isOrderCertain: isCertain), range: range)
    }

    private func isCorporate(_ range: Range<Int>) -> Bool {
        text.bytes[range].split { !$0.isLetter }.contains {
            Self.corporate.contains(String(decoding: $0.map(\.lowered), as: UTF8.self))
        }
    }

    /// The names of one chunk's comma pieces: pairs of `Family` and `Given`, then names in reading order.
    private func people(_ pieces: [Range<Int>], isFirst: Bool) -> [Found] {
        var result: [Found] = []
        var index = 0
        while index < pieces.count {
            let isPair =
                index + 1 < pieces.count
                && ((isFirst && index == 0) || areInitials(pieces[index + 1])
                    || (!isFirst && pieces.count == 2 && text.words(in: pieces[index], limit: 2).count == 1))
            guard isPair else {
                result.append(natural(pieces[index]))
                index += 1
                continue
            }
            var end = index + 1
            if end + 1 < pieces.count, isSuffix(pieces[end + 1]) { end += 1 }
            let given = pieces[index + 1].lowerBound..<pieces[end].upperBound
            result.append(inverted(pieces[index], given, pieces[index].lowerBound..<given.upperBound))
            index = end + 1
        }
        return result
    }

    private func inverted(_ family: Range<Int>, _ given: Range<Int>?, _ whole: Range<Int>) -> Found {
        let name = CSLName.person(family: text.string(family), given: given.map { text.string($0) } ?? "")
        return Found(name: name, range: whole)
    }

    /// A name in reading order: the last word is the family's, with the particles before it.
    private func natural(_ range: Range<Int>) -> Found {
        let words = text.words(in: range)
        let whole = text.string(range)
        guard words.count >= 2, whole.lowercased() != "et al.", whole.lowercased() != "et al" else {
            return Found(name: .literal(whole), range: range)
        }
        var start = words.count - 1
        while start > 1, NameParticles.words.contains(text.string(words[start - 1]).lowercased()) { start -= 1 }
        let given = words[0].lowerBound..<words[start - 1].upperBound
        let family = words[start].lowerBound..<range.upperBound
        return Found(name: .person(family: text.string(family), given: text.string(given)), range: range)
    }

    /// Stretches between "and", "&" and ";".
    private func chunks(_ range: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = range.lowerBound
        func close(_ end: Int) {
            let chunk = separatorless(start..<end)
            if !chunk.isEmpty { result.append(chunk) }
        }
        for word in text.words(in: range) {
            let isJoin = text.hasWord("and", at: word.lowerBound, in: range) && word.count == 3
            if isJoin || (word.count == 1 && text.bytes[word.lowerBound] == UInt8(ascii: "&")) {
                close(word.lowerBound)
                start = word.upperBound
            } else if text.bytes[word.upperBound - 1] == UInt8(ascii: ";") {
                close(word.upperBound - 1)
                start = word.upperBound
            }
        }
        close(range.upperBound)
        return result
    }

    private func pieces(_ range: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = range.lowerBound
        for index in range.lowerBound...range.upperBound where index == range.upperBound || text.bytes[index] == 0x2C {
            let piece = text.trim(start..<index)
            if !piece.isEmpty { result.append(piece) }
            start = index + 1
        }
        return result
    }

    private func areInitials(_ range: Range<Int>) -> Bool {
        let words = text.words(in: range, limit: 4)
        return words.allSatisfy {
            $0.count <= 5 && text.bytes[$0.lowerBound].isUpper && text.bytes[$0.upperBound - 1] == 0x2E
        }
    }

    private func isSuffix(_ range: Range<Int>) -> Bool {
        Self.suffixes.contains(String(decoding: text.bytes[range].filter(\.isLetter).map(\.lowered), as: UTF8.self))
    }

    private func separatorless(_ range: Range<Int>) -> Range<Int> {
        var result = text.trim(range)
        while let last = result.last, text.bytes[last] == 0x2C || text.bytes[last].isBlank {
            result = result.lowerBound..<last
        }
        return result
    }

    /// Without the full stop that ends the list, but with that of an initial: "Aronson, Samuel L."
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let result = separatorless(range)
        guard let last = result.last, text.bytes[last] == 0x2E || text.bytes[last] == 0x3A else { return result }
        let isInitial = result.count >= 3 && text.bytes[last - 1].isUpper && !text.bytes[last - 2].isWordByte
        let isEtAl = result.count >= 6 && text.hasWord("al", at: last - 2, in: result)
        return (isInitial || isEtAl) && text.bytes[last] == 0x2E ? result : text.trim(result.lowerBound..<last)
    }
}
