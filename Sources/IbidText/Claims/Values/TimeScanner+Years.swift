internal import IbidModel

extension TimeScanner {
    /// Whether the word at `index` has the form of a year, where its place already says that it is one.
    func isYearNumber(_ index: Int) -> Bool {
        guard let value = words[index].whole, words[index].digits == 4, (1000...2999).contains(value) else {
            return false
        }
        let next = source.gap(index + 1)
        // "2000km" and "2000%" are no years, "1990s" is a decade.
        if index + 1 < words.count, next.isEmpty { return false }
        return next.isDisjoint(with: [.percent, .plus])
    }

    /// Whether a bare number is a year: by its size, the word before it and the word after it.
    func isYear(_ index: Int) -> Bool {
        guard isYearNumber(index), let value = words[index].whole else { return false }
        let isLikely = (1900...2035).contains(value)
        let before: Lexeme = words[index].gap.isTight ? source.lexeme(index - 1) : .other
        let after: Lexeme = source.gap(index + 1).isBlank ? source.lexeme(index + 1) : .other
        switch after {
        case .person, .casualty:
            // "In 2012 militants" is a year, "2,000 fighters" and "1998 members" are none.
            return isLikely && value % 100 != 0 && [.in, .since, .until, .during].contains(before)
        case .unit, .scale, .currency, .distance, .percent: return false
        default: break
        }
        switch before {
        case .in, .since, .until, .during, .before, .after, .between, .part, .throughout, .by, .from, .unit, .season:
            return value >= 1000 && value <= 2100 && !(value < 1900 && isPlural(index + 1))
        case .label, .per, .scale, .cardinal: return false
        case .than, .least, .about, .nearly, .over, .under, .exactly, .up, .total, .many:
            return isLikely && value % 100 != 0 && !isPlural(index + 1)
        case .the: return isLikely
        default: return isLikely && !isPlural(index + 1)
        }
    }

    /// Whether a plain plural noun stands at `index`.
    private func isPlural(_ index: Int) -> Bool {
        guard index < words.count, words[index].gap.isBlank, !words[index].isCapital else { return false }
        let key = words[index].key
        return words[index].lexeme == .other && key.byte(fromEnd: 0) == 0x73 && key.byte(fromEnd: 1) != 0x73
    }

    /// The year of the running date, for a month that has none.
    func anchorYear(_ month: Int) -> Int? {
        guard let day = running?.last ?? running?.first else { return nil }
        return CalendarInterval.date(ofDay: day).year
    }

    /// "of that year", "of the next year", "of the same year", "the year before" at `index`.
    func relativeYear(_ index: Int) -> (value: Int, end: Int)? {
        var next = index
        guard source.follows(next, .of) else { return nil }
        next += 1
        if source.follows(next, .the) { next += 1 }
        guard next < words.count, let point = relativePoint(next), point.interval.precision == .year,
            let year = point.interval.year
        else { return nil }
        return (year, point.end)
    }
}
