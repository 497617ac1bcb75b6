package import IbidModel

/// Finds the places of a text.
///
/// Names that stand inside a group's name ("the Islamic Maghreb") are reported too; the caller knows the groups.
package struct PlaceScanner {
    private let source: ValueWords
    private let words: [ValueWord]
    private let gazetteer = Gazetteer.shared
    private var found: [PlaceMention] = []
    /// The word past the last mention: for chains and lists.
    private var lastEnd = -1

    /// The places of `text`, in order.
    package static func mentions(in text: String) -> [PlaceMention] { mentions(in: ValueWords(text)) }

    /// The places of a text that is cut already, in order. Cost: one look at each word, a few more for a name.
    package static func mentions(in words: ValueWords) -> [PlaceMention] {
        guard words.hasPlaces else { return [] }
        var scanner = PlaceScanner(words)
        scanner.scan()
        return scanner.found
    }

    private init(_ source: ValueWords) {
        self.source = source
        words = source.words
    }

    private mutating func scan() {
        var index = 0
        while index < words.count {
            if words[index].group >= 0, words[index].isCapital, let (name, end) = name(at: index) {
                take(name, index, end)
                lastEnd = end
                index = end
            } else {
                index += 1
            }
        }
    }

    /// The longest name of a place that begins at `index`, and the word past it.
    private func name(at index: Int) -> (PlaceName, Int)? {
        for name in gazetteer.groups[Int(words[index].group)] {
            let end = index + 1 + name.rest.count
            guard end <= words.count, !name.isUpper || words[index].shape.contains(.upper) else { continue }
            var isHere = true
            for offset in name.rest.indices {
                let word = words[index + 1 + offset]
                guard word.key == name.rest[offset], isInside(word.gap, word) else {
                    isHere = false
                    break
                }
            }
            guard isHere else { continue }
            // "West" alone is a direction, and "the West" a zone; "West Point" is neither.
            if name.rest.isEmpty, words[index].lexeme == .direction {
                guard source.lexeme(index - 1) == .the, !isCapitalAfter(end) else { return nil }
            }
            return (name, end)
        }
        return nil
    }

    private func isInside(_ gap: WordGap, _ word: ValueWord) -> Bool {
        gap.isBlank || gap == .hyphen || gap == .apostrophe || gap == [.comma, .blank] && word.key.count == 1
            || gap == .period || (gap == [.blank, .apostrophe]) || gap == [.period, .blank] && word.key.count == 1
    }

    private func isCapitalAfter(_ index: Int) -> Bool {
        index < words.count && words[index].gap.isBlank && words[index].isCapital
    }

    private mutating func take(_ name: PlaceName, _ start: Int, _ end: Int) {
        var place = gazetteer.places[name.place]
        var role: PlaceRole = name.form == .adjective ? .adjective : name.form == .people ? .people : .none
        var first = start
        let isLand = name.form == .adjective && isLand(start, end)
        if name.form == .noun || isLand {
            if place.name == "Niger", isRiver(start, end), let index = gazetteer.index(of: "Niger River") {
                place = gazetteer.places[index]
            }
            if joinsLast(place, start, end) { return }
            let before = PlaceRoles.role(before: start, in: source)
            role = before.role
            if role == .none, lastEnd > 0, let last = found.last, isListed(start), !isAttribute(name, end) {
                role = last.role
            }
            if role == .none, source.gap(end).contains(.possessive) { role = .of }
            if let part = before.direction, place.kind == .country {
                first = before.start
                let named = PlaceRoles.partName(part) + " " + place.name
                let path = gazetteer.path(of: named) ?? [named] + place.path
                append(first, end, named, path, .area, role)
                return
            }
            // "the Gao region" is the province, not the town.
            if place.kind == .town, source.follows(end, .district), isRegion(words[end]),
                let path = gazetteer.path(of: place.name + " Region") ?? gazetteer.path(of: place.name + " Province")
            {
                append(start, end + 1, path[0], path, .province, role)
                return
            }
            if before.direction == nil, place.kind == .country, let unknown = unknownTown(start) {
                let text = unknown.map { source.text($0) }.joined(separator: " ")
                let outer = PlaceRoles.role(before: unknown.lowerBound, in: source).role
                append(unknown.lowerBound, end, text, [text] + place.path, .unknown, outer)
                return
            }
        }
        let isSoil = isLand && Self.soils.contains(words[min(end, words.count - 1)].key)
        append(first, isSoil ? end + 1 : end, place.name, place.path, place.kind, role)
    }

    /// "the northern Malian mountains" lie in the north of Mali, "on French soil" is in France.
    private func isLand(_ start: Int, _ end: Int) -> Bool {
        if end < words.count, words[end].gap.isBlank, Self.soils.contains(words[end].key) { return true }
        return source.lexeme(start - 1) == .direction && source.follows(end, .district) && source.lexeme(end + 1) != .of
    }

    private static let soils: Set<WordKey> = [WordKey("soil"), WordKey("territory")]

    private func isRegion(_ word: ValueWord) -> Bool {
        word.key == PlaceRoles.regionKey || word.key == PlaceRoles.provinceKey
    }

    private mutating func append(
        _ start: Int, _ end: Int, _ name: String, _ path: [String], _ kind: PlaceKind, _ role: PlaceRole
    ) {
        var stop = Int(words[end - 1].end)
        // The last period of "U.S." belongs to the name.
        if end - start > 1, words[end - 1].gap == .period, source.byte(stop) == 0x2E { stop += 1 }
        let span = ByteSpan(start: Int(words[start].start), end: stop)
        found.append(PlaceMention(span: span, name: name, path: path, kind: kind, role: role))
    }

    /// Makes "Gao, Mali" one mention; whether `place` is the holder of the last one.
    private mutating func joinsLast(_ place: Place, _ start: Int, _ end: Int) -> Bool {
        guard lastEnd == start, words[start].gap == [.comma, .blank], let last = found.last, last.role != .adjective,
            last.name != place.name, last.path.contains(place.name)
        else { return false }
        let span = ByteSpan(start: last.span.start, end: Int(words[end - 1].end))
        found[found.count - 1] = PlaceMention(
            span: span, name: last.name, path: last.path, kind: last.kind, role: last.role)
        return true
    }

    /// Whether the word at `start` goes on with a list of places: "Niger, Chad and Mali".
    private func isListed(_ start: Int) -> Bool {
        if lastEnd == start { return words[start].gap == [.comma, .blank] }
        var index = start - 1
        while index >= lastEnd {
            guard [.and, .or, .the, .direction].contains(words[index].lexeme) else { return false }
            index -= 1
        }
        return true
    }

    /// Whether "U.S." and its like stand before a noun, as adjectives do.
    private func isAttribute(_ name: PlaceName, _ end: Int) -> Bool {
        name.isUpper && end < words.count && words[end].gap.isDotted && words[end].lexeme == .other
    }

    /// "the Niger" before a mark, a preposition or "river" is the river.
    private func isRiver(_ start: Int, _ end: Int) -> Bool {
        guard source.lexeme(start - 1) == .the, words[start].gap.isBlank else { return false }
        guard end < words.count, words[end].gap.isBlank else { return true }
        return words[end].lexeme != .other || words[end].key == PlaceRoles.riverKey
    }

    /// The capitalised words between a preposition and ", Country": a town that the gazetteer does not know.
    private func unknownTown(_ start: Int) -> Range<Int>? {
        guard start > 1, words[start].gap == [.comma, .blank] else { return nil }
        var first = start
        while first > 0, start - first < 3 {
            let word = words[first - 1]
            guard word.isCapital, word.lexeme == .other, word.group < 0, !word.shape.contains(.upper) else { break }
            guard first == start || words[first].gap.isTight else { break }
            first -= 1
        }
        guard first < start, first > 0, words[first].gap.isBlank, first >= lastEnd else { return nil }
        switch words[first - 1].lexeme {
        case .in, .at, .near, .from, .to, .outside, .of, .into, .inside, .toward: return first..<start
        default: return nil
        }
    }
}
