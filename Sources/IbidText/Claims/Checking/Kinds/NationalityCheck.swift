internal import IbidModel

/// Claims on where somebody is from: "X is a Mauritanian", against what the text calls X beside the name ("X, a Malian
/// Arab, …") or in a clause of its own ("X was a Malian preacher").
struct NationalityCheck {
    let checker: ClaimChecker
    let statements: [Statement]

    /// The answer to such a claim; `nil` if it is none or no sentence tells. A claim that says more than the nationality
    /// is not supported by it, but refuted by another one.
    func check(_ part: ClaimPart) -> ClaimCheck? {
        let claim = part.frame
        guard claim.isCopular, claim.polarity == .positive, claim.modality == .asserted, part.times.isEmpty,
            claim.agents.count == 1, let who = claim.agents.first, !who.entities.isEmpty, !who.isPart,
            let what = claim.patients.first
        else { return nil }
        guard let land = Self.land(in: what.span, part.values.places + part.places) else {
            return people(part, who, what)
        }
        let isAll = what.words.count <= 1
        var found: [ClaimEvidence] = []
        for statement in statements {
            for frame in statement.frames where frame.polarity == .positive && frame.modality == .asserted {
                guard let span = description(of: who, in: frame, statement.text),
                    let other = Self.land(in: span, statement.values.places)
                else { continue }
                let relation = Gazetteer.shared.relation(land, other)
                guard relation == .disjoint || relation == .same && isAll else { continue }
                let verdict: Verdict = relation == .same ? .supported : .refuted
                found.append(
                    ClaimEvidence(
                        verdict, in: statement, at: frame.span, .patient, claim: land.name, evidence: other.name,
                        score: 0.8))
            }
        }
        // Where the text calls them both, nothing follows.
        guard let first = found.first, found.allSatisfy({ $0.verdict == first.verdict }) else { return nil }
        return ClaimCheck(part, first.verdict, [first])
    }

    /// The answer to "X was a Tuareg preacher", against "X, a Fulani preacher": another people before the same noun.
    private func people(_ part: ClaimPart, _ who: EntityMention, _ what: EntityMention) -> ClaimCheck? {
        guard part.tokens.lowerBound == 0, let mine = Self.people(in: what.span, part.text, checker.lexicon) else {
            return nil
        }
        let table = checker.table
        for statement in statements {
            for frame in statement.frames where frame.polarity == .positive && frame.modality == .asserted {
                for name in frame.agents + frame.patients where !name.isPart && RoleComparison.like(who, name, table) {
                    // ", a Fulani preacher" right behind the name.
                    let rest = ByteSpan(
                        start: name.span.end + 2, end: min(name.span.end + 80, statement.text.utf8.count))
                    guard rest.start < rest.end, !name.span.isEmpty, hasArticle(rest, statement.text),
                        Self.land(in: rest, statement.values.places) == nil,
                        let other = Self.people(in: rest, statement.text, checker.lexicon), other.noun == mine.noun,
                        other.people != mine.people
                    else { continue }
                    return ClaimCheck(
                        part, .refuted, [ClaimEvidence(.refuted, in: statement, at: frame.span, .patient, score: 0.8)])
                }
            }
        }
        return nil
    }

    /// The capital word and the common noun of "a Tuareg preacher"; `nil` for other phrases.
    private static func people(in span: ByteSpan, _ text: String, _ lexicon: ActLexicon) -> (
        people: UInt64, noun: UInt64
    )? {
        let slice = Array(text.utf8.dropFirst(span.start).prefix(span.end - span.start))
        let words = ClaimTokenizer.tokens(of: slice, lexicon: lexicon).filter { $0.kind == .word }
        guard words.count >= 3, words[0].word.tag == .article, words[1].isCapital, !words[2].isCapital,
            words[2].word.tag == .content
        else { return nil }
        return (words[1].key, words[2].word.concept)
    }

    /// Where a clause tells what somebody is: right behind the name, or behind its verb.
    private func description(of who: EntityMention, in frame: Frame, _ text: String) -> ByteSpan? {
        let table = checker.table
        for list in [frame.agents, frame.patients] {
            for (name, next) in zip(list, list.dropFirst())
            where !name.isPart && next.span.start == name.span.end + 2 && hasArticle(next.span, text)
                && RoleComparison.like(who, name, table)
            {
                return next.span
            }
        }
        guard frame.isCopular, let name = frame.agents.first, !name.isPart, RoleComparison.like(who, name, table) else {
            return nil
        }
        return frame.patients.first?.span
    }

    /// Whether "a" or "an" opens a phrase of a sentence.
    private func hasArticle(_ span: ByteSpan, _ text: String) -> Bool {
        let start = text.utf8.dropFirst(span.start).prefix(3)
        return start.starts(with: "a ".utf8) || start.elementsEqual("an ".utf8)
    }

    /// The country or region whose adjective or people opens a phrase.
    private static func land(in span: ByteSpan, _ places: [PlaceMention]) -> PlaceMention? {
        places.first {
            ($0.role == .adjective || $0.role == .people) && span.contains($0.span) && $0.span.start - span.start <= 4
        }
    }
}
