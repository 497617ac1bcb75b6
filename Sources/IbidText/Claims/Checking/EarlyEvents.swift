internal import IbidModel

/// What a thing did before it was founded.
enum EarlyEvents {
    /// Each dated founding with the first dated act of the founded thing before it, in the same document. Linear.
    static func findings(in statements: [Statement], finder: ContradictionFinder) -> [Contradiction] {
        guard let found = finder.lexicon.index["found"], let rename = finder.lexicon.index["rename"] else { return [] }
        var acts: [UInt64: [(Statement, Frame, CalendarInterval)]] = [:]
        for statement in statements where !statement.isEmptyTalk {
            for frame in statement.frames
            where frame.act >= 0 && frame.act != found && frame.act != rename && frame.polarity == .positive
                && frame.modality == .asserted && !frame.isNominal
            {
                guard let time = point(frame) else { continue }
                let doers =
                    finder.lexicon.flags(frame.act).contains(.symmetric) ? frame.agents + frame.patients : frame.agents
                for key in Set(doers.filter { !$0.isPart }.flatMap(\.entities)) where key != 0 {
                    acts[ClaimKey.join(key, UInt64(statement.document + 1)), default: []].append(
                        (statement, frame, time))
                }
            }
        }
        var findings: [Contradiction] = []
        for statement in statements where !statement.isEmptyTalk {
            for frame in statement.frames
            where frame.act == found && !frame.isNominal && frame.polarity == .positive && frame.modality == .asserted {
                guard let start = point(frame), frame.patients.count == 1, let patient = frame.patients.first,
                    !patient.isPart, patient.entities.count == 1,
                    let early = acts[ClaimKey.join(patient.entities[0], UInt64(statement.document + 1))]?.first(where: {
                        ($0.2.last ?? .max) + 31 < (start.first ?? .min)
                    })
                else { continue }
                let isFirst = early.0.id <= statement.id
                let row = SlotRow(.order, .conflict, claim: start.edtf, evidence: early.2.edtf)
                findings.append(
                    Contradiction(
                        rule: .impossibleOrder,
                        statements: isFirst ? [early.0.id, statement.id] : [statement.id, early.0.id],
                        spans: isFirst ? [early.1.span, frame.span] : [frame.span, early.1.span], rows: [row],
                        reason: "founded \(start.edtf), and yet it acted \(early.2.edtf)"))
            }
        }
        return findings
    }

    private static func point(_ frame: Frame) -> CalendarInterval? {
        frame.times.first {
            $0.relation == .at && $0.interval.first != nil && $0.interval.last != nil && !$0.isApproximate
        }?.interval
    }
}
