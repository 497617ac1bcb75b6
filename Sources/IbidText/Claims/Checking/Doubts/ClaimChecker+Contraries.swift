internal import IbidModel

/// What the text says against its own evidence: a sentence that dates the same event otherwise.
extension ClaimChecker {
    /// Refuting evidence from clauses that cannot hold together with a supporting one, as the audit finds them, and whose
    /// date is not the claim's. Empty for a claim without a date. Linear in the frames.
    func contraries(of supports: [ClaimEvidence], _ part: ClaimPart, _ statements: [Statement]) -> [ClaimEvidence] {
        guard !part.times.isEmpty, part.frame.polarity == .positive,
            lexicon.flags(part.frame.act).contains(.violent)
                || ["found", "split"].contains(lexicon.name(part.frame.act))
        else { return [] }
        let finder = ContradictionFinder(table: table, lexicon: lexicon)
        var found: [ClaimEvidence] = []
        for support in supports {
            guard let statement = statements.first(where: { $0.id == support.statement }),
                let frame = statement.frames.first(where: { $0.span == support.span && $0.act == part.frame.act })
            else { continue }
            let place = ContradictionFinder.Place(statement: statement, frame: frame)
            for other in statements where !found.contains(where: { $0.statement == other.id }) {
                guard
                    let contrary = other.frames.first(where: { contrary in
                        contrary.act == frame.act && contrary.polarity == .positive && contrary.modality == .asserted
                            && finder.compare(place, ContradictionFinder.Place(statement: other, frame: contrary))
                                != nil
                            && TimeComparison.status(claim: part.times, evidence: contrary.times, isState: false)
                                == .conflict
                    })
                else { continue }
                found.append(
                    ClaimEvidence(
                        .refuted, in: other, at: contrary.span, .when,
                        claim: part.times.map(\.interval.edtf).joined(separator: ", "),
                        evidence: contrary.times.map(\.interval.edtf).joined(separator: ", "),
                        score: support.score - 0.1))
            }
        }
        return found
    }
}
