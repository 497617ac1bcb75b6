internal import IbidModel

/// Claims on when or for how long somebody held a post, against the terms of office that heads of lines give.
struct TenureCheck {
    let checker: ClaimChecker
    let statements: [Statement]

    /// The answer to a claim that a person took over, lost or held a post; `nil` if no term tells.
    func check(_ part: ClaimPart) -> ClaimCheck? {
        let claim = part.frame
        guard claim.polarity == .positive, claim.universal == .none, claim.modality == .asserted,
            let name = checker.lexicon.name(claim.act)
        else { return nil }
        let isStart = name == "succeed" || name == "appoint" || claim.isBeginning
        let holders = (name == "succeed" || name == "lead" ? claim.agents : claim.patients).filter { !$0.isPart }
            .flatMap(\.entities).filter(checker.table.persons.contains)
        // What is led has a name, whatever kind of name it seems to be.
        let led = name == "lead" ? claim.patients.flatMap(\.entities) : []
        let owners =
            led
            + (claim.agents + claim.patients + claim.others).flatMap(\.entities).filter {
                !checker.table.persons.contains($0)
            }
        if name == "succeed", claim.patients.flatMap(\.entities).contains(where: checker.table.persons.contains) {
            let order = order(of: claim, owners, part)
            // "X succeeded Y in 1996": whom, and then when.
            guard let order, order.verdict == .supported, !part.times.isEmpty else { return order }
        }
        guard isStart || name == "remove" || name == "lead", Set(holders).count == 1 else { return nil }
        for statement in statements {
            for frame in statement.frames
            where frame.lemma == LineFrames.term && checker.lexicon.name(frame.act) == "lead"
                && meet(frame.agents, holders) && (owners.isEmpty || meet(frame.patients, owners))
            {
                guard let term = frame.times.first.map(Self.whole) else { continue }
                let status: SlotRow.Status?
                if name == "lead", !isStart {
                    status = Self.length(of: term, against: part.values.quantities)
                } else if !isStart, term.last == nil {
                    // Who still holds it has not lost it.
                    status = part.times.isEmpty ? nil : .conflict
                } else {
                    status = edge(isStart ? term.first : term.last, against: part.times)
                }
                guard let status, status == .match || status == .conflict else { continue }
                let verdict: Verdict = status == .match ? .supported : .refuted
                let evidence = ClaimEvidence(
                    verdict, in: statement, at: frame.span, name == "lead" && !isStart ? .howMany : .when,
                    claim: part.times.map(\.interval.edtf).joined(separator: ", "), evidence: term.edtf, score: 0.8)
                return ClaimCheck(part, verdict, [evidence])
            }
        }
        return nil
    }

    /// The refutation of "X led Y from A to B" where the one term that X had did not begin or end then; `nil` for anything
    /// else. Terms are known to the month, claims often to the year.
    func span(_ part: ClaimPart) -> ClaimCheck? {
        let claim = part.frame
        guard checker.lexicon.name(claim.act) == "lead", claim.polarity == .positive, part.times.count == 1,
            part.text.contains(" from "), [" to ", " until "].contains(where: part.text.contains),
            let time = part.times.first, time.relation == .between, !time.isApproximate,
            let first = time.interval.first, let last = time.interval.last, last > first + 366,
            let (term, statement, frame) = term(of: claim.agents, at: claim.patients.flatMap(\.entities)),
            let from = term.first, let to = term.last
        else { return nil }
        let year = 366
        let isSo = from >= first - 31 && from <= first + year && to >= last - year && to <= last + 31
        guard !isSo else { return nil }
        let evidence = ClaimEvidence(
            .refuted, in: statement, at: frame.span, .when, claim: time.interval.edtf, evidence: term.edtf, score: 0.9)
        return ClaimCheck(part, .refuted, [evidence])
    }

    /// Who came after whom, where both held the post for a known time: "X succeeded Y".
    private func order(of claim: Frame, _ owners: [UInt64], _ part: ClaimPart) -> ClaimCheck? {
        guard let (later, statement, frame) = term(of: claim.agents, at: owners),
            let (earlier, _, _) = term(of: claim.patients), let start = later.first, let end = later.last,
            let before = earlier.first,
            let last = earlier.last
        else { return nil }
        // Terms are known to the month.
        let others = part.items.map(\.entity).filter { $0 != 0 && !checker.table.persons.contains($0) }
        guard others.allSatisfy({ meet(frame.patients, [$0]) }) else { return nil }
        let verdict: Verdict
        if abs(start - last) <= 62 {
            verdict = .supported
        } else if end <= before + 31 {
            verdict = .refuted
        } else {
            return nil
        }
        let evidence = ClaimEvidence(
            verdict, in: statement, at: frame.span, .when, claim: "\(earlier.edtf), \(later.edtf)",
            evidence: later.edtf, score: 0.8)
        return ClaimCheck(part, verdict, [evidence])
    }

    /// The one term of the one person among `mentions` at the head of something, or of one of `owners`.
    func term(of mentions: [EntityMention], at owners: [UInt64] = []) -> (CalendarInterval, Statement, Frame)? {
        let people = Set(mentions.filter { !$0.isPart }.flatMap(\.entities).filter(checker.table.persons.contains))
        guard people.count == 1 else { return nil }
        var found: (CalendarInterval, Statement, Frame)?
        for statement in statements {
            for frame in statement.frames
            where frame.lemma == LineFrames.term && checker.lexicon.name(frame.act) == "lead"
                && meet(frame.agents, Array(people)) && (owners.isEmpty || meet(frame.patients, owners))
            {
                guard let term = frame.times.first.map(Self.whole), term.first != nil else { continue }
                if let known = found, known.0 != term { return nil }
                found = (term, statement, frame)
            }
        }
        return found
    }

    /// The whole of a term: one that goes on has no last day, one of unknown beginning no first.
    private static func whole(_ time: TimeMention) -> CalendarInterval {
        // "(Unknown-February 2013)": when it began is not told.
        if time.relation == .until { return CalendarInterval(first: nil, last: time.stated.last) }
        let isOpen = time.isPresent || time.relation == .since
        return isOpen ? CalendarInterval(first: time.stated.first, last: nil) : time.stated
    }

    private func meet(_ mentions: [EntityMention], _ keys: [UInt64]) -> Bool {
        mentions.flatMap(\.entities).contains { one in keys.contains { checker.table.same($0, one) } }
    }

    /// The first or last day of a term, known to the month, against the claim's time.
    private func edge(_ day: Int?, against times: [TimeMention]) -> SlotRow.Status? {
        guard let day, let time = times.first, time.relation == .at, !time.isApproximate else { return nil }
        let month = CalendarInterval(first: day - 30, last: day + 30)
        if time.interval.contains(CalendarInterval(first: day, last: day)) { return .match }
        return time.interval.isDisjoint(from: month) ? .conflict : nil
    }

    /// The length of a term against a length of time that the claim gives.
    static func length(of term: CalendarInterval, against quantities: [QuantityMention]) -> SlotRow.Status? {
        guard let first = term.first, let last = term.last, last < first + 20_000,
            let lapse = quantities.first(where: { $0.kind == .duration }),
            let unit = ["day": 1.0, "week": 7, "month": 30.4, "year": 365.25][lapse.unit],
            lapse.lower ?? lapse.upper != nil
        else { return nil }
        let (low, high) = ((lapse.lower ?? 0) * unit, (lapse.upper ?? .infinity) * unit)
        let days = Double(last - first)
        guard lapse.exact != nil else {
            // A bound is meant as it stands; terms are known to the month.
            if days >= low, days <= high { return .match }
            return days + 31 < low || days - 31 > high ? .conflict : nil
        }
        if days >= low * 0.8, days <= high * 1.25 { return .match }
        return days < low * 0.6 || days > high * 1.7 ? .conflict : nil
    }
}
