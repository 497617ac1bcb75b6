internal import IbidModel

extension TimeScanner {
    /// "the same year", "that month", "the following year", "the next day", "the following January", "that spring".
    func relativePoint(_ index: Int) -> TimePoint? {
        guard let running, index + 1 < words.count, words[index + 1].gap.isBlank else { return nil }
        let word = words[index]
        var next = index + 1
        if word.lexeme == .that {
            // "this year" is the writer's, "that" may be a conjunction: only a unit right after it counts.
            guard word.key == Self.thatKey else { return nil }
            if words[next].lexeme == .same { next += 1 }
        }
        guard next < words.count else { return nil }
        let shift = word.lexeme == .next ? Int(word.value) : 0
        switch words[next].lexeme {
        case .unit:
            guard words[next].value <= 16 else { return nil }
            return unit(Int(words[next].value), of: running, shift).map {
                TimePoint(interval: $0, end: next + 1, isRelative: true)
            }
        case .season where shift == 0:
            guard let year = anchorYear(1) else { return nil }
            return TimePoint(
                interval: Self.season(Int(words[next].value), year), end: next + 1, isRelative: true,
                isApproximate: true)
        case .month where shift != 0 && isMonth(next):
            return nearMonth(Int(words[next].value), running, shift).map {
                TimePoint(interval: $0, end: next + 1, isRelative: true)
            }
        default: return nil
        }
    }

    private static let thatKey = WordKey("that")

    /// The nearest month of this name after, or before, a date.
    private func nearMonth(_ month: Int, _ date: CalendarInterval, _ shift: Int) -> CalendarInterval? {
        guard let day = shift > 0 ? date.last : date.first else { return nil }
        let at = CalendarInterval.date(ofDay: day)
        let year = shift > 0 ? (month > at.month ? at.year : at.year + 1) : (month < at.month ? at.year : at.year - 1)
        return CalendarInterval(year: year, month: month)
    }

    /// The unit of time around a date, moved by `shift` of its kind. A date coarser than the unit stays as it is.
    private func unit(_ unit: Int, of date: CalendarInterval, _ shift: Int) -> CalendarInterval? {
        guard let day = date.last ?? date.first else { return nil }
        let at = CalendarInterval.date(ofDay: day)
        switch unit {
        case 6: return CalendarInterval(year: at.year + shift)
        case 7:
            let start = (at.year / 10 + shift) * 10
            return CalendarInterval(years: start...(start + 9), precision: .decade)
        case 8:
            let start = ((at.year - 1) / 100 + shift) * 100 + 1
            return CalendarInterval(years: start...(start + 99))
        case 5:
            guard date.precision == .month || date.precision == .day else { return shift == 0 ? date : nil }
            return CalendarInterval(year: at.year, month: at.month)?.shifted(byMonths: shift)
        case 4:
            guard date.precision == .day else { return shift == 0 ? date : nil }
            return CalendarInterval(first: day + shift * 7 - 6, last: day + shift * 7 + 6, precision: .part)
        case 3:
            // The next day of a date that is only a month cannot be told.
            guard date.precision == .day else { return shift == 0 ? date : nil }
            return CalendarInterval(first: day + shift, last: day + shift, precision: .day)
        default: return nil
        }
    }

    /// "a year later", "two days later", "several months earlier", "the year before", "a month before".
    func laterPoint(_ index: Int) -> TimePoint? {
        guard let running, let amount = amount(index), amount.end < words.count else { return nil }
        let unit = Int(words[amount.end].value & 15)
        guard words[amount.end].lexeme == .unit, words[amount.end].gap.isBlank,
            let sign = direction(amount.end + 1), !isVague(index - 1),
            let first = running.first, let last = running.last
        else { return nil }
        let low = sign > 0 ? amount.low : -amount.high
        let high = sign > 0 ? amount.high : -amount.low
        let slack = Self.slack(unit, amount.high)
        let moved: CalendarInterval
        let isExact = unit == 3 && amount.low == amount.high && running.precision == .day
        switch unit {
        case 3: moved = CalendarInterval(first: first + low, last: last + high, precision: isExact ? .day : .range)
        case 4: moved = CalendarInterval(first: first + low * 7, last: last + high * 7)
        case 5, 6, 7:
            let months = unit == 5 ? 1 : unit == 6 ? 12 : 120
            moved = CalendarInterval(
                first: running.shifted(byMonths: low * months).first,
                last: running.shifted(byMonths: high * months).last)
        default: return nil
        }
        var interval = moved
        if !isExact { interval = Self.widened(moved, byDays: unit == 4 ? 3 : 0, months: slack) }
        return TimePoint(interval: interval, end: amount.end + 2, isRelative: true, isApproximate: !isExact)
    }

    /// How far a date reckoned in months, years or decades may be off, in months: "a year later" is ±3 months.
    private static func slack(_ unit: Int, _ amount: Int) -> Int {
        switch unit {
        case 5: amount < 3 ? 1 : 2
        case 6: amount < 3 ? 3 : 6
        case 7: 18
        default: 0
        }
    }

    private static func widened(_ interval: CalendarInterval, byDays days: Int, months: Int) -> CalendarInterval {
        CalendarInterval(
            first: interval.shifted(byDays: -days).shifted(byMonths: -months).first,
            last: interval.shifted(byDays: days).shifted(byMonths: months).last, precision: .range)
    }

    /// The number before a unit of time, and the word past it.
    private func amount(_ index: Int) -> (low: Int, high: Int, end: Int)? {
        let word = words[index]
        if let value = word.whole { return value <= 1000 ? (value, value, index + 1) : nil }
        switch word.lexeme {
        case .the: return source.follows(index + 1, .unit) && words[index + 1].value < 16 ? (1, 1, index + 1) : nil
        case .a:
            if source.follows(index + 1, .vague) {
                let end = source.lexeme(index + 2) == .of ? index + 3 : index + 2
                return words[index + 1].value == 3 ? (2, 2, end) : words[index + 1].value == 1 ? (2, 6, end) : nil
            }
            return (1, 1, index + 1)
        case .cardinal: return (Int(word.value), Int(word.value), index + 1)
        case .vague where word.value == 2: return (3, 10, index + 1)
        default: return nil
        }
    }

    /// Whether "less than" or "more than" stands before the number: the date is then open on one side and is left out.
    private func isVague(_ index: Int) -> Bool { source.lexeme(index) == .than }

    /// 1 for "later" and "after", -1 for "earlier" and "before"; the last two only where no clause follows.
    private func direction(_ index: Int) -> Int? {
        guard index < words.count, words[index].gap.isBlank else { return nil }
        switch words[index].lexeme {
        case .later:
            if source.follows(index + 1, .than) { return nil }
            return Int(words[index].value)
        case .before, .after:
            guard index + 1 < words.count, source.gap(index + 1).isBlank else {
                return words[index].lexeme == .after ? 1 : -1
            }
            switch words[index + 1].lexeme {
            case .in, .on, .at, .near, .and, .from, .by: return words[index].lexeme == .after ? 1 : -1
            default: return nil
            }
        default: return nil
        }
    }
}
