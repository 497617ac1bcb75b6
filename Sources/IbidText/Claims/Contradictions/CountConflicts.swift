internal import IbidModel

/// One event that is counted twice and otherwise: "(14 killed)" here, "(21 killed)" there.
enum CountConflicts {
    /// What one line, or one sentence, tells of an event.
    private struct Event {
        let document: Int
        let paragraph: Int
        /// Whether the date heads a line, all of which tells of the event.
        let isLine: Bool
        let date: CalendarInterval
        /// What violence its clauses tell of.
        var acts: Set<Int16> = []
        /// Whom and what they name; an event without any is known by nothing.
        var anchors: Set<UInt64> = []
        var places: [PlaceMention] = []
        var counts: [Count] = []
    }

    /// A number, by what it counts.
    private struct Count {
        let statement: Int
        let span: ByteSpan
        /// Two counts of one kind exclude each other.
        let kind: UInt64
        let number: Double
        let shown: String
    }

    /// Each pair of lines on one event whose numbers differ, once. Near-linear in the statements.
    static func findings(in statements: [Statement], finder: ContradictionFinder) -> [Contradiction] {
        let events = events(in: statements, finder)
        var blocks: [UInt64: [Int]] = [:]
        for (number, event) in events.enumerated() where !event.counts.isEmpty {
            let month = CalendarInterval.date(ofDay: event.date.first ?? 0)
            let key = UInt64(truncatingIfNeeded: month.year * 12 + month.month)
            for anchor in event.anchors { blocks[ClaimKey.join(anchor, key), default: []].append(number) }
        }
        var found: [Contradiction] = []
        var met: Set<[Int]> = []
        for (_, block) in blocks.filter({ $0.value.count > 1 }).sorted(by: { $0.key < $1.key }) {
            let list = block.prefix(ContradictionFinder.largestBlock)
            for first in list {
                for second in list where first < second && met.insert([first, second]).inserted {
                    guard areOne(events[first], events[second]) else { continue }
                    if let finding = compare(events[first], events[second]) { found.append(finding) }
                }
            }
        }
        return found
    }

    // MARK: Events

    /// The events: a line that a date heads is one, of other paragraphs each dated sentence.
    private static func events(in statements: [Statement], _ finder: ContradictionFinder) -> [Event] {
        var events: [Event] = []
        for statement in statements where !statement.isEmptyTalk {
            let head = statement.inherited.times.first
            let isSame =
                events.last.map {
                    $0.isLine && $0.document == statement.document && $0.paragraph == statement.paragraph
                } ?? false
            let violent = statement.frames.filter { isTold($0) && finder.lexicon.flags($0.act).contains(.violent) }
            if !isSame {
                let own = violent.lazy.compactMap(\.point).first
                guard let date = head?.stated ?? own, let first = date.first, let last = date.last, last - first <= 31
                else { continue }
                // "Last Attack: June 30, 2018: …": the date stands in the label.
                let isLine = head != nil || violent.contains(where: \.hasInheritedTimes)
                events.append(
                    Event(document: statement.document, paragraph: statement.paragraph, isLine: isLine, date: date))
            }
            add(statement, violent, to: &events[events.count - 1], finder)
        }
        return events
    }

    private static func add(
        _ statement: Statement, _ violent: [Frame], to event: inout Event, _ finder: ContradictionFinder
    ) {
        event.acts.formUnion(violent.map(\.act))
        event.places += statement.values.places + statement.inherited.places
        for frame in statement.frames {
            for mention in frame.agents + frame.patients {
                event.anchors.formUnion(mention.entities.filter(finder.table.persons.contains))
            }
        }
        for frame in violent { event.anchors.formUnion(frame.patients.flatMap(finder.target)) }
        let bytes = Array(statement.text.utf8)
        let tally = Tally(bytes, finder.lexicon)
        let whole = ByteSpan(start: 0, end: bytes.count)
        func count(_ kind: String, _ number: Int?, _ what: String) {
            guard let number else { return }
            event.counts.append(
                Count(
                    statement: statement.id, span: whole, kind: ClaimKey.of(kind), number: Double(number),
                    shown: "\(number) \(what)"))
        }
        count("(killed)", tally.killed, "killed")
        count("(wounded)", tally.wounded, "wounded")
        for frame in violent where !frame.isTally && finder.lexicon.name(frame.act) == "kidnap" {
            for quantity in frame.quantities where quantity.kind == .count && !quantity.isApproximate {
                guard let number = quantity.exact, !quantity.unit.isEmpty else { continue }
                let kind = ClaimKey.join(UInt64(frame.act + 1), ClaimKey.of(quantity.unit))
                event.counts.append(
                    Count(
                        statement: statement.id, span: frame.span, kind: kind, number: number, shown: quantity.display))
            }
        }
        for quantity in statement.values.quantities where quantity.kind == .money && !quantity.isApproximate {
            guard let number = quantity.exact, let currency = quantity.currency else { continue }
            event.counts.append(
                Count(
                    statement: statement.id, span: quantity.span, kind: ClaimKey.of(currency), number: number,
                    shown: String(decoding: bytes[quantity.span.range], as: UTF8.self)))
        }
    }

    private static func isTold(_ frame: Frame) -> Bool {
        frame.act >= 0 && frame.polarity == .positive && frame.modality != .intended
    }

    // MARK: Pairs

    /// Whether two events are surely one: of one day, or of one month, of the same acts and at the same place.
    private static func areOne(_ a: Event, _ b: Event) -> Bool {
        guard a.document != b.document || a.paragraph != b.paragraph, a.date.intersects(b.date) else { return false }
        let place = PlaceComparison.status(claim: a.places, evidence: b.places)
        if a.date.first == a.date.last, a.date == b.date { return place != .conflict }
        let isThere = place == .match || place == .entails || place == .coarser
        return isThere && !a.acts.isDisjoint(with: b.acts)
    }

    /// The first count that both have once, and otherwise.
    private static func compare(_ a: Event, _ b: Event) -> Contradiction? {
        for count in a.counts {
            let mine = a.counts.filter { $0.kind == count.kind }
            let theirs = b.counts.filter { $0.kind == count.kind }
            guard mine.count == 1, theirs.count == 1, theirs[0].number != count.number else { continue }
            return Contradiction(
                .contradiction, (count.statement, count.span), (theirs[0].statement, theirs[0].span),
                facts: [
                    FindingFact(.twoNumbers), FindingFact(.found, count.shown),
                    FindingFact(.expected, theirs[0].shown),
                ])
        }
        return nil
    }
}
