internal import IbidModel

extension TimeScanner {
    /// "late 2012", "mid-March", "the end of 2012", "the middle of the next decade", "early years of the new century".
    func partPoint(_ index: Int) -> TimePoint? {
        let part = Int(words[index].value)
        // "early this week" and "midday" are none; "beginning in 2007" is a relation.
        var next = index + 1
        guard next < words.count, words[next].gap.isTight, !words[next].gap.isEmpty else { return nil }
        if words[next].lexeme == .unit, words[next].value > 16 || words[next].key == Self.partKey { next += 1 }
        if source.lexeme(next) == .of {
            next += 1
        } else if source.lexeme(next) == .in {
            // "early in 2012", but "beginning in 2012" means since.
            guard part < 4 else { return nil }
            next += 1
        } else if part == 4, source.lexeme(index - 1) != .the, !words[next].gap.contains(.hyphen) {
            return nil
        }
        if source.lexeme(next) == .the { next += 1 }
        if let century = newCentury(next, part) { return century }
        guard var point = inner(next) else { return nil }
        point.interval = Self.part(part, of: point.interval)
        return point
    }

    private static let partKey = WordKey("part")
    private static let newKey = WordKey("new")
    private static let recentYear = 2000

    /// The date inside a part: any but another part.
    private func inner(_ index: Int) -> TimePoint? {
        guard index < words.count else { return nil }
        if words[index].isNumber, isYearNumber(index), let year = words[index].whole {
            return numericOrYear(index, year)
        }
        switch words[index].lexeme {
        case .part: return nil
        default: return point(index)
        }
    }

    private func numericOrYear(_ index: Int, _ year: Int) -> TimePoint {
        TimePoint(interval: CalendarInterval(year: year), end: index + 1)
    }

    /// "the early years of the new century": the first years after 2000.
    private func newCentury(_ index: Int, _ part: Int) -> TimePoint? {
        guard part == 1 || part == 4, index < words.count, words[index].key == Self.newKey,
            source.follows(index + 1, .unit), words[index + 1].value == 8
        else { return nil }
        let years = Self.recentYear...(Self.recentYear + 3)
        return TimePoint(
            interval: CalendarInterval(years: years, precision: .decade), end: index + 2, isRelative: true,
            isApproximate: true)
    }

    /// A part of a year, a month or a decade; 1 early, 2 middle, 3 late, 4 beginning, 5 end.
    ///
    /// Years: 01–04, 05–08, 09–12, 01–03, 10–12. Decades: years 0–3, 4–6, 7–9, 0–2, 7–9. Months: days 1–10, 11–20,
    /// 21–31, 1–10, 21–31. Other dates stay whole.
    static func part(_ part: Int, of whole: CalendarInterval) -> CalendarInterval {
        guard let first = whole.first, let last = whole.last else { return whole }
        let date = CalendarInterval.date(ofDay: first)
        switch whole.precision {
        case .year:
            let months = [1...4, 5...8, 9...12, 1...3, 10...12]
            return CalendarInterval(year: date.year, months: months[part - 1], precision: .part) ?? whole
        case .decade where last - first > 3000:
            let years = decadeYears(ofPart: part)
            return CalendarInterval(
                years: (date.year + years.lowerBound)...(date.year + years.upperBound), precision: .decade)
        case .month:
            switch part {
            case 1, 4: return CalendarInterval(first: first, last: first + 9, precision: .part)
            case 2: return CalendarInterval(first: first + 10, last: first + 19, precision: .part)
            default: return CalendarInterval(first: first + 20, last: last, precision: .part)
            }
        case .range where last - first > 30_000:
            let third = (last - first) / 3
            let start = first + third * ((part == 4 ? 1 : part == 5 ? 3 : part) - 1)
            return CalendarInterval(first: start, last: start + third, precision: .range)
        default: return whole
        }
    }

    /// The years of a decade that a part of it has, by their last digit.
    static func decadeYears(ofPart part: Int) -> ClosedRange<Int> { [0...3, 4...6, 7...9, 0...2, 7...9][part - 1] }

    /// "spring 2012", "the summer of that year", "in the autumn", "summer and autumn".
    func seasonPoint(_ index: Int) -> TimePoint? {
        let season = Int(words[index].value)
        if let year = year(after: index + 1) ?? relativeYear(index + 1) {
            let isRelative = words[year.end - 1].whole == nil
            return TimePoint(
                interval: Self.season(season, year.value), end: year.end, isRelative: isRelative, isApproximate: true)
        }
        if words[index].isCapital, index > 0 { return nil }
        if source.lexeme(index + 1) == .and, source.lexeme(index + 2) == .season,
            let second = seasonPoint(index + 2) ?? bareSeason(index + 2, force: true)
        {
            let year = second.interval.year ?? Self.recentYear
            let first = Self.season(season, year)
            return TimePoint(
                interval: CalendarInterval(first: first.first, last: second.interval.last, precision: .part),
                end: second.end, isRelative: second.isRelative, isApproximate: true)
        }
        return bareSeason(index, force: false)
    }

    /// A season without a year, after "in the", "during the", "by the", "that".
    private func bareSeason(_ index: Int, force: Bool) -> TimePoint? {
        let hasThe = source.lexeme(index - 1) == .the
        let cue = source.lexeme(index - 2)
        let isCalledFor = hasThe && [.in, .during, .by, .until, .since, .throughout].contains(cue)
        guard force || isCalledFor, source.lexeme(index + 1) != .of, let year = anchorYear(1) else { return nil }
        return TimePoint(
            interval: Self.season(Int(words[index].value), year), end: index + 1, isRelative: true, isApproximate: true)
    }

    /// A season of the northern half of the earth; the winter of a year begins in its December.
    static func season(_ season: Int, _ year: Int) -> CalendarInterval {
        let start = CalendarInterval.dayNumber(year: year, month: season * 3, day: 1)
        let next =
            season == 4
            ? CalendarInterval.dayNumber(year: year + 1, month: 3, day: 1)
            : CalendarInterval.dayNumber(year: year, month: season * 3 + 3, day: 1)
        return CalendarInterval(first: start, last: next - 1, precision: .part)
    }

    /// "the last months of 2011", "the first weeks of 2013", "the first half of 2012", "the first decade of the 2000s",
    /// "the nineteenth century".
    func ordinalPoint(_ index: Int) -> TimePoint? {
        let value = Int(words[index].value)
        if source.follows(index + 1, .unit), words[index + 1].value == 8, value < 30, value > 2 {
            return TimePoint(interval: Self.century(value), end: index + 2)
        }
        var next = index + 2
        guard next < words.count, source.lexeme(next) == .of else { return nil }
        next += 1
        if source.lexeme(next) == .the { next += 1 }
        guard var point = inner(next), let first = point.interval.first, let last = point.interval.last else {
            return nil
        }
        let isYear = point.interval.precision == .year
        switch words[index + 1].lexeme {
        case .half where value <= 2:
            if isYear, let year = point.interval.year,
                let half = CalendarInterval(year: year, months: value == 1 ? 1...6 : 7...12, precision: .part)
            {
                point.interval = half
            } else {
                let middle = first + (last - first) / 2
                point.interval = CalendarInterval(
                    first: value == 1 ? first : middle + 1, last: value == 1 ? middle : last, precision: .part)
            }
        case .quarter where value <= 4 && isYear:
            guard let year = point.interval.year,
                let quarter = CalendarInterval(year: year, months: (value * 3 - 2)...(value * 3), precision: .part)
            else { return nil }
            point.interval = quarter
        case .unit where words[index + 1].value == 7 && value == 1:
            // "the first decade of the 2000s" is that decade.
            if isYear { return nil }
        case .unit where value == 1 || value == 99:
            // Some days, weeks, months or years at one end: at most a third of the whole, weeks two months.
            let reach = words[index + 1].value & 15 <= 4 ? min(59, last - first) : (last - first) / 3
            point.interval = CalendarInterval(
                first: value == 1 ? first : last - reach, last: value == 1 ? first + reach : last, precision: .part)
            point.isApproximate = true
        default: return nil
        }
        return point
    }

    /// "19th century".
    func centuryPoint(_ index: Int) -> TimePoint? {
        guard let day = day(index), day.end == index + 2, day.value > 2, source.follows(day.end, .unit),
            words[day.end].value == 8
        else { return nil }
        return TimePoint(interval: Self.century(day.value), end: day.end + 1)
    }

    /// The years of a century: the nineteenth is 1801–1900.
    private static func century(_ number: Int) -> CalendarInterval {
        CalendarInterval(years: (number * 100 - 99)...(number * 100))
    }
}
