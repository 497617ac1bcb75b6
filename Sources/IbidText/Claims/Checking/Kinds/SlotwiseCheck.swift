internal import IbidModel

/// Claims on who did what happens once, and when, where one sentence tells who and another one when: "X founded Y in 2011".
struct SlotwiseCheck {
    let checker: ClaimChecker
    let statements: [Statement]
    let reader: SentenceReader

    /// Support from two sentences; `nil` for another claim, or where one of the two is not supported.
    func check(_ part: ClaimPart) -> ClaimCheck? {
        let claim = part.frame
        let doers = Set(claim.agents.flatMap(\.entities))
        guard Self.once.contains(checker.lexicon.name(claim.act) ?? ""), claim.polarity == .positive,
            claim.modality == .asserted, claim.universal == .none, !part.times.isEmpty, !doers.isEmpty,
            claim.patients.contains(where: { !$0.entities.isEmpty }), part.values.quantities.isEmpty,
            part.places.isEmpty
        else { return nil }
        var (who, when) = (part, part)
        (who.times, who.frame.times) = ([], [])
        who.values = SentenceValues(times: [], quantities: [], places: part.values.places)
        when.frame.agents = []
        when.items.removeAll { doers.contains($0.entity) }
        let first = checker.check(who, statements, reader)
        guard first.verdict == .supported else { return nil }
        let second = checker.check(when, statements, reader)
        guard second.verdict == .supported else { return nil }
        return ClaimCheck(part, .supported, Array(first.evidence.prefix(1) + second.evidence.prefix(1)))
    }

    private static let once: Set<String> = ["found", "dissolve", "born"]
}
