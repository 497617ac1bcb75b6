internal import IbidModel

/// Year, month and day of a date, as far as its words tell them.
struct DateParts {
    let year: Int
    private(set) var month: Int?
    private(set) var day: Int?

    /// How the words of a date in numbers are parted.
    enum Form {
        /// `2015-03-27`.
        case yearFirst
        /// `27.3.2015`, `27/03/2015`.
        case yearLast
        /// Any other way.
        case free
    }

    private init(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Reads words in small letters; `nil` where they are no date.
    init?(_ words: [String], _ form: Form) {
        // "17 de enero de 2013".
        let words = words.count > 2 ? words.filter { $0 != "de" } : words
        let found: DateParts? =
            switch words.count {
            case 1: DateWords.year(words[0]).map { DateParts($0) }
            case 2: Self.two(words, form)
            case 3: Self.three(words, form)
            case 4: Self.four(words)
            default: nil
            }
        guard let found else { return nil }
        self = found
    }

    private static func two(_ words: [String], _ form: Form) -> DateParts? {
        if let year = DateWords.year(words[0]) {
            if form == .yearFirst, let month = DateWords.number(words[1]) {
                return month > 12 && DateWords.isNext(words[1], after: year) ? DateParts(year) : DateParts(year, month)
            }
            if let month = DateWords.month(words[1]) { return DateParts(year, month) }
        }
        guard let year = DateWords.year(words[1]) else { return nil }
        if let month = DateWords.month(words[0]) { return DateParts(year, month) }
        return DateWords.seasons.contains(words[0]) ? DateParts(year) : nil
    }

    private static func three(_ words: [String], _ form: Form) -> DateParts? {
        if let year = DateWords.year(words[0]), let day = DateWords.number(words[2]) {
            if form == .yearFirst, let month = DateWords.number(words[1]) { return DateParts(year, month, day) }
            if let month = DateWords.month(words[1]) { return DateParts(year, month, day) }
        }
        // A winter goes by its first year.
        if DateWords.seasons.contains(words[0]), let year = DateWords.year(words[1]),
            DateWords.isNext(words[2], after: year)
        {
            return DateParts(year)
        }
        guard let year = DateWords.year(words[2]) else { return nil }
        let numbers = words.prefix(2).map { DateWords.number($0) }
        if let month = DateWords.month(words[1]), let day = numbers[0] { return DateParts(year, month, day) }
        if let month = DateWords.month(words[0]), let day = numbers[1] { return DateParts(year, month, day) }
        if form == .yearLast, let first = numbers[0], let second = numbers[1] {
            // Which of two numbers is the month is not guessed: then the date is exact to the year only.
            if first == second || first > 12 { return DateParts(year, second, first) }
            return second > 12 ? DateParts(year, first, second) : DateParts(year)
        }
        // A span of months is exact to the year only.
        return words.prefix(2).allSatisfy { DateWords.month($0) != nil } ? DateParts(year) : nil
    }

    /// A span of days is exact to the month.
    private static func four(_ words: [String]) -> DateParts? {
        guard let year = DateWords.year(words[3]), let month = DateWords.month(words[2]),
            words.prefix(2).allSatisfy({ DateWords.number($0) != nil })
        else { return nil }
        return DateParts(year, month)
    }

    /// `YYYY[-MM[-DD]]`, or `nil` where month or day do not exist.
    var edtf: String? {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        guard let month else { return "\(year)" }
        guard (1...12).contains(month) else { return nil }
        guard let day else { return "\(year)-\(two(month))" }
        guard day >= 1, day <= CalendarDate.days(in: month, of: year) else { return nil }
        return "\(year)-\(two(month))-\(two(day))"
    }
}
