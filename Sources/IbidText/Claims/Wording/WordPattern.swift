/// A roundabout wording and the plain one that says the same, both as patterns over words.
///
/// Written as `left => right`. `a/b` is either word, `(a)` one that may be missing, `{x}` a run of words that stands on the
/// right again, `<be>` a form of "to be", `<n>` and `<m>` numbers. A `{x}` at the front begins where the claim begins, one
/// at the end reaches to its end; others hold no comma, and one that is called `who` no preposition but "of". `^` asks that
/// the claim begin there, and `$` that it end there.
struct WordPattern: Sendable {
    private enum Piece: Equatable {
        case word([String])
        case optional([String])
        case slot(String)
        case form
        case number(String)
    }

    /// The slot before the first word; `nil` where the wording may begin anywhere.
    private let front: String?
    private let pieces: [Piece]
    private let (begins, isWhole): (Bool, Bool)
    private let right: [Piece]

    /// The words of a slot at most.
    private static let longest = 16

    /// `nil` where a line is no pattern: without an arrow or a first word, or with a slot on the right that has no words.
    init?(_ line: Substring) {
        let sides = line.split(separator: "=>", maxSplits: 1)
        guard sides.count == 2 else { return nil }
        var left = sides[0].split(separator: " ").map(Self.piece)
        (begins, isWhole) = (left.first == .word(["^"]), left.last == .word(["$"]))
        if begins { left.removeFirst() }
        if isWhole { left.removeLast() }
        if case .slot(let name) = left.first {
            front = name
            left.removeFirst()
        } else {
            front = nil
        }
        guard let first = left.first, !Self.words(first).isEmpty else { return nil }
        (pieces, right) = (left, sides[1].split(separator: " ").map(Self.piece))
        let bound = Set(([front.map(Piece.slot)] + pieces).compactMap(Self.name))
        guard right.compactMap(Self.name).allSatisfy(bound.contains) else { return nil }
    }

    private static func piece(_ text: Substring) -> Piece {
        switch text {
        case "<be>": .form
        case "<n>", "<m>": .number(String(text))
        case _ where text.hasPrefix("{"): .slot(String(text.dropFirst().dropLast()))
        case _ where text.hasPrefix("("): .optional(text.dropFirst().dropLast().split(separator: "/").map(String.init))
        default: .word(text.split(separator: "/").map(String.init))
        }
    }

    private static func name(_ piece: Piece?) -> String? {
        switch piece {
        case .slot(let name), .number(let name): name
        default: nil
        }
    }

    /// The words by one of which it begins; `numberKey` for a number.
    var firstWords: [String] { pieces.first.map(Self.words) ?? [] }

    private static func words(_ piece: Piece) -> [String] {
        switch piece {
        case .word(let words): words
        case .form: ["is", "are", "was", "were"]
        case .number: [numberKey]
        case .optional, .slot: []
        }
    }

    /// Stands for any number among the first words.
    static let numberKey = "#"

    // MARK: Applying

    /// What was found of the left side.
    private struct Match {
        var slots: [String: Range<Int>] = [:]
        /// The forms of "to be", in their order.
        var forms: [Int] = []
        var end = 0
    }

    /// `words`, which have no full stop at their end, in the plain wording; `nil` where the roundabout one does not begin
    /// with the word at `place`.
    func plain(_ words: [Substring], at place: Int) -> [Substring]? {
        var match = Match()
        var start = place
        if let front {
            guard place > 0, place <= Self.longest, !words[..<place].contains(where: { $0.hasSuffix(",") }) else {
                return nil
            }
            match.slots[front] = 0..<place
            start = 0
        }
        guard !begins || place == 0 else { return nil }
        guard let found = matched(words, place, pieces[...], match) else { return nil }
        var forms = found.forms[...]
        let put: [Substring] = right.flatMap { piece -> [Substring] in
            switch piece {
            case .word(let choice), .optional(let choice): choice.prefix(1).map { Substring($0) }
            case .slot(let name): found.slots[name].map { ClaimWording.inside(words, $0) } ?? []
            case .number(let name): found.slots[name].map { Array(words[$0]) } ?? []
            case .form: forms.popFirst().map { [words[$0]] } ?? []
            }
        }
        return words[..<start] + put + words[found.end...]
    }

    /// Shorter slots are tried first.
    private func matched(_ words: [Substring], _ place: Int, _ pieces: ArraySlice<Piece>, _ match: Match) -> Match? {
        var match = match
        guard let piece = pieces.first else {
            match.end = place
            return isWhole && place != words.count ? nil : match
        }
        let rest = pieces.dropFirst()
        switch piece {
        case .word(let choice):
            guard place < words.count, choice.contains(words[place].lowercased()) else { return nil }
            return matched(words, place + 1, rest, match)
        case .optional(let choice):
            if place < words.count, choice.contains(words[place].lowercased()),
                let found = matched(words, place + 1, rest, match)
            {
                return found
            }
            return matched(words, place, rest, match)
        case .form:
            guard place < words.count, ClaimWording.isCopula(words[place]) else { return nil }
            match.forms.append(place)
            return matched(words, place + 1, rest, match)
        case .number(let name):
            guard place < words.count, ClaimWording.isFigure(words[place]) || ClaimWording.isNumeral(words[place])
            else {
                return nil
            }
            match.slots[name] = place..<(place + 1)
            return matched(words, place + 1, rest, match)
        case .slot(let name):
            if rest.isEmpty {
                guard place < words.count, Self.fits(name, words[place...]) else { return nil }
                match.slots[name] = place..<words.count
                match.end = words.count
                return match
            }
            var end = place + 1
            while end < words.count, end - place <= Self.longest, Self.fits(name, words[place..<end]),
                !words[end - 1].hasSuffix(",")
            {
                match.slots[name] = place..<end
                if let found = matched(words, end, rest, match) { return found }
                end += 1
            }
            return nil
        }
    }

    static func isNumber(_ word: Substring) -> Bool { ClaimWording.isFigure(word) || ClaimWording.isNumeral(word) }

    /// Whether a slot may hold the words.
    private static func fits(_ name: String, _ words: ArraySlice<Substring>) -> Bool {
        name != "who" || !words.contains { $0.hasSuffix(",") || prepositions.contains($0.lowercased()) }
    }

    private static let prepositions: Set<String> = [
        "in", "on", "at", "after", "before", "during", "when", "while", "because", "for", "with", "until", "since",
        "by",
        "to", "from", "as", "and", "that", "who", "which", "under", "over", "through", "into", "than", "but",
    ]
}
