internal import IbidModel

/// Claims that somebody was the first of all to do something: "X was the first country to ban Y".
struct FirstDoerCheck {
    let checker: ClaimChecker
    let statements: [Statement]

    /// The answer by the dates of all who did it; `nil` for any other claim, or where the dates settle nothing. Linear in the
    /// frames.
    func check(_ claim: String, topic: UInt64) -> ClaimCheck? {
        guard let plain = Self.plain(claim) else { return nil }
        let reading = ClaimReading(plain, topic: topic, table: checker.table, lexicon: checker.lexicon)
        guard reading.parts.count == 1, let part = reading.parts.first, part.frame.act >= 0, !part.frame.agents.isEmpty,
            !part.frame.patients.isEmpty
        else { return nil }
        let order = OrderCheck(checker: checker, statements: statements, reader: reading.reader)
        guard let own = order.dates(of: part).first else { return nil }
        var later: [OrderCheck.Dated] = []
        for statement in statements {
            for frame in statement.frames where frame.act == part.frame.act && frame.polarity == .positive {
                let roles = checker.comparer.roles(part.frame, frame, isSymmetric: false)
                let isOther = roles.agent == .differ || roles.agent == .unlike
                guard roles.patient == .match, isOther, !frame.agents.isEmpty,
                    let time = frame.times.first(where: { $0.relation != .until && $0.relation != .before })
                else { continue }
                let day = CalendarInterval(
                    first: time.stated.first, last: time.relation == .at ? time.stated.last : time.stated.first)
                guard let isFirst = own.interval.precedes(day) else { continue }
                let other = OrderCheck.Dated(
                    statement: statement.id, basis: statement.basis, span: frame.span, interval: day, score: 0.8)
                if !isFirst { return answer(claim, .refuted, [other, own]) }
                later.append(other)
            }
        }
        return later.isEmpty ? nil : answer(claim, .supported, [own] + later)
    }

    private func answer(_ claim: String, _ verdict: Verdict, _ dated: [OrderCheck.Dated]) -> ClaimCheck {
        let evidence = dated.map { one in
            ClaimEvidence(
                statement: one.statement, verdict: verdict, basis: one.basis, span: one.span, isAttributed: false,
                score: one.score,
                rows: [
                    SlotRow(
                        .order, verdict == .supported ? .match : .conflict, claim: "first", evidence: one.interval.edtf)
                ])
        }
        return ClaimCheck(claim: claim, verdict: verdict, evidence: evidence)
    }

    /// "X did ban Y" of "X was the first country to ban Y"; `nil` for any other claim.
    private static func plain(_ claim: String) -> String? {
        let words = claim.split(separator: " ")
        guard let first = words.indices.dropFirst(2).dropLast(3).first(where: { words[$0] == "first" }),
            words[first - 1] == "the", ["was", "is"].contains(words[first - 2]),
            let to = [first + 1, first + 2].first(where: { words[$0] == "to" })
        else { return nil }
        // "ahead of Y" says no more than that.
        let end = words[to...].firstIndex { $0 == "ahead" } ?? words.count
        return (words[..<(first - 2)] + ["did"] + words[(to + 1)..<end]).joined(separator: " ")
    }
}
