/// A stretch of days in the proleptic Gregorian calendar, with an open end where none is known.
///
/// Days are counted from 1970-01-01, which is day 0; both ends belong to the interval.
public struct CalendarInterval: Sendable, Hashable {
    /// The first day; `nil` where the interval has no beginning.
    public let first: Int?
    /// The last day; `nil` where the interval has no end. Never below `first`.
    public let last: Int?
    /// How finely the interval was given.
    public let precision: CalendarPrecision

    /// Makes the interval `first ... last`; two ends in the wrong order are exchanged.
    public init(first: Int?, last: Int?, precision: CalendarPrecision = .range) {
        if let first, let last, last < first {
            self.first = last
            self.last = first
        } else {
            self.first = first
            self.last = last
        }
        self.precision = precision
    }

    /// The whole of one year.
    public init(year: Int) {
        self.init(
            first: Self.dayNumber(year: year, month: 1, day: 1), last: Self.dayNumber(year: year, month: 12, day: 31),
            precision: .year)
    }

    /// The whole of one month; `nil` if `month` is not 1...12.
    public init?(year: Int, month: Int) {
        self.init(year: year, months: month...month, precision: .month)
    }

    /// The months `months` of one year; `nil` if one of them is not 1...12.
    public init?(year: Int, months: ClosedRange<Int>, precision: CalendarPrecision) {
        guard months.lowerBound >= 1, months.upperBound <= 12 else { return nil }
        let end = CalendarDate.days(in: months.upperBound, of: year)
        self.init(
            first: Self.dayNumber(year: year, month: months.lowerBound, day: 1),
            last: Self.dayNumber(year: year, month: months.upperBound, day: end), precision: precision)
    }

    /// One day; `nil` if the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard day >= 1, day <= CalendarDate.days(in: month, of: year) else { return nil }
        let number = Self.dayNumber(year: year, month: month, day: day)
        self.init(first: number, last: number, precision: .day)
    }

    /// The years `years`, as a range or a decade.
    public init(years: ClosedRange<Int>, precision: CalendarPrecision = .range) {
        self.init(
            first: Self.dayNumber(year: years.lowerBound, month: 1, day: 1),
            last: Self.dayNumber(year: years.upperBound, month: 12, day: 31), precision: precision)
    }

    /// The interval with neither beginning nor end: it says nothing about time.
    public static let unbounded = CalendarInterval(first: nil, last: nil)

    /// Whether the interval has neither beginning nor end.
    public var isUnbounded: Bool { first == nil && last == nil }

    /// The interval from this one's first day on.
    public var openEnded: CalendarInterval { CalendarInterval(first: first, last: nil, precision: precision) }
    /// The interval up to and with this one's last day.
    public var openStarted: CalendarInterval { CalendarInterval(first: nil, last: last, precision: precision) }

    /// Whether every day of `other` lies in this interval.
    public func contains(_ other: CalendarInterval) -> Bool {
        if let first {
            guard let start = other.first, start >= first else { return false }
        }
        if let last {
            guard let end = other.last, end <= last else { return false }
        }
        return true
    }

    /// Whether no day lies in both intervals.
    public func isDisjoint(from other: CalendarInterval) -> Bool {
        if let last, let start = other.first, last < start { return true }
        if let first, let end = other.last, end < first { return true }
        return false
    }

    /// Whether some day lies in both intervals.
    public func intersects(_ other: CalendarInterval) -> Bool { !isDisjoint(from: other) }

    /// The smallest interval that holds both this one and `other`.
    public func union(_ other: CalendarInterval) -> CalendarInterval {
        var start: Int?
        var end: Int?
        if let a = first, let b = other.first { start = min(a, b) }
        if let a = last, let b = other.last { end = max(a, b) }
        return CalendarInterval(first: start, last: end)
    }

    /// Whether this interval ends before `other` begins; `nil` if they overlap or an end needed is open.
    public func precedes(_ other: CalendarInterval) -> Bool? {
        if let last, let start = other.first, last < start { return true }
        if let first, let end = other.last, end < first { return false }
        return nil
    }

    /// The year of the first day, or of the last where the beginning is open.
    public var year: Int? { (first ?? last).map { Self.date(ofDay: $0).year } }
}
