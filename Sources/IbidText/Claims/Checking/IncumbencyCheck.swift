internal import IbidModel

/// Claims on who held a post when something happened, against the terms of office that heads of lines give and the date of
/// the event: "X led Y when Y did Z", "X was the leader at the time of Z".
struct IncumbencyCheck {
    let checker: ClaimChecker
    let statements: [Statement]

    /// The answer to such a claim; `nil` if it is none, or the term or the event's date is not told.
    func check(_ reading: ClaimReading) -> ClaimCheck? {
        let reader = reading.reader
        guard let link = Self.link(reader),
            let half = Half(reader: reader, checker: checker).part(0, link.lowerBound, borrowing: nil),
            checker.lexicon.name(half.frame.act) == "lead", half.frame.polarity == .positive,
            half.frame.modality == .asserted, half.times.isEmpty,
            let event = Half(reader: reader, checker: checker).part(
                link.upperBound, reader.tokens.count, borrowing: half),
            let (term, holder, frame) = term(of: half.frame)
        else { return nil }
        let order = OrderCheck(checker: checker, statements: statements, reader: reader)
        let dates = order.dates(of: event)
        guard let date = dates.first else { return nil }
        let text = String(decoding: reader.bytes, as: UTF8.self)
        let verdict: Verdict
        let (from, to) = (term.first ?? .min, term.last ?? .max)
        if let first = date.interval.first, let last = date.interval.last, from <= first, last <= to {
            verdict = .supported
        } else if dates.allSatisfy({
            ($0.interval.last.map { $0 + 31 < from } ?? false) || ($0.interval.first.map { $0 - 31 > to } ?? false)
        }) {
            verdict = .refuted
        } else {
            return nil
        }
        let row = SlotRow(
            .when, verdict == .supported ? .match : .conflict, claim: date.interval.edtf, evidence: term.edtf)
        return ClaimCheck(
            claim: text, verdict: verdict,
            evidence: [
                ClaimEvidence(
                    statement: holder.id, verdict: verdict, basis: holder.basis, span: frame.span, isAttributed: false,
                    score: 0.8, rows: [row]),
                ClaimEvidence(
                    statement: date.statement, verdict: verdict, basis: date.basis, span: date.span,
                    isAttributed: false,
                    score: 0.8, rows: [row]),
            ])
    }

    /// What a claim of that kind says happened then; `nil` for another claim.
    func event(of reading: ClaimReading) -> ClaimPart? {
        let reader = reading.reader
        guard let link = Self.link(reader),
            let half = Half(reader: reader, checker: checker).part(0, link.lowerBound, borrowing: nil),
            checker.lexicon.name(half.frame.act) == "lead"
        else { return nil }
        return Half(reader: reader, checker: checker).part(link.upperBound, reader.tokens.count, borrowing: half)
    }

    /// "when" or "at the time of" between the halves.
    private static func link(_ reader: SentenceReader) -> Range<Int>? {
        for index in reader.tokens.indices.dropFirst(2).dropLast(2) {
            if reader.tokens[index].key == Words.when { return index..<(index + 1) }
            if reader.tokens[index].key == time, reader.tokens[index + 1].key == Words.of, index > 2 {
                return (index - 2)..<(index + 2)
            }
        }
        return nil
    }

    private static let time = ClaimKey.of("time")

    /// The term of the one person who leads.
    private func term(of claim: Frame) -> (CalendarInterval, Statement, Frame)? {
        let people = claim.agents.filter { !$0.isPart }.flatMap(\.entities).filter(checker.table.persons.contains)
        let owners = claim.patients.flatMap(\.entities)
        guard Set(people).count == 1 else { return nil }
        for statement in statements {
            for frame in statement.frames
            where frame.lemma == LineFrames.term && checker.lexicon.name(frame.act) == "lead"
                && frame.agents.flatMap(\.entities).contains(where: people.contains)
                && (owners.isEmpty
                    || frame.patients.flatMap(\.entities).contains { one in
                        owners.contains { checker.table.same($0, one) }
                    })
            {
                guard let term = frame.times.first.map(TenureCheck.term), term.first != nil else { continue }
                return (term, statement, frame)
            }
        }
        return nil
    }
}
