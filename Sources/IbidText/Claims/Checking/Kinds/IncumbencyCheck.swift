internal import IbidModel

/// Claims on who held a post when something happened, against the terms of office that heads of lines give and the date of
/// the event: "X led Y when Y did Z", "X was the leader at the time of Z".
struct IncumbencyCheck {
    let checker: ClaimChecker
    let statements: [Statement]
    private let reader: SentenceReader
    private let holding: ClaimPart
    private let event: ClaimPart

    /// Cuts a claim of that kind in two; `nil` for another claim.
    init?(checker: ClaimChecker, statements: [Statement], reading: ClaimReading) {
        let half = OrderClaimHalf(reader: reading.reader, checker: checker)
        guard let link = Self.link(reading.reader), let holding = half.part(0, link.lowerBound, borrowing: nil),
            checker.lexicon.name(holding.frame.act) == "lead",
            let event = half.part(link.upperBound, reading.reader.tokens.count, borrowing: holding)
        else { return nil }
        (self.checker, self.statements, reader) = (checker, statements, reading.reader)
        (self.holding, self.event) = (holding, event)
    }

    /// The answer from a sentence that tells both ("Under X's leadership Y did Z"), else from a term and a date; `nil` if
    /// one of them is not told, or the date is about where the term ends.
    func answer() -> ClaimCheck? { together() ?? apart() }

    private func together() -> ClaimCheck? {
        let table = checker.table
        let claimed = holding.frame.agents.flatMap(\.entities)
        guard holding.frame.polarity == .positive, claimed.contains(where: table.persons.contains) else { return nil }
        for statement in statements where statement.text.hasPrefix("Under ") {
            let heads = statement.frames.filter { checker.lexicon.name($0.act) == "lead" && $0.isNominal }
                .flatMap { $0.agents + $0.patients }.flatMap(\.entities).filter(table.persons.contains)
            guard !heads.isEmpty, let told = checker.check(event, [statement], reader).evidence.first,
                told.verdict == .supported
            else { continue }
            let isSame = claimed.contains { one in heads.contains { table.same(one, $0) } }
            let evidence = ClaimEvidence(
                isSame ? .supported : .refuted, in: statement, at: told.span, .agent, score: 0.8)
            return ClaimCheck(
                claim: String(decoding: reader.bytes, as: UTF8.self), verdict: evidence.verdict, evidence: [evidence])
        }
        return nil
    }

    private func apart() -> ClaimCheck? {
        let claim = holding.frame
        guard claim.polarity == .positive, claim.modality == .asserted, holding.times.isEmpty,
            let (term, holder, frame) = TenureCheck(checker: checker, statements: statements).term(
                of: claim.agents, at: claim.patients.flatMap(\.entities))
        else { return nil }
        let dates = OrderCheck(checker: checker, statements: statements, reader: reader).dates(of: event)
        guard let date = dates.first else { return nil }
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
        let (mine, theirs) = (date.interval.edtf, term.edtf)
        var evidence = [
            ClaimEvidence(verdict, in: holder, at: frame.span, .when, claim: mine, evidence: theirs, score: 0.8)
        ]
        if let other = statements.first(where: { $0.id == date.statement }), other.id != holder.id {
            evidence.append(
                ClaimEvidence(verdict, in: other, at: date.span, .when, claim: mine, evidence: theirs, score: 0.8))
        }
        return ClaimCheck(claim: String(decoding: reader.bytes, as: UTF8.self), verdict: verdict, evidence: evidence)
    }

    /// Whether a sentence of the evidence tells of the event as well, and not only of who led.
    func isTold(by check: ClaimCheck) -> Bool {
        let told = Set(check.evidence.map(\.statement))
        return statements.contains { statement in
            told.contains(statement.id) && checker.comparer.coverage(of: event, in: statement).share >= 0.7
                && statement.frames.contains { checker.comparer.relation(event.frame, $0) != .none }
        }
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
}
