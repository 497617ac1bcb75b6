internal import IbidModel

/// Claims about all cases: "never … outside X", "only in X", "all survived", "none survived".
///
/// One instance to the contrary refutes them; only a sentence that speaks of all cases itself supports them.
struct UniversalCheck {
    let checker: ClaimChecker
    let statements: [Statement]

    /// The answer to a part that speaks of all cases; `nil` for another part.
    func check(_ part: ClaimPart) -> ClaimCheck? {
        guard part.frame.universal != .none else { return nil }
        var evidence: [ClaimEvidence] = []
        for statement in statements {
            let (coverage, missing) = checker.comparer.coverage(of: part, in: statement)
            for frame in statement.frames {
                let share = checker.comparer.coverage(coverage, of: part, by: frame, in: statement, missing: missing)
                guard let verdict = verdict(part, frame, statement, share) else { continue }
                evidence.append(
                    ClaimEvidence(
                        verdict, in: statement, at: frame.span, .universal, claim: part.frame.universal.rawValue,
                        evidence: frame.universal.rawValue, isAttributed: frame.modality != .asserted, score: coverage))
                break
            }
        }
        guard !evidence.isEmpty else { return nil }
        evidence.sort { ($0.score, $1.statement) > ($1.score, $0.statement) }
        let verdicts = Set(evidence.map(\.verdict))
        let verdict: Verdict = verdicts.count > 1 ? .mixed : evidence[0].verdict
        let cause =
            verdict == .mixed ? MixedVerdict(evidence, statements: statements, lexicon: checker.lexicon).cause : nil
        return ClaimCheck(claim: part.text, verdict: verdict, cause: cause, evidence: evidence)
    }

    private func verdict(
        _ part: ClaimPart, _ frame: Frame, _ statement: Statement, _ coverage: Double
    ) -> Verdict? {
        let claim = part.frame
        let relation = checker.comparer.relation(claim, frame)
        guard relation != .none || claim.universal == .all || claim.universal == .nobody, frame.modality == .asserted
        else { return nil }
        if TimeComparison.status(claim: part.times, evidence: frame.times, isState: false) == .conflict { return nil }
        if QuantityComparison.status(claim: part.values.quantities, evidence: frame.quantities) == .conflict,
            claim.universal != .all
        {
            return nil
        }
        let outside = part.values.places.filter { $0.role == .outside }
        let roles = checker.comparer.roles(claim, frame, isSymmetric: false)
        switch claim.universal {
        case .never:
            // "never … outside of it" does not say "never".
            let isWide = outside.isEmpty && !Self.isLimited(part.text)
            let isLimited = isWide && Self.isLimited(statement.text)
            if frame.universal == .never, relation == .same, roles.agent != .differ, roles.patient != .differ,
                coverage >= 0.75, !isLimited
            {
                return .supported
            }
            if relation == .opposed, frame.polarity == .positive, frame.universal == .all, roles.agent == .match,
                coverage >= 0.9
            {
                return .supported
            }
            // "X was never released" names nobody who did not do it.
            let isOf = roles.agent == .match || roles.agent == .free && roles.patient == .match && outside.isEmpty
            guard frame.polarity == .positive, relation == .same || relation == .implied, isOf else { return nil }
            if !outside.isEmpty { return isBeyond(outside, frame, statement) ? .refuted : nil }
            let place = PlaceComparison.status(claim: part.places, evidence: frame.places)
            let isThere =
                claim.patients.isEmpty && roles.agent == .match
                && (place == .match || place == .entails || isWide && part.places.isEmpty)
            let isSo = relation == .same && roles.isPatientStrong && coverage >= 0.85 || isThere && coverage >= 0.8
            return isSo && frame.universal == .none ? .refuted : nil
        case .only:
            if frame.universal == .notAll, relation == .same, coverage >= 0.6 { return .refuted }
            let inside = part.values.places.filter { $0.role == .in || $0.role == .at }
            if !inside.isEmpty, roles.agent == .match, relation == .same || relation == .implied,
                frame.polarity == .positive, isBeyond(inside, frame, statement)
            {
                return .refuted
            }
            return frame.universal == .only && coverage >= 0.85 && relation == .same ? .supported : nil
        case .all, .nobody:
            // "all survived" against "one died"; "none survived" against "the four died".
            let means = claim.universal == .nobody ? relation == .opposed : relation == .same
            let denies =
                claim.universal == .nobody
                ? relation == .same && frame.polarity == .positive : relation == .opposed && frame.polarity == .positive
            // "All were released" where one of them died.
            let diedInstead =
                claim.universal == .all && checker.lexicon.name(claim.act) == "release"
                && checker.lexicon.name(frame.act) == "kill" && frame.polarity == .positive && !frame.isTally
            // Where the claim says who did it to all, the text has to speak of the same.
            let isTheirs =
                claim.agents.isEmpty
                || (roles.agent == .match || roles.agent == .unstated)
                    && (claim.patients.isEmpty || roles.patient == .match)
            if denies || diedInstead, isTheirs, coverage >= 0.7,
                !claim.patients.isEmpty || checker.lexicon.flags(frame.act).contains(.violent)
                    || !checker.comparer.isElsewhere(part, frame, statement)
            {
                return .refuted
            }
            if means, frame.polarity == .positive, coverage >= 0.7, roles.agent != .differ,
                frame.universal == .all || coverage >= 0.8 && hasWholeCount(part, frame, statement)
                    || coverage >= 0.8 && isWholeCrowd(claim, frame, statement)
            {
                return .supported
            }
            if frame.universal == .notAll, relation == .same, coverage >= 0.7 { return .refuted }
            // "All its attacks were in Algeria" against one in Niger.
            let inside = part.values.places.locating.filter { $0.role != .outside }
            if claim.universal == .all, !inside.isEmpty, relation == .same || relation == .implied,
                frame.polarity == .positive,
                !claim.agents.isEmpty, roles.agent == .match, claim.patients.isEmpty, isBeyond(inside, frame, statement)
            {
                return .refuted
            }
            // "No casualties": nobody was killed, nor hurt.
            let isHarm = ["kill", "wound"].contains(checker.lexicon.name(claim.act) ?? "")
            if claim.universal == .nobody, isHarm, frame.isNominal, frame.polarity == .negative,
                frame.lemma == Self.casualty, roles.patient != .differ, coverage >= 0.7
            {
                return .supported
            }
            return nil
        case .notAll:
            if frame.universal == .notAll, relation == .same, coverage >= 0.6 { return .supported }
            return nil
        case .none: return nil
        }
    }

    /// Whether a sentence speaks of what lies beyond something, which may be no place that the gazetteer knows.
    private static func isLimited(_ text: String) -> Bool { text.contains("outside") || text.contains("beyond") }

    private static let casualty = ClaimKey.of("casualty")

    /// Whether the frame tells of something at a place that shares no ground with the limits.
    private func isBeyond(_ limits: [PlaceMention], _ frame: Frame, _ statement: Statement) -> Bool {
        let places = (frame.places.isEmpty ? statement.values.places : frame.places).locating
        return places.contains { place in
            place.kind != .unknown && PlaceComparison.isOutside(place, limits)
        }
    }

    /// Whether the evidence speaks of the whole crowd of the claim with its number: "the four hijackers".
    private func isWholeCrowd(_ claim: Frame, _ frame: Frame, _ statement: Statement) -> Bool {
        guard claim.universal == .all, let crowd = claim.patients.first, let other = frame.patients.first,
            crowd.head != 0, other.head == crowd.head || crowd.words.contains(other.head)
        else { return false }
        let start = statement.text.utf8.dropFirst(other.span.start).prefix(4)
        return start.dropFirst().elementsEqual("he ".utf8) && frame.quantities.contains { other.span.contains($0.span) }
    }

    /// Whether the evidence counts as many as the claim speaks of ("the four hijackers died").
    private func hasWholeCount(_ part: ClaimPart, _ frame: Frame, _ statement: Statement) -> Bool {
        let mine = part.values.quantities.compactMap(\.exact)
        return !mine.isEmpty
            && frame.quantities.contains { quantity in quantity.exact.map { mine.contains($0) } ?? false }
    }
}
