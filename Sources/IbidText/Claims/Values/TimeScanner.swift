package import IbidModel

/// Finds the time expressions of a text and reckons the relative ones.
///
/// A date leans on the last date before it: one in the same text, else the anchor's. Cost: one look at each word, a few
/// more around a date; linear in the text.
package struct TimeScanner {
    let source: ValueWords
    let words: [ValueWord]
    /// The last date so far.
    var running: CalendarInterval?
    private var found: [TimeMention] = []
    /// The word past the last mention.
    private var lastEnd = 0

    /// The time expressions of `text`, in order.
    package static func mentions(in text: String, anchor: TimeAnchor) -> [TimeMention] {
        mentions(in: ValueWords(text), anchor: anchor)
    }

    /// The time expressions of a text that is cut already, in order.
    package static func mentions(in words: ValueWords, anchor: TimeAnchor) -> [TimeMention] {
        guard words.hasValues else { return [] }
        var scanner = TimeScanner(words, anchor)
        scanner.scan()
        return scanner.found
    }

    private init(_ source: ValueWords, _ anchor: TimeAnchor) {
        self.source = source
        words = source.words
        running = anchor.date
    }

    private mutating func scan() {
        var index = 0
        while index < words.count {
            // Most words are of no class; they cost one comparison.
            let word = words[index]
            if word.lexeme == .other, !word.isNumber {
                index += 1
                continue
            }
            index = take(index) ?? index + 1
        }
    }

    /// Reads the expression that begins at `index`; returns the word past it.
    private mutating func take(_ index: Int) -> Int? {
        if words[index].lexeme == .present { return takePresent(index) }
        if words[index].lexeme == .unknown { return takeUnknown(index) }
        guard let point = point(index) else { return nil }
        let before = relation(before: index)
        var relation = before.relation
        var stated = point.interval
        var end = point.end
        var isPresent = false
        var isRelative = point.isRelative
        if let tail = rangeTail(end, isBetween: relation == .between) {
            end = tail.end
            isPresent = tail.isPresent
            isRelative = isRelative || tail.isRelative
            if let last = tail.interval {
                stated = stated.union(last)
                relation = tail.isOpen ? .since : .between
            } else {
                relation = .since
            }
        } else if end < words.count, words[end].lexeme == .onward || isOn(end), words[end].gap.isTight {
            relation = .since
            end += 1
        } else if relation == .between {
            // "between" without its second date says no more than "at".
            relation = .at
        }
        if before.isFrom, relation == .at { relation = .since }
        let start = max(before.start, min(lastEnd, index))
        let isApproximate = point.isApproximate || before.isApproximate
        append(
            start, end, stated, relation, isRelative: isRelative, isApproximate: isApproximate, isPresent: isPresent)
        return end
    }

    private mutating func append(
        _ start: Int, _ end: Int, _ stated: CalendarInterval, _ relation: TimeRelation, isRelative: Bool = false,
        isApproximate: Bool = false, isPresent: Bool = false
    ) {
        let interval: CalendarInterval =
            switch relation {
            case .at, .between: stated
            case .since: stated.openEnded
            case .until: stated.openStarted
            case .before: CalendarInterval(first: nil, last: stated.first.map { $0 - 1 }, precision: stated.precision)
            case .after: CalendarInterval(first: stated.last.map { $0 + 1 }, last: nil, precision: stated.precision)
            }
        var stop = Int(words[end - 1].end)
        // The ending of "1990s" belongs to it; so does nothing else.
        stop = max(stop, Int(words[start].end))
        let span = ByteSpan(start: Int(words[start].start), end: stop)
        found.append(
            TimeMention(
                span: span, interval: interval, stated: stated, relation: relation, isRelative: isRelative,
                isApproximate: isApproximate, isPresent: isPresent))
        if !stated.isUnbounded { running = stated }
        lastEnd = end
    }

    /// "today", "currently", "at present".
    private mutating func takePresent(_ index: Int) -> Int? {
        guard !words[index].gap.contains(.hyphen), !source.gap(index + 1).contains(.hyphen) else { return nil }
        var start = index
        if words[index].value == 1 {
            // "present" is mostly an adjective, "date" a noun.
            guard index > 0, words[index].gap.isBlank, [.at, .to].contains(words[index - 1].lexeme),
                words[index].key == Self.presentKey || words[index - 1].lexeme == .to
            else { return nil }
            start = index - 1
        }
        append(start, index + 1, .unbounded, .at, isPresent: true)
        return index + 1
    }

    private static let presentKey = WordKey("present")

    /// "Unknown-February 2013": only the end is known.
    private mutating func takeUnknown(_ index: Int) -> Int? {
        guard source.gap(index + 1).isDash, index + 1 < words.count, let point = point(index + 1) else { return nil }
        append(index, point.end, point.interval, .until, isRelative: point.isRelative)
        return point.end
    }

    /// "on" as in "from 2003 on", before a mark.
    private func isOn(_ index: Int) -> Bool {
        source.lexeme(index) == .on && !source.gap(index + 1).isBlank
    }

    /// The second date of a range.
    private struct Tail {
        var interval: CalendarInterval?
        var end: Int
        var isPresent = false
        var isOpen = false
        var isRelative = false
    }

    /// Reads "-2007", "to June 2004", "-Present", "-at least July 2018" at `index`.
    private func rangeTail(_ index: Int, isBetween: Bool) -> Tail? {
        guard index < words.count else { return nil }
        var next = index
        if !words[index].gap.isDash {
            guard words[index].gap.isBlank else { return nil }
            switch words[index].lexeme {
            case .to, .until, .through: break
            case .and where isBetween: break
            default: return nil
            }
            next += 1
        }
        var isOpen = false
        if source.lexeme(next) == .at, source.follows(next + 1, .least) {
            next += 2
            isOpen = true
        }
        if source.lexeme(next) == .the { next += 1 }
        guard next < words.count else { return nil }
        switch words[next].lexeme {
        case .present: return Tail(end: next + 1, isPresent: true)
        case .unknown: return Tail(end: next + 1)
        default: break
        }
        if let short = shortYear(next, after: index) { return Tail(interval: short, end: next + 1) }
        guard let point = point(next) else { return nil }
        return Tail(interval: point.interval, end: point.end, isOpen: isOpen, isRelative: point.isRelative)
    }

    /// The "07" of "2003–07".
    private func shortYear(_ index: Int, after first: Int) -> CalendarInterval? {
        guard first > 0, index == first, let short = words[index].whole, words[index].digits == 2,
            let year = words[first - 1].whole, words[first - 1].digits == 4, short > year % 100,
            source.lexeme(index + 1) != .month
        else { return nil }
        return CalendarInterval(year: year / 100 * 100 + short)
    }
}
