internal import IbidModel

extension TimeScanner {
    /// "March 2012", "Jan. 2013", "March 12, 2012", "January 11-12, 2013", "March of that year", "in June".
    func monthPoint(_ index: Int) -> TimePoint? {
        guard isMonth(index) else { return nil }
        let month = Int(words[index].value)
        var next = index + 1
        guard next < words.count else { return bareMonth(index, month) }
        if words[next].gap.isDotted, let day = day(next), words[next].isNumber, !isCounted(day.end) {
            return monthDay(index, month, day)
        }
        if let year = year(after: next) {
            return CalendarInterval(year: year.value, month: month).map { TimePoint(interval: $0, end: year.end) }
        }
        if let year = relativeYear(next) {
            return CalendarInterval(year: year.value, month: month).map {
                TimePoint(interval: $0, end: year.end, isRelative: true)
            }
        }
        // "from March to June 2012": the year stands once, at the end.
        if words[next].gap.isDash || [.to, .until, .through, .and, .or].contains(words[next].lexeme) {
            if !words[next].gap.isDash { next += 1 }
            if isMonth(next), let year = year(after: next + 1) {
                let own = month <= Int(words[next].value) ? year.value : year.value - 1
                return CalendarInterval(year: own, month: month).map { TimePoint(interval: $0, end: index + 1) }
            }
        }
        return bareMonth(index, month)
    }

    /// Whether the number before `index` counts people: "In March 12 soldiers died".
    private func isCounted(_ index: Int) -> Bool {
        guard index < words.count, words[index].gap.isBlank else { return false }
        switch words[index].lexeme {
        case .person, .scale, .percent, .unit, .currency, .distance: return true
        case .casualty: return words[index].key != Self.attacked
        default: return false
        }
    }

    private static let attacked = WordKey("attacked")

    private func monthDay(_ index: Int, _ month: Int, _ day: (value: Int, end: Int)) -> TimePoint? {
        var end = day.end
        var last = day.value
        if end < words.count {
            let joined = words[end].gap.isDash
            let spoken = words[end].lexeme == .to || words[end].lexeme == .and
            if joined || spoken, let second = self.day(joined ? end : end + 1), second.value > day.value,
                words[second.end - 1].digits <= 2, joined || year(after: second.end) != nil, !isCounted(second.end)
            {
                last = second.value
                end = second.end
            }
        }
        if let year = year(after: end) {
            return dates(year.value, month, day.value, last).map { TimePoint(interval: $0, end: year.end) }
        }
        if let year = relativeYear(end) {
            return dates(year.value, month, day.value, last).map {
                TimePoint(interval: $0, end: year.end, isRelative: true)
            }
        }
        // The attacks of this day need no year.
        if month == 9, day.value == 11, isAttack(end) || anchorYear(month) == nil {
            return dates(2001, 9, 11, 11).map { TimePoint(interval: $0, end: end) }
        }
        guard let year = anchorYear(month) else { return nil }
        return dates(year, month, day.value, last).map { TimePoint(interval: $0, end: end, isRelative: true) }
    }

    private func isAttack(_ index: Int) -> Bool {
        guard index < words.count, words[index].gap.isBlank else { return false }
        let key = words[index].key
        if key == Self.terrorist, index + 1 < words.count { return words[index + 1].key == Self.attacks }
        return key == Self.attacks || key == WordKey("attack")
    }

    private static let attacks = WordKey("attacks")
    private static let terrorist = WordKey("terrorist")

    /// "Christmas 2010", "Christmas Eve 1994", "Christmas Day of that year".
    func feastPoint(_ index: Int) -> TimePoint? {
        var (day, next) = (Int(words[index].value), index + 1)
        if next < words.count, words[next].key == Self.eve || words[next].lexeme == .unit {
            if words[next].key == Self.eve { day -= 1 }
            next += 1
        }
        if let year = year(after: next) {
            return dates(year.value, 12, day, day).map { TimePoint(interval: $0, end: year.end) }
        }
        guard let year = relativeYear(next) else { return nil }
        return dates(year.value, 12, day, day).map { TimePoint(interval: $0, end: year.end, isRelative: true) }
    }

    private static let eve = WordKey("eve")

    /// A month without day and year: only after a word that calls for a time.
    private func bareMonth(_ index: Int, _ month: Int) -> TimePoint? {
        guard index > 0, words[index].gap.isTight, !words[index].gap.isEmpty else { return nil }
        switch words[index - 1].lexeme {
        case .in, .by, .since, .until, .before, .after, .during, .of, .from, .to, .part, .between, .throughout, .on:
            break
        case .and, .or:
            guard index > 1, words[index - 2].lexeme == .month || words[index - 2].lexeme == .season else {
                return nil
            }
        default: return nil
        }
        guard let year = anchorYear(month), let interval = CalendarInterval(year: year, month: month) else {
            return nil
        }
        return TimePoint(interval: interval, end: index + 1, isRelative: true)
    }
}
