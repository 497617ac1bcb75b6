extension CalendarInterval {
    /// The number of the day `year-month-day`, counted from 1970-01-01.
    ///
    /// Years are taken to begin in March, so that the leap day is the last of its year (Howard Hinnant,
    /// "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`). Constant time.
    public static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The date of a day number: the inverse of `dayNumber` (same source, `civil_from_days`). Constant time.
    public static func date(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
        let moved = number + 719_468
        let era = (moved >= 0 ? moved : moved - 146_096) / 146_097
        let dayOfEra = moved - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// The interval moved by whole months; a day that the new month does not have becomes its last day. An interval
    /// of months or years keeps its whole months.
    public func shifted(byMonths months: Int) -> CalendarInterval {
        let isWhole = last.map { Self.isMonthEnd($0) } ?? false && precision != .day
        return CalendarInterval(
            first: first.map { Self.shift($0, months, toEnd: false) },
            last: last.map { Self.shift($0, months, toEnd: isWhole) }, precision: precision)
    }

    /// The interval moved by days.
    public func shifted(byDays days: Int) -> CalendarInterval {
        CalendarInterval(first: first.map { $0 + days }, last: last.map { $0 + days }, precision: precision)
    }

    private static func shift(_ number: Int, _ months: Int, toEnd: Bool) -> Int {
        let date = date(ofDay: number)
        let count = date.year * 12 + date.month - 1 + months
        let year = count >= 0 ? count / 12 : (count - 11) / 12
        let month = count - year * 12 + 1
        let length = CalendarDate.days(in: month, of: year)
        return dayNumber(year: year, month: month, day: toEnd ? length : min(date.day, length))
    }

    private static func isMonthEnd(_ number: Int) -> Bool { date(ofDay: number + 1).day == 1 }

    /// The interval in EDTF, as exact as it was given: `2013-03-14`, `2012`, `2012-09/2012-12`, `2004-06/..`.
    public var edtf: String {
        guard let first else { return last.map { "../\(Self.written($0, isEnd: true, level: level))" } ?? "../.." }
        guard let last else { return "\(Self.written(first, isEnd: false, level: level))/.." }
        let start = Self.written(first, isEnd: false, level: level)
        let end = Self.written(last, isEnd: true, level: level)
        return start == end ? start : "\(start)/\(end)"
    }

    /// How many of year, month and day an end needs.
    private var level: Int {
        var level = 1
        if let first {
            let date = Self.date(ofDay: first)
            level = date.day != 1 ? 3 : date.month != 1 ? 2 : 1
        }
        if let last {
            let next = Self.date(ofDay: last + 1)
            level = max(level, next.day != 1 ? 3 : next.month != 1 ? 2 : 1)
        }
        // A month or a day with an open end keeps what was said, even in January.
        switch precision {
        case .day: return max(level, 3)
        case .month: return max(level, 2)
        case .part, .year, .range, .decade: return level
        }
    }

    private static func written(_ number: Int, isEnd: Bool, level: Int) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let date = date(ofDay: number)
        switch level {
        case 1: return "\(date.year)"
        case 2: return "\(date.year)-\(two(date.month))"
        default: return "\(date.year)-\(two(date.month))-\(two(date.day))"
        }
    }
}
