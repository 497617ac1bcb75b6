internal import IbidModel

/// Claims that one event came before or after another: the text tells when each was, the calendar decides.
struct OrderCheck {
    let checker: ClaimChecker
    let statements: [Statement]
    let reader: SentenceReader

    /// The answer to a claim whose main clause stands before or after another event; `nil` if it is no such claim or if
    /// the text does not date both.
    func check(_ reading: ClaimReading) -> ClaimCheck? {
        guard let (first, second, order) = events(reading) else { return nil }
        // Without both dates there is no verdict: the first event alone says nothing of the order.
        let text = String(decoding: reader.bytes, as: UTF8.self)
        guard let a = date(of: first), let b = date(of: second), let isBefore = a.interval.precedes(b.interval) else {
            return ClaimCheck(claim: text, verdict: .notEnoughInfo, missing: .slotUnstated)
        }
        var holds = isBefore == (order == .before)
        if holds, let lapse = lapse(), let least = gap(a.interval, b.interval, isBefore, widest: false),
            let most = gap(a.interval, b.interval, isBefore, widest: true)
        {
            // "two years after": the days between have to fit, give or take a third.
            holds = Double(most) >= lapse.lowerBound * 0.67 && Double(least) <= lapse.upperBound * 1.5
        }
        let rows = [
            SlotRow(
                .order, holds ? .match : .conflict, claim: order.rawValue,
                evidence: "\(a.interval.edtf), \(b.interval.edtf)")
        ]
        let verdict: Verdict = holds ? .supported : .refuted
        let evidence = [a, b].map {
            ClaimEvidence(
                statement: $0.statement, verdict: verdict, basis: $0.basis, span: $0.span, isAttributed: false,
                score: $0.score, rows: rows)
        }
        return ClaimCheck(claim: String(decoding: reader.bytes, as: UTF8.self), verdict: verdict, evidence: evidence)
    }

    /// The length of time right before the connector, in days.
    private func lapse() -> ClosedRange<Double>? {
        guard let at = connector(), at > 0 else { return nil }
        let end = Int(reader.tokens[at].start)
        guard
            let quantity = reader.values.quantities.first(where: {
                $0.kind == .duration && $0.span.end <= end && $0.span.end + 2 >= end
            }),
            let unit = Self.days[quantity.unit], let lower = quantity.lower ?? quantity.upper,
            let upper = quantity.upper ?? quantity.lower
        else { return nil }
        return lower * unit...max(lower, upper) * unit
    }

    private static let days: [String: Double] = ["day": 1, "week": 7, "month": 30.4, "year": 365.25, "decade": 3652.5]

    /// The days between two intervals: the least or the most that they allow.
    private func gap(_ a: CalendarInterval, _ b: CalendarInterval, _ isBefore: Bool, widest: Bool) -> Int? {
        let (early, late) = isBefore ? (a, b) : (b, a)
        guard let start = widest ? early.first : early.last, let end = widest ? late.last : late.first else {
            return nil
        }
        return end - start
    }

    private struct Dated {
        let statement: Int
        let basis: Basis
        let span: ByteSpan
        let interval: CalendarInterval
        let score: Double
    }

    /// The two events as parts of a claim, and how the first is said to stand to the second.
    private func events(_ reading: ClaimReading) -> (ClaimPart, ClaimPart, Frame.Order)? {
        guard let at = connector() else { return nil }
        let order: Frame.Order = reader.tokens[at].key == Words.before ? .before : .after
        guard !reader.isTime[at], at > 0, at + 1 < reader.tokens.count else { return nil }
        // "Before X happened, Y happened" turns the order round.
        let comma = at == 0 ? reader.tokens.firstIndex { $0.kind == .comma } : nil
        guard comma == nil else { return nil }
        var end = at
        if end > 0, reader.tokens[end - 1].key == Words.only || reader.isAmount[end - 1] { end -= 1 }
        while end > 1, reader.isAmount[end - 1] { end -= 1 }
        guard let first = part(0, end, borrowing: nil) else { return nil }
        guard let second = part(at + 1, reader.tokens.count, borrowing: first) else { return nil }
        return (first, second, order)
    }

    private func connector() -> Int? {
        reader.tokens.indices.first { index in
            let key = reader.tokens[index].key
            return (key == Words.before || key == Words.after) && !reader.isTime[index] && index > 0
        }
    }

    /// The part of the claim between two tokens; a bare "Canada did" or a bare name borrows the act.
    private func part(_ from: Int, _ to: Int, borrowing other: ClaimPart?) -> ClaimPart? {
        guard from < to else { return nil }
        let span = reader.span(from, to)
        let text = String(decoding: reader.bytes[span.range], as: UTF8.self)
        // "before she died": who "she" is stands in the other half.
        var known = reader.discourse
        known.person = reader.names.first { checker.table.persons.contains($0.key) }?.key ?? 0
        known.thing =
            (other.map { $0.frame.patients + $0.frame.agents } ?? []).flatMap(\.entities).first {
                !checker.table.persons.contains($0)
            }
            ?? reader.discourse.topic
        let reading = ClaimReading(text, discourse: known, table: checker.table, lexicon: checker.lexicon)
        guard var part = reading.parts.first else { return nil }
        guard let other else { return part.frame.act >= 0 || part.frame.lemma != 0 ? part : nil }
        let isBare =
            reading.reader.groups.isEmpty && !part.frame.isNominal
            || reading.reader.groups.count == 1
                && reading.reader.tokens[reading.reader.groups[0].main].word.tag == .doing
        guard isBare else { return part.frame.act >= 0 || part.frame.lemma != 0 ? part : nil }
        let name = reading.reader.phrases.indices.first.map { reading.reader.mention($0) }
        guard let name else { return nil }
        var frame = other.frame
        // What is a place or a thing done takes the patient's role where the first event has no agent.
        let acts = !frame.agents.isEmpty && (reading.reader.groups.count == 1 || frame.patients.isEmpty)
        let replaced = acts ? frame.agents : frame.patients
        if acts { frame.agents = [name] } else { frame.patients = [name] }
        frame.places = []
        let gone = Set(replaced.flatMap(\.entities) + replaced.flatMap(\.words))
        let items = other.items.filter { item in
            !gone.contains(item.entity) && !item.words.contains(where: gone.contains)
        }
        part.frame = frame
        part.items = items + part.items
        part.times = other.times
        part.places = []
        return part
    }

    /// When an event was, by the best statement that tells of it and dates it.
    private func date(of part: ClaimPart) -> Dated? {
        var undated = part
        undated.frame.order = nil
        undated.frame.universal = .none
        var best: Dated?
        for statement in statements {
            let (coverage, missing) = checker.comparer.coverage(of: undated, in: statement)
            guard coverage >= 0.7 else { continue }
            for frame in statement.frames {
                guard
                    let outcome = checker.comparer.compare(
                        undated, frame, in: statement, coverage: coverage, missing: missing),
                    outcome.verdict == .supported
                else { continue }
                guard
                    let time = frame.times.first(where: {
                        $0.relation == .at || $0.relation == .between || $0.relation == .since
                    })
                else { continue }
                let isStart = time.relation != .at
                let interval =
                    isStart
                    ? CalendarInterval(first: time.stated.first, last: time.stated.first.map { $0 + 30 }) : time.stated
                // A thing itself tells more than a part of it: "AQIM" before "AQIM’s Sahara branch".
                let isWhole = !(frame.agents + frame.patients).contains(where: \.isPart)
                let found = Dated(
                    statement: statement.id, basis: statement.basis, span: frame.span, interval: interval,
                    score: outcome.score + (isWhole ? 0.1 : 0))
                if best.map({
                    found.score > $0.score || found.score == $0.score && length(found.interval) < length($0.interval)
                }) ?? true {
                    best = found
                }
            }
        }
        return best
    }

    private func length(_ interval: CalendarInterval) -> Int {
        guard let first = interval.first, let last = interval.last else { return .max }
        return last - first
    }
}
