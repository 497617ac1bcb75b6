internal import IbidModel

/// Claims that one event came before or after another: the text tells when each was, the calendar decides.
struct OrderCheck {
    let checker: ClaimChecker
    let statements: [Statement]
    let reader: SentenceReader

    /// The answer to a claim that puts two events in order; `nil` if it is no such claim.
    func check(_ reading: ClaimReading) -> ClaimCheck? {
        guard let claim = OrderClaim(reader, checker: checker), claim.first.frame.polarity == .positive,
            claim.first.frame.modality == .asserted
        else { return nil }
        // Without both dates there is no verdict: the first event alone says nothing of the order.
        let text = String(decoding: reader.bytes, as: UTF8.self)
        let (firsts, seconds) = (dates(of: claim.first), dates(of: claim.second))
        // A sentence that tells of both at once counts more than two that tell of one each.
        if claim.lapse == nil, let told = sequence(claim, firsts, seconds) { return told }
        // Of several datings those count that tell which came first.
        let pairs = firsts.flatMap { a in
            seconds.compactMap { b in a.interval.precedes(b.interval).map { (a: a, b: b, isBefore: $0) } }
        }
        guard let (a, b, isBefore) = pairs.first else {
            return succession(claim) ?? ClaimCheck(claim: text, verdict: .notEnoughInfo, missing: .slotUnstated)
        }
        if pairs.contains(where: { $0.isBefore != isBefore }) {
            let evidence = pairs.flatMap { pair in
                [pair.a, pair.b].map {
                    ClaimEvidence(
                        statement: $0.statement,
                        verdict: pair.isBefore == (claim.order == .before) ? .supported : .refuted,
                        basis: $0.basis, span: $0.span, isAttributed: false, score: $0.score, rows: [])
                }
            }
            return ClaimCheck(claim: text, verdict: .mixed, cause: .internalContradiction, evidence: evidence)
        }
        var holds = isBefore == (claim.order == .before)
        if claim.order == .during {
            // "in the same month in which": both dates have to be known to the month.
            let (one, other) = (a.interval.edtf, b.interval.edtf)
            guard let width = claim.width, one.utf8.count >= width, other.utf8.count >= width, !one.contains("/"),
                !other.contains("/")
            else { return ClaimCheck(claim: text, verdict: .notEnoughInfo, missing: .slotUnstated) }
            holds = one.prefix(width) == other.prefix(width)
        }
        if holds, let lapse = claim.lapse, let least = gap(a.interval, b.interval, isBefore, widest: false),
            let most = gap(a.interval, b.interval, isBefore, widest: true)
        {
            // "two years after": the days between have to fit, give or take a third.
            holds = Double(most) >= lapse.lowerBound * 0.67 && Double(least) <= lapse.upperBound * 1.5
        }
        let rows = [
            SlotRow(
                .order, holds ? .match : .conflict, claim: claim.order.rawValue,
                evidence: "\(a.interval.edtf), \(b.interval.edtf)")
        ]
        let verdict: Verdict = holds ? .supported : .refuted
        let evidence = [a, b].map {
            ClaimEvidence(
                statement: $0.statement, verdict: verdict, basis: $0.basis, span: $0.span, isAttributed: false,
                score: $0.score, rows: rows)
        }
        return ClaimCheck(claim: text, verdict: verdict, evidence: evidence)
    }

    /// The answer of a sentence that tells of both events at one time, one behind the other: "He left X and founded Y".
    private func sequence(_ claim: OrderClaim, _ firsts: [Dated], _ seconds: [Dated]) -> ClaimCheck? {
        guard claim.order != .during else { return nil }
        for a in firsts {
            for b in seconds where b.statement == a.statement && b.interval == a.interval {
                let (early, late) = claim.order == .after ? (b, a) : (a, b)
                guard let text = statements.first(where: { $0.id == a.statement })?.text.utf8 else { continue }
                // "and founded", behind; or "having left", wherever it stands.
                let isNext =
                    early.span.end <= late.span.start
                    && text.prefix(late.span.start).suffix(4).elementsEqual("and ".utf8)
                guard isNext || text.dropFirst(early.span.start).starts(with: "having ".utf8) else { continue }
                let row = SlotRow(.order, .match, claim: claim.order.rawValue, evidence: a.interval.edtf)
                let evidence = [early, late].map {
                    ClaimEvidence(
                        statement: $0.statement, verdict: .supported, basis: $0.basis, span: $0.span,
                        isAttributed: false, score: $0.score, rows: [row])
                }
                return ClaimCheck(
                    claim: String(decoding: reader.bytes, as: UTF8.self), verdict: .supported, evidence: evidence)
            }
        }
        return nil
    }

    /// The answer to "A became leader after B was killed", or "before", where A followed B, whom the text calls killed:
    /// nobody follows somebody who is still there.
    private func succession(_ claim: OrderClaim) -> ClaimCheck? {
        let (first, second) = (claim.first.frame, claim.second.frame)
        guard claim.order != .during, claim.lapse == nil,
            ["succeed", "lead"].contains(checker.lexicon.name(first.act)),
            ["kill", "remove"].contains(checker.lexicon.name(second.act))
        else { return nil }
        func isTold(_ mine: [EntityMention], _ theirs: [EntityMention]) -> Bool {
            mine.contains { one in
                one.entities.contains(where: checker.table.persons.contains)
                    && theirs.contains { RoleComparison.like(one, $0, checker.table) }
            }
        }
        func heir(_ heirs: [EntityMention], of others: [EntityMention]) -> (Statement, Frame)? {
            for statement in statements {
                for frame in statement.frames
                where checker.lexicon.name(frame.act) == "succeed" && frame.polarity == .positive
                    && isTold(heirs, frame.agents) && isTold(others, frame.patients)
                { return (statement, frame) }
            }
            return nil
        }
        guard heir(first.agents, of: second.patients) != nil else {
            // The one who is said to have gone first took over from the other.
            guard claim.order == .after, let (statement, frame) = heir(second.patients, of: first.agents) else {
                return nil
            }
            let evidence = ClaimEvidence(.refuted, in: statement, at: frame.span, .order, score: 0.9)
            return ClaimCheck(
                claim: String(decoding: reader.bytes, as: UTF8.self), verdict: .refuted, evidence: [evidence])
        }
        let halves = [claim.first, claim.second].map { checker.check($0, statements, reader) }
        guard halves.allSatisfy({ $0.verdict == .supported }) else { return nil }
        let verdict: Verdict = claim.order == .after ? .supported : .refuted
        let row = SlotRow(
            .order, verdict == .supported ? .match : .conflict, claim: claim.order.rawValue, evidence: "after")
        let evidence = halves.flatMap(\.evidence).map { $0.with(verdict, rows: [row]) }
        return ClaimCheck(
            claim: String(decoding: reader.bytes, as: UTF8.self), verdict: verdict, evidence: evidence)
    }

    /// The days between two intervals: the least or the most that they allow.
    private func gap(_ a: CalendarInterval, _ b: CalendarInterval, _ isBefore: Bool, widest: Bool) -> Int? {
        let (early, late) = isBefore ? (a, b) : (b, a)
        guard let start = widest ? early.first : early.last, let end = widest ? late.last : late.first else {
            return nil
        }
        return end - start
    }

    struct Dated {
        let statement: Int
        let basis: Basis
        let span: ByteSpan
        let interval: CalendarInterval
        let score: Double
    }

    /// When an event was, by the statements that tell of it best and date it; the most exact first.
    func dates(of part: ClaimPart) -> [Dated] {
        if let term = term(of: part) { return [term] }
        // "It had made itself known": the verb alone tells of nothing.
        if part.frame.act < 0, CoverageWords.lightVerbs.contains(part.frame.lemma) { return [] }
        var undated = part
        undated.frame.order = nil
        undated.frame.universal = .none
        if checker.lexicon.name(part.frame.act) == "continue", let found = checker.lexicon.index["found"] {
            // What existed before something else began before it.
            undated.frame.act = found
            if undated.frame.patients.isEmpty {
                (undated.frame.patients, undated.frame.agents) = (part.frame.agents, [])
            }
            undated.items = undated.items.filter { $0.entity != 0 }
        }
        var all: [Dated] = []
        for statement in statements {
            let (coverage, missing) = checker.comparer.coverage(of: undated, in: statement)
            guard coverage >= 0.7 else { continue }
            // "despite its name change its aims did not change": the noun does not outweigh the denial.
            let isDenied = statement.frames.contains {
                !$0.isNominal && $0.act == undated.frame.act && $0.polarity != undated.frame.polarity
            }
            for frame in statement.frames where !isDenied || !frame.isNominal {
                guard let score = score(undated, frame, statement, coverage, missing), let time = time(of: frame) else {
                    continue
                }
                // A thing itself tells more than a part of it: "AQIM" before "AQIM’s Sahara branch".
                let isWhole = !(frame.agents + frame.patients).contains(where: \.isPart)
                all.append(
                    Dated(
                        statement: statement.id, basis: statement.basis, span: frame.span, interval: time,
                        score: score + (isWhole ? 0.1 : 0)))
            }
        }
        if all.isEmpty, checker.lexicon.flags(part.frame.act).isSuperset(of: [.functional, .exclusive]),
            !part.frame.agents.isEmpty, part.frame.patients.contains(where: { !$0.entities.isEmpty && !$0.isPart })
        {
            // "Formed: 1998": a thing is founded once, and another sentence tells that they did it.
            var undone = part
            (undone.times, undone.frame.order) = ([], nil)
            guard checker.check(undone, statements, reader).verdict == .supported else { return [] }
            let founders = part.frame.agents.flatMap(\.entities)
            undated.frame.agents = []
            undated.items.removeAll { founders.contains($0.entity) }
            return dates(of: undated)
        }
        // Of those that fit about as well the most exact date counts.
        guard let best = all.map(\.score).max() else { return [] }
        return all.filter { $0.score >= best - 0.15 }.sorted {
            (length($0.interval), -$0.score, $0.statement) < (length($1.interval), -$1.score, $1.statement)
        }
    }

    /// How well a frame tells of the event; `nil` if it does not.
    private func score(
        _ part: ClaimPart, _ frame: Frame, _ statement: Statement, _ coverage: Double, _ missing: [ClaimItem]
    ) -> Double? {
        let names =
            part.items.filter { $0.entity != 0 }.map { ($0.entity, $0.words) }
            + (part.frame.agents + part.frame.patients).flatMap { mention in
                mention.entities.map { ($0, mention.words) }
            }
        let isNamed = names.allSatisfy { name, words in
            name == statement.topic || statement.entities.contains { checker.table.same($0, name) }
                || !words.isEmpty && words.allSatisfy { FrameComparer.holds(statement.words, $0) }
        }
        // "the intervention" names nobody, so that only an intervention can be it.
        guard isNamed, !names.isEmpty || !part.frame.isNominal || frame.act == part.frame.act || frame.isNominal,
            let outcome = checker.comparer.compare(part, frame, in: statement, coverage: coverage, missing: missing)
        else { return nil }
        if outcome.verdict == .supported { return outcome.score }
        // For its date it is enough that a clause of the act holds nearly all words and no role differs.
        let isOther = outcome.rows.contains {
            ($0.slot == .agent || $0.slot == .patient || $0.slot == .polarity) && $0.status == .conflict
        }
        let isSame = checker.comparer.roles(part.frame, frame, isSymmetric: false).patient != .unlike
        return outcome.verdict == .notEnoughInfo && coverage >= 0.9 && !isOther && isSame ? coverage - 0.3 : nil
    }

    private func time(of frame: Frame) -> CalendarInterval? {
        guard
            let time = frame.times.first(where: {
                $0.relation == .at || $0.relation == .between || $0.relation == .since
            })
        else { return nil }
        return time.relation != .at ? start(of: time) : time.stated
    }

    private func start(of time: TimeMention) -> CalendarInterval {
        CalendarInterval(first: time.stated.first, last: time.stated.first.map { $0 + 30 })
    }

    /// When a person's term of office began, for a claim that says no more than that the person served or led.
    private func term(of part: ClaimPart) -> Dated? {
        let name = checker.lexicon.name(part.frame.act)
        guard name == "lead" || name == "member" || name == "succeed" && part.frame.patients.isEmpty else { return nil }
        let holders = part.frame.agents.flatMap(\.entities).filter(checker.table.persons.contains)
        let things = part.frame.patients.flatMap(\.entities)
        // "led an uprising" is no office.
        let isOffice = part.frame.patients.isEmpty || !things.isEmpty && !part.frame.patients.contains(where: \.isPart)
        guard !holders.isEmpty, isOffice else { return nil }
        for statement in statements {
            for frame in statement.frames where frame.lemma == LineFrames.term {
                let isHis = frame.agents.flatMap(\.entities).contains { one in
                    holders.contains { checker.table.same($0, one) }
                }
                let owners = frame.patients.flatMap(\.entities)
                let isThere =
                    things.isEmpty || owners.contains { one in things.contains { checker.table.same($0, one) } }
                guard isHis, isThere, let time = frame.times.first, time.stated.first != nil,
                    time.relation == .between || time.relation == .since
                else { continue }
                return Dated(
                    statement: statement.id, basis: statement.basis, span: frame.span, interval: start(of: time),
                    score: 1)
            }
        }
        return nil
    }

    private func length(_ interval: CalendarInterval) -> Int {
        guard let first = interval.first, let last = interval.last else { return .max }
        return last - first
    }
}
