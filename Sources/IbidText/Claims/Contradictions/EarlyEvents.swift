internal import IbidModel

/// What a thing did before it was founded.
enum EarlyEvents {
    /// Each dated founding with the first dated act of the founded thing before it, in the same document. Linear.
    static func findings(in statements: [Statement], finder: ContradictionFinder) -> [Contradiction] {
        guard let found = finder.lexicon.index["found"], let rename = finder.lexicon.index["rename"] else { return [] }
        // Only where a document dates a founding does it matter what was before.
        var founded: Set<Int> = []
        var foundings: [(Int, Int)] = []
        for at in statements.indices where !statements[at].isEmptyTalk {
            for number in statements[at].frames.indices
            where statements[at].frames[number].act == found && isPlain(statements[at].frames[number])
                && statements[at].frames[number].point != nil
            {
                founded.insert(statements[at].document)
                foundings.append((at, number))
            }
        }
        var acts: [UInt64: [(Int, Int)]] = [:]
        for at in statements.indices where founded.contains(statements[at].document) && !statements[at].isEmptyTalk {
            for number in statements[at].frames.indices {
                let act = statements[at].frames[number].act
                guard act >= 0, act != found, act != rename, isPlain(statements[at].frames[number]),
                    statements[at].frames[number].point != nil
                else { continue }
                let frame = statements[at].frames[number]
                let doers =
                    finder.lexicon.flags(act).contains(.symmetric) ? frame.agents + frame.patients : frame.agents
                for key in Set(doers.filter { !$0.isPart }.flatMap(\.entities)) where key != 0 {
                    acts[ClaimKey.join(key, UInt64(statements[at].document + 1)), default: []].append((at, number))
                }
            }
        }
        var findings: [Contradiction] = []
        for (at, number) in foundings {
            let (statement, frame) = (statements[at], statements[at].frames[number])
            guard let start = frame.point, frame.patients.count == 1, let patient = frame.patients.first,
                !patient.isPart, patient.entities.count == 1,
                let early = acts[ClaimKey.join(patient.entities[0], UInt64(statement.document + 1))]?.first(where: {
                    (statements[$0.0].frames[$0.1].point?.last ?? .max) + 31 < (start.first ?? .min)
                }), let time = statements[early.0].frames[early.1].point
            else { continue }
            let (other, act) = (statements[early.0], statements[early.0].frames[early.1])
            findings.append(
                Contradiction(
                    .impossibleOrder, (other.id, act.span), (statement.id, frame.span),
                    facts: [
                        FindingFact(.beforeFounding), FindingFact(.found, time.edtf),
                        FindingFact(.expected, start.edtf),
                    ]))
        }
        return findings
    }

    /// Whether a clause says without reserve that something was.
    private static func isPlain(_ frame: Frame) -> Bool {
        !frame.isNominal && frame.polarity == .positive && frame.modality == .asserted
    }
}
