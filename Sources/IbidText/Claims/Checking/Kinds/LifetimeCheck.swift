internal import IbidModel

/// Claims on how long something existed, against the days on which it was founded and dissolved.
struct LifetimeCheck {
    let checker: ClaimChecker
    let statements: [Statement]

    /// The answer to such a claim; `nil` if it is none, or both days are not told. Linear in the frames.
    func check(_ part: ClaimPart) -> ClaimCheck? {
        let claim = part.frame
        guard claim.polarity == .positive, claim.universal == .none, claim.modality == .asserted, part.times.isEmpty,
            tellsOfExisting(claim),
            part.values.quantities.contains(where: { $0.kind == .duration })
        else { return nil }
        let things = (claim.agents + claim.patients).filter { !$0.isPart }.flatMap(\.entities)
        guard let (start, first) = day("found", of: things, last: false),
            let (end, last) = day("dissolve", of: things, last: true), start < end,
            let status = TenureCheck.length(
                of: CalendarInterval(first: start, last: end), against: part.values.quantities),
            status == .match || status == .conflict
        else { return nil }
        let verdict: Verdict = status == .match ? .supported : .refuted
        return ClaimCheck(
            part, verdict,
            [first, last].map {
                ClaimEvidence(
                    verdict, in: $0, .howMany, claim: part.values.quantities.first?.display ?? "",
                    evidence: "\(end - start) days", score: 0.8)
            })
    }

    /// Whether the clause says no more than that something was there: it lasted, was active, bore its name.
    private func tellsOfExisting(_ claim: Frame) -> Bool {
        guard let act = checker.lexicon.name(claim.act) else {
            return claim.patients.allSatisfy { $0.entities.isEmpty } && claim.places.isEmpty
        }
        return act == "continue" || act == "rename" || act == "know"
    }

    /// The day of an act on one of the things that a label's line gives: "Formed: December 2012".
    private func day(_ act: String, of things: [UInt64], last: Bool) -> (Int, Statement)? {
        for statement in statements where !things.isEmpty {
            for frame in statement.frames
            where frame.isNominal && frame.isInherited && checker.lexicon.name(frame.act) == act
                && frame.patients.flatMap(\.entities).contains(where: { things.contains($0) })
            {
                guard let time = frame.times.first, time.relation == .at, !time.isApproximate,
                    let day = last ? time.stated.last : time.stated.first
                else { continue }
                return (day, statement)
            }
        }
        return nil
    }
}
