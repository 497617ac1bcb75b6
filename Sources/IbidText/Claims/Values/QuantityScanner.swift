package import IbidModel

/// Finds the quantities of a text: numbers with their bounds and what they count.
package struct QuantityScanner {
    private let source: ValueWords
    private let words: [ValueWord]
    private let reader: NumeralReader
    private let phrases: NounPhrase
    private let times: [TimeMention]
    private var found: [QuantityMention] = []
    /// The word past the last mention.
    private var lastEnd = 0

    /// The quantities of `text` outside the given time expressions, in order.
    package static func mentions(in text: String, times: [TimeMention] = []) -> [QuantityMention] {
        mentions(in: ValueWords(text), times: times)
    }

    /// The quantities of a text that is cut already, outside the given time expressions, in order. Cost: one look at
    /// each word, and a string for a unit; linear in the text.
    package static func mentions(in words: ValueWords, times: [TimeMention]) -> [QuantityMention] {
        guard words.hasValues else { return [] }
        var scanner = QuantityScanner(words, times)
        scanner.scan()
        return scanner.found
    }

    private init(_ source: ValueWords, _ times: [TimeMention]) {
        self.source = source
        words = source.words
        reader = NumeralReader(source)
        phrases = NounPhrase(source)
        self.times = times
    }

    private mutating func scan() {
        var index = 0
        var time = 0
        while index < words.count {
            let word = words[index]
            if word.lexeme == .other, !word.isNumber {
                index += 1
                continue
            }
            while time < times.count, times[time].span.end <= Int(word.start) { time += 1 }
            if time < times.count, times[time].span.start <= Int(word.start) {
                index += 1
                continue
            }
            index = take(index) ?? index + 1
        }
    }

    /// Reads the quantity whose number begins at `index`; returns the word past it.
    private mutating func take(_ index: Int) -> Int? {
        if words[index].lexeme == .a, source.lexeme(index + 1) == .unit { return takeUnit(index) }
        guard var numeral = reader.numeral(index), isOutsideTimes(numeral) else { return nil }
        let bounds = QuantityBounds.before(index, in: source, notBefore: lastEnd)
        join(&numeral, isBetween: bounds.isBetween)
        guard let measured = measure(numeral, bounds) else { return nil }
        var lower: Double? = numeral.lower
        var upper = numeral.upper
        var isUpperOpen = numeral.isUpperOpen
        switch bounds.bound {
        case .none: break
        case .above, .atLeast: upper = nil
        case .below, .atMost:
            upper = numeral.upper
            lower = 0
            isUpperOpen = bounds.bound == .below || numeral.isUpperOpen
        }
        if upper == nil { isUpperOpen = false }
        let end = measured.end
        var scope = bounds.scope
        if scope == .unstated { scope = QuantityBounds.scope(after: end, in: source) }
        let start = max(bounds.start, min(lastEnd, index))
        found.append(
            QuantityMention(
                span: ByteSpan(start: Int(words[start].start), end: Int(words[end - 1].end)), lower: lower,
                upper: upper, isLowerOpen: bounds.bound == .above, isUpperOpen: isUpperOpen, unit: measured.unit,
                modifiers: measured.modifiers, kind: measured.kind, currency: measured.currency,
                isApproximate: bounds.isApproximate, scope: scope))
        lastEnd = end
        return end
    }

    /// Whether the number does not run into a time expression.
    private func isOutsideTimes(_ numeral: Numeral) -> Bool {
        let end = Int(words[numeral.end - 1].end)
        let start = Int(words[numeral.start].start)
        return !times.contains { $0.span.start < end && start < $0.span.end }
    }

    /// "for a year", "less than a year": an article that stands for one.
    private mutating func takeUnit(_ index: Int) -> Int? {
        guard index > 0, words[index].gap.isBlank, words[index + 1].value < 16 else { return nil }
        switch words[index - 1].lexeme {
        case .than, .within, .about, .nearly, .over, .after, .under, .half: break
        case .stop where words[index - 1].key == Self.forKey: break
        default: return nil
        }
        let bounds = QuantityBounds.before(index, in: source, notBefore: lastEnd)
        let isHalf = words[index - 1].lexeme == .half
        let value = isHalf ? 0.5 : 1
        let start = isHalf ? index - 1 : bounds.start
        let isBelow = bounds.bound == .below || bounds.bound == .atMost
        let isAbove = bounds.bound == .above || bounds.bound == .atLeast
        found.append(
            QuantityMention(
                span: ByteSpan(start: Int(words[start].start), end: Int(words[index + 1].end)),
                lower: isBelow ? 0 : value, upper: isAbove ? nil : value, isLowerOpen: bounds.bound == .above,
                isUpperOpen: bounds.bound == .below, unit: words[index + 1].singular, kind: .duration,
                isApproximate: bounds.isApproximate))
        lastEnd = index + 2
        return index + 2
    }

    private static let forKey = WordKey("for")

    /// Adds the second number of "600-800", "between 600 and 800", "two or three", "600 to 800".
    private func join(_ numeral: inout Numeral, isBetween: Bool) {
        var next = numeral.end
        guard numeral.isExact, !numeral.isOrdinal, next < words.count else { return }
        if words[next].gap.isDash, words[next].isNumber || words[next].lexeme == .cardinal {
            // the number itself
        } else if words[next].gap.isBlank {
            switch words[next].lexeme {
            case .to, .or: break
            case .and where isBetween: break
            default: return
            }
            next += 1
        } else {
            return
        }
        guard next < words.count, words[next].isNumber || words[next].lexeme == .cardinal,
            let second = reader.numeral(next), second.isExact, second.isDigits == numeral.isDigits || isBetween,
            !second.isOrdinal, let upper = second.upper
        else { return }
        // "5-10 million": the scale stands once.
        let base = words[next].isNumber ? words[next].number : upper
        if numeral.lower >= upper { return }
        if upper > base, base > 0, numeral.isDigits, numeral.lower < base { numeral.lower *= upper / base }
        numeral.upper = upper
        numeral.end = second.end
        numeral.isShare = second.isShare
    }

    /// What a quantity measures.
    private struct Measured {
        var kind: QuantityKind
        var unit = ""
        var modifiers: [String] = []
        var currency: String?
        var end: Int
    }

    /// Finds out what the number measures; `nil` for a bare number word, which is mostly a pronoun ("the two").
    private func measure(_ numeral: Numeral, _ bounds: QuantityBounds) -> Measured? {
        let end = numeral.end
        if numeral.isShare { return Measured(kind: .percent, unit: "percent", end: end) }
        if let money = Currency.sign(words[numeral.start].gap, source, numeral.start) {
            return Measured(kind: .money, unit: money.unit, currency: money.code, end: end)
        }
        if numeral.isOrdinal {
            guard let phrase = phrases.ordinal(end) else { return nil }
            return Measured(kind: .ordinal, unit: phrase.head, modifiers: phrase.modifiers, end: phrase.end)
        }
        if numeral.isDigits,
            [.aged, .age].contains(source.lexeme(bounds.start - 1))
                || source.lexeme(bounds.start - 1) == .of && source.lexeme(bounds.start - 2) == .age
        {
            return Measured(kind: .age, unit: "year", end: end)
        }
        var next = end
        if source.follows(next, .of) { next += 1 }
        if next < words.count, words[next].gap.isTight {
            let word = words[next]
            switch word.lexeme {
            case .percent: return Measured(kind: .percent, unit: "percent", end: next + 1)
            case .per where next + 1 < words.count && words[next + 1].key == Self.cent:
                return Measured(kind: .percent, unit: "percent", end: next + 2)
            case .unit:
                if source.lexeme(next + 1) == .old, source.gap(next + 1).isTight {
                    return Measured(kind: .age, unit: "year", end: next + 2)
                }
                return Measured(kind: .duration, unit: word.singular, end: next + 1)
            case .distance: return Measured(kind: .distance, unit: Currency.distance(word.value), end: next + 1)
            default: break
            }
            if let money = Currency.name(source, next) {
                return Measured(kind: .money, unit: money.unit, currency: money.code, end: money.end)
            }
        }
        let isWord = !numeral.isDigits
        if let phrase = phrases.counted(end, isOne: numeral.lower == 1 && numeral.isExact) {
            if isWord, numeral.isExact, numeral.lower == 1,
                [.no, .that, .the, .each].contains(source.lexeme(numeral.start - 1))
            {
                return nil
            }
            return Measured(kind: .count, unit: phrase.head, modifiers: phrase.modifiers, end: phrase.end)
        }
        guard !isWord || !numeral.isExact || bounds.bound != .none || isSubject(numeral) else { return nil }
        if numeral.isExact, isWord, numeral.lower == 1 { return nil }
        return Measured(kind: .count, end: end)
    }

    private static let cent = WordKey("cent")

    /// "Four were killed": a number word as the subject of a sentence.
    private func isSubject(_ numeral: Numeral) -> Bool {
        words[numeral.start].isCapital && source.follows(numeral.end, .stop)
    }
}
