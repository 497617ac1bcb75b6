internal import IbidModel

/// One post held by two at once: "until February 2013" against a successor "from September 2012".
enum TenureConflicts {
    /// Each "X replaced Y" with the two terms of office. Linear.
    static func findings(in statements: [Statement], finder: ContradictionFinder) -> [Contradiction] {
        guard let succeed = finder.lexicon.index["succeed"] else { return [] }
        var terms: [UInt64: (Statement, Frame)] = [:]
        for at in statements.indices {
            for number in statements[at].frames.indices
            where statements[at].frames[number].lemma == LineFrames.term && statements[at].frames[number].isNominal {
                let frame = statements[at].frames[number]
                guard let person = frame.agents.first?.entities.first, let topic = frame.patients.first?.entities.first
                else { continue }
                terms[ClaimKey.join(person, topic)] = (statements[at], frame)
            }
        }
        guard !terms.isEmpty else { return [] }
        var found: [Contradiction] = []
        for statement in statements where statement.topic != 0 {
            for frame in statement.frames where frame.act == succeed && !frame.isNominal && frame.polarity == .positive
            {
                guard let next = frame.agents.first?.entities.first, let last = frame.patients.first?.entities.first,
                    let (first, before) = terms[ClaimKey.join(last, statement.topic)],
                    let (second, after) = terms[ClaimKey.join(next, statement.topic)],
                    let end = before.times.first?.interval.last, let start = after.times.first?.interval.first,
                    start + 31 < end
                else { continue }
                found.append(
                    Contradiction(
                        .contradiction, (first.id, before.span), (second.id, after.span),
                        facts: [
                            FindingFact(.overlappingTerms), FindingFact(.found, after.times.first?.interval.edtf ?? ""),
                            FindingFact(.expected, before.times.first?.interval.edtf ?? ""),
                        ]))
            }
        }
        return found
    }
}
