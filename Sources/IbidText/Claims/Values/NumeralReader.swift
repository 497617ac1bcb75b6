/// Reads numbers in digits and in words.
struct NumeralReader {
    private let source: ValueWords
    private let words: [ValueWord]

    init(_ source: ValueWords) {
        self.source = source
        words = source.words
    }

    /// The number that begins at `index`; `nil` if none does, or if the number only names something.
    func numeral(_ index: Int) -> Numeral? {
        let word = words[index]
        if word.isNumber { return digits(index) }
        switch word.lexeme {
        case .cardinal: return share(index) ?? cardinal(index)
        case .dozen: return exact(12, index, index + 1)
        case .scales: return scales(index)
        case .vague: return vague(index, index)
        case .half: return half(index)
        case .a: return article(index)
        case .ordinal where word.value < 99:
            return Numeral(
                lower: Double(word.value), upper: Double(word.value), start: index, end: index + 1, isOrdinal: true)
        default: return nil
        }
    }

    private func exact(_ value: Double, _ start: Int, _ end: Int, isDigits: Bool = false) -> Numeral {
        Numeral(lower: value, upper: value, start: start, end: end, isDigits: isDigits)
    }

    private func digits(_ index: Int) -> Numeral? {
        let word = words[index]
        guard !isName(index) else { return nil }
        var result = exact(word.number, index, index + 1, isDigits: true)
        let gap = source.gap(index + 1)
        if gap.contains(.percent) {
            result.isShare = true
            return result
        }
        if gap.contains(.plus) {
            result.upper = nil
            return result
        }
        guard index + 1 < words.count else { return result }
        if gap.isEmpty {
            switch words[index + 1].key {
            case Self.k: return result.scaled(1000, end: index + 2)
            case Self.m: return result.scaled(1_000_000, end: index + 2)
            case Self.b, Self.bn: return result.scaled(1_000_000_000, end: index + 2)
            case Self.st, Self.nd, Self.rd, Self.th:
                result.isOrdinal = true
                result.end = index + 2
                return result
            default:
                // "7.62mm" is a calibre; "50km" a distance.
                return words[index + 1].lexeme == .distance ? result : nil
            }
        }
        return multiplied(result)
    }

    private static let k = WordKey("k")
    private static let m = WordKey("m")
    private static let b = WordKey("b")
    private static let bn = WordKey("bn")
    private static let st = WordKey("st")
    private static let nd = WordKey("nd")
    private static let rd = WordKey("rd")
    private static let th = WordKey("th")
    private static let caliber = WordKey("caliber")

    /// Whether a number in digits names something: `[3]`, "AK-47", "Flight 8969", ".50 caliber", a list's "1.".
    private func isName(_ index: Int) -> Bool {
        let gap = words[index].gap
        let next = source.gap(index + 1)
        if gap.contains(.bracket) || gap.contains(.slash) || next.contains(.slash) { return true }
        guard index > 0 else { return next == [.period, .blank] || next == [.close, .blank] }
        let before = words[index - 1]
        if before.lexeme == .label { return true }
        if gap == .hyphen, !before.isNumber, before.isCapital, before.lexeme == .other { return true }
        if gap == .period
            || source.lexeme(index + 1) == .other && index + 1 < words.count
                && words[index + 1].key == Self.caliber
        {
            return true
        }
        return false
    }

    /// Applies "million", "hundred thousand" to a number.
    private func multiplied(_ numeral: Numeral) -> Numeral {
        var result = numeral
        while result.end < words.count, words[result.end].lexeme == .scale || words[result.end].lexeme == .dozen,
            words[result.end].gap.isTight
        {
            let factor = words[result.end].lexeme == .dozen ? 12 : Self.power(words[result.end].value)
            result = result.scaled(factor, end: result.end + 1)
        }
        return result
    }

    private static func power(_ exponent: Int16) -> Double {
        var value = 1.0
        for _ in 0..<max(0, Int(exponent)) { value *= 10 }
        return value
    }

    /// "thirty-two", "one hundred and twenty", "three thousand five hundred".
    private func cardinal(_ index: Int) -> Numeral {
        var total = 0.0
        var part = 0.0
        var next = index
        while next < words.count {
            let word = words[next]
            let isFirst = next == index
            guard isFirst || word.gap.isTight, isFirst || !word.gap.isEmpty else { break }
            if word.lexeme == .cardinal {
                let value = Double(word.value)
                // "twenty" takes one of the units, "hundred" anything below it.
                guard
                    isFirst || (part >= 20 && part.truncatingRemainder(dividingBy: 10) == 0 && value < 10)
                        || (part.truncatingRemainder(dividingBy: 100) == 0 && value < 100 && total + part > 0)
                else { break }
                part += value
            } else if word.lexeme == .scale {
                if word.value == 2 {
                    part *= 100
                } else {
                    total += part * Self.power(word.value)
                    part = 0
                }
            } else if word.lexeme == .dozen {
                return exact((total + part) * 12, index, next + 1)
            } else if word.lexeme == .and, !isFirst, words[next - 1].lexeme == .scale,
                source.lexeme(next + 1) == .cardinal
            {
                // "hundred and twenty"
            } else {
                break
            }
            next += 1
        }
        return exact(total + part, index, next)
    }

    /// "one in four", "two thirds", "three quarters", "one third".
    private func share(_ index: Int) -> Numeral? {
        guard index + 1 < words.count, words[index + 1].gap.isTight else { return nil }
        let value = Double(words[index].value)
        var part: Double?
        var end = index + 2
        switch words[index + 1].lexeme {
        case .thirds: part = value / 3
        case .quarter: part = value / 4
        case .half where value == 1: part = 0.5
        case .ordinal where value == 1 && words[index + 1].value > 2 && source.follows(index + 2, .of):
            part = 1 / Double(words[index + 1].value)
        case .in where source.lexeme(index + 2) == .cardinal && words[index + 2].value > words[index].value:
            part = value / Double(words[index + 2].value)
            end = index + 3
        default: break
        }
        guard let part else { return nil }
        var result = exact(part * 100, index, end)
        result.isShare = true
        return result
    }

    /// "half of", "half the"; "half a million", "half a dozen".
    private func half(_ index: Int) -> Numeral? {
        guard index + 1 < words.count, words[index + 1].gap.isBlank else { return nil }
        switch words[index + 1].lexeme {
        case .of, .the, .its:
            var result = exact(50, index, index + 1)
            result.isShare = true
            return result
        case .a:
            guard let whole = article(index + 1) else { return nil }
            return whole.isExact && !whole.isShare ? exact(whole.lower / 2, index, whole.end) : nil
        default: return nil
        }
    }

    /// What an article opens: "a dozen", "a hundred", "a few hundred", "a third of".
    private func article(_ index: Int) -> Numeral? {
        guard index + 1 < words.count, words[index + 1].gap.isBlank else { return nil }
        let next = words[index + 1]
        switch next.lexeme {
        case .dozen: return exact(12, index, index + 2)
        case .scale: return multiplied(exact(1, index, index + 1))
        case .vague: return vague(index + 1, index)
        case .half, .quarter:
            guard source.follows(index + 2, .of) else { return nil }
            var result = exact(next.lexeme == .half ? 50 : 25, index, index + 2)
            result.isShare = true
            return result
        case .ordinal:
            guard next.value > 2, next.value <= 10, source.follows(index + 2, .of) else { return nil }
            var result = exact(100 / Double(next.value), index, index + 2)
            result.isShare = true
            return result
        default: return nil
        }
    }

    /// "several" is [3, 10], "a few" [2, 6]; with a scale "several hundred" is [200, 1000).
    private func vague(_ index: Int, _ start: Int) -> Numeral? {
        let end = index + 1
        let scale = end < words.count && words[end].gap.isBlank ? words[end].lexeme : .other
        let isArticled = start < index || [.the, .next, .its, .ordinal].contains(source.lexeme(index - 1))
        switch words[index].value {
        case 1 where isArticled || scale == .scale, 2:
            let isFew = words[index].value == 1
            if scale == .scale || scale == .dozen {
                let factor = scale == .dozen ? 12 : Self.power(words[end].value)
                var result = Numeral(lower: 2 * factor, upper: (isFew ? 6 : 10) * factor, start: start, end: end + 1)
                result.isUpperOpen = true
                return result
            }
            return Numeral(lower: isFew ? 2 : 3, upper: isFew ? 6 : 10, start: start, end: end)
        case 3 where start < index: return Numeral(lower: 2, upper: 3, start: start, end: end)
        case 4 where start < index: return Numeral(lower: 2, upper: 6, start: start, end: end)
        case 5 where start < index && scale == .of: return Numeral(lower: 2, upper: nil, start: start, end: end)
        case 6 where scale == .of: return exact(2, start, end)
        default: return nil
        }
    }

    /// "dozens", "hundreds" [200, 1000), "thousands" [2000, ..), "tens of thousands", "scores of".
    private func scales(_ index: Int) -> Numeral? {
        let value = words[index].value
        var factor = value == 12 ? 12 : value == 20 ? 20 : Self.power(value)
        var end = index + 1
        var upper: Double? = value >= 3 && value <= 9 ? nil : 10 * factor
        if value == 12 { upper = 100 }
        if source.follows(end, .of), end + 1 < words.count, words[end + 1].lexeme == .scales {
            let outer = Self.power(words[end + 1].value)
            factor *= outer
            upper = factor * 10
            end += 2
        } else if value == 1 {
            return nil
        }
        return Numeral(lower: 2 * factor, upper: upper, isUpperOpen: upper != nil, start: index, end: end)
    }
}
