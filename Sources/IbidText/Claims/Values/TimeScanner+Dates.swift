internal import IbidModel

extension TimeScanner {
    /// The date that begins at `index`, without its relation.
    func point(_ index: Int) -> TimePoint? {
        guard index < words.count else { return nil }
        let word = words[index]
        if word.isNumber { return numberPoint(index) }
        switch word.lexeme {
        case .month: return monthPoint(index)
        case .season: return seasonPoint(index)
        case .feast: return feastPoint(index)
        case .part: return partPoint(index)
        case .ordinal: return ordinalPoint(index) ?? dayPoint(index)
        case .same, .that, .next: return relativePoint(index)
        case .cardinal, .a, .vague, .the: return laterPoint(index)
        default: return nil
        }
    }

    private func numberPoint(_ index: Int) -> TimePoint? {
        guard words[index].gap.isDisjoint(with: [.dollar, .euro, .pound, .bracket, .slash]),
            let value = words[index].whole
        else { return nil }
        if let decade = decadePoint(index, value) { return decade }
        if let numeric = numericPoint(index, value) { return numeric }
        if let day = dayPoint(index) { return day }
        if let century = centuryPoint(index) { return century }
        if isYear(index) { return TimePoint(interval: CalendarInterval(year: value), end: index + 1) }
        return laterPoint(index)
    }

    /// "1990s": the ending stands right after the digits.
    private func decadePoint(_ index: Int, _ value: Int) -> TimePoint? {
        guard index + 1 < words.count, words[index + 1].key == Self.plural,
            words[index + 1].gap.subtracting(.apostrophe).isEmpty || words[index + 1].gap == .possessive
        else { return nil }
        if words[index].digits == 4, value % 10 == 0, (1000...2990).contains(value) {
            return TimePoint(
                interval: CalendarInterval(years: value...(value + 9), precision: .decade), end: index + 2)
        }
        guard words[index].digits == 2, value % 10 == 0, words[index].gap.contains(.apostrophe) else { return nil }
        let year = value >= 30 ? 1900 + value : 2000 + value
        return TimePoint(interval: CalendarInterval(years: year...(year + 9), precision: .decade), end: index + 2)
    }

    private static let plural = WordKey("s")

    /// `2013-01-16`, `2013-01`, `16/01/2013` where the order is plain, `9/11`.
    private func numericPoint(_ index: Int, _ value: Int) -> TimePoint? {
        guard index + 1 < words.count, let second = words[index + 1].whole, words[index + 1].digits <= 2 else {
            return nil
        }
        let third = index + 2 < words.count ? words[index + 2].whole : nil
        if words[index + 1].gap == .hyphen, words[index].digits == 4, words[index + 1].digits == 2 {
            if let third, words[index + 2].gap == .hyphen, words[index + 2].digits == 2 {
                return CalendarInterval(year: value, month: second, day: third).map {
                    TimePoint(interval: $0, end: index + 3)
                }
            }
            guard isYearNumber(index) else { return nil }
            return CalendarInterval(year: value, month: second).map { TimePoint(interval: $0, end: index + 2) }
        }
        guard words[index + 1].gap == .slash else { return nil }
        if let third, words[index + 2].gap == .slash {
            guard words[index + 2].digits == 4 else { return nil }
            // With both at most 12 the order of day and month is open, except where they are equal.
            let interval =
                value > 12 || value == second
                ? CalendarInterval(year: third, month: second, day: value)
                : second > 12 ? CalendarInterval(year: third, month: value, day: second) : nil
            return interval.map { TimePoint(interval: $0, end: index + 3) }
        }
        guard value == 9, second == 11 else { return nil }
        return CalendarInterval(year: 2001, month: 9, day: 11).map { TimePoint(interval: $0, end: index + 2) }
    }

    /// "12 March 2012", "12th of March", "11-12 January 2013", "the tenth of January".
    private func dayPoint(_ index: Int) -> TimePoint? {
        guard let day = day(index) else { return nil }
        var next = day.end
        var last = day.value
        if next < words.count, words[next].gap.isDash || words[next].lexeme == .to || words[next].lexeme == .and {
            if let second = self.day(words[next].gap.isDash ? next : next + 1), second.value > day.value,
                isMonth(second.end)
            {
                last = second.value
                next = second.end
            }
        }
        if source.follows(next, .of) { next += 1 }
        guard isMonth(next), words[next].gap.isTight else { return nil }
        // An ordinal in letters needs "of": "the second May" is no date.
        if !words[index].isNumber, words[next - 1].lexeme != .of { return nil }
        let month = Int(words[next].value)
        if let year = year(after: next + 1) {
            return dates(year.value, month, day.value, last).map { TimePoint(interval: $0, end: year.end) }
        }
        if let year = relativeYear(next + 1) {
            return dates(year.value, month, day.value, last).map {
                TimePoint(interval: $0, end: year.end, isRelative: true)
            }
        }
        guard let year = anchorYear(month) else { return nil }
        return dates(year, month, day.value, last).map { TimePoint(interval: $0, end: next + 1, isRelative: true) }
    }

    /// A day of a month at `index`, its ordinal ending included.
    func day(_ index: Int) -> (value: Int, end: Int)? {
        guard index >= 0, index < words.count else { return nil }
        let word = words[index]
        if word.lexeme == .ordinal, word.value <= 31 { return (Int(word.value), index + 1) }
        guard let value = word.whole, word.digits <= 2, (1...31).contains(value),
            word.gap.isDisjoint(with: [.dollar, .euro, .pound, .bracket])
        else { return nil }
        guard index + 1 < words.count, words[index + 1].gap.isEmpty else { return (value, index + 1) }
        switch words[index + 1].key {
        case Self.st, Self.nd, Self.rd, Self.th: return (value, index + 2)
        default: return nil
        }
    }

    private static let st = WordKey("st")
    private static let nd = WordKey("nd")
    private static let rd = WordKey("rd")
    private static let th = WordKey("th")

    /// Whether a month's name stands at `index`; the verbs "may" and "march" have no capital.
    func isMonth(_ index: Int) -> Bool {
        source.lexeme(index) == .month && words[index].isCapital
    }

    /// The days `first ... last` of a month; `nil` if the calendar has not both.
    func dates(_ year: Int, _ month: Int, _ first: Int, _ last: Int) -> CalendarInterval? {
        guard let start = CalendarInterval(year: year, month: month, day: first) else { return nil }
        guard last > first else { return start }
        guard let end = CalendarInterval(year: year, month: month, day: last) else { return nil }
        return start.union(end)
    }

    /// The year that follows a month or a day: "2012", ", 2012", "of 2012".
    func year(after index: Int) -> (value: Int, end: Int)? {
        var next = index
        if source.follows(next, .of) { next += 1 }
        guard next < words.count, isYearNumber(next), let value = words[next].whole else { return nil }
        let gap = words[next].gap
        guard gap.isComma || gap.isDotted, !gap.isEmpty else { return nil }
        return (value, next + 1)
    }
}
