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
                && point(statements[at].frames[number]) != nil
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
                    point(statements[at].frames[number]) != nil
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
            guard let start = point(frame), frame.patients.count == 1, let patient = frame.patients.first,
                !patient.isPart, patient.entities.count == 1,
                let early = acts[ClaimKey.join(patient.entities[0], UInt64(statement.document + 1))]?.first(where: {
                    (point(statements[$0.0].frames[$0.1])?.last ?? .max) + 31 < (start.first ?? .min)
                }), let time = point(statements[early.0].frames[early.1])
            else { continue }
            let (other, act) = (statements[early.0], statements[early.0].frames[early.1])
            let isFirst = other.id <= statement.id
            let row = SlotRow(.order, .conflict, claim: start.edtf, evidence: time.edtf)
            findings.append(
                Contradiction(
                    rule: .impossibleOrder,
                    statements: isFirst ? [other.id, statement.id] : [statement.id, other.id],
                    spans: isFirst ? [act.span, frame.span] : [frame.span, act.span], rows: [row],
                    reason: "founded \(start.edtf), and yet it acted \(time.edtf)"))
        }
        return findings
    }

    /// Whether a clause says without reserve that something was.
    private static func isPlain(_ frame: Frame) -> Bool {
        !frame.isNominal && frame.polarity == .positive && frame.modality == .asserted
    }

    private static func point(_ frame: Frame) -> CalendarInterval? {
        frame.times.first {
            $0.relation == .at && $0.interval.first != nil && $0.interval.last != nil && !$0.isApproximate
        }?.interval
    }
}
