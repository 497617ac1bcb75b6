internal import IbidModel

/// Events told in an order that their own dates do not allow.
enum OrderConflicts {
    /// "After the merger of December 2015 … in November 2015" within one sentence or with the sentence before; and
    /// "formed in December … merged in August before" are left to the blocks.
    static func findings(in statement: Statement, finder: ContradictionFinder) -> [Contradiction] {
        var found: [Contradiction] = []
        for at in statement.frames.indices {
            guard let order = statement.frames[at].order, order != .during, statement.frames[at].anchor >= 0,
                statement.frames[at].anchor < statement.frames.count
            else { continue }
            let frame = statement.frames[at]
            let anchor = statement.frames[frame.anchor]
            guard let a = frame.point, let b = anchor.point, !frame.hasInheritedTimes, !anchor.hasInheritedTimes
            else { continue }
            if let isBefore = a.precedes(b), isBefore != (order == .before) {
                found.append(
                    order == .before
                        ? make(statement, statement, frame, anchor, a, b)
                        : make(statement, statement, anchor, frame, b, a))
            }
        }
        return found
    }

    /// "After the merger, …": the merger is the last one told of in the paragraph, with its date.
    static func acrossStatements(_ statements: [Statement], finder: ContradictionFinder) -> [Contradiction] {
        var found: [Contradiction] = []
        for index in statements.indices where statements[index].frames.contains(where: { $0.order == .after }) {
            let statement = statements[index]
            for frame in statement.frames
            where frame.order == .after && frame.anchor >= 0 && frame.anchor < statement.frames.count
                && !frame.isNominal
            {
                let anchor = statement.frames[frame.anchor]
                guard anchor.isNominal, anchor.times.isEmpty || anchor.hasInheritedTimes, anchor.act >= 0, index > 0
                else { continue }
                let before = statements[index - 1]
                guard before.id == statement.id - 1, before.document == statement.document,
                    before.paragraph == statement.paragraph,
                    let event = before.frames.first(where: { $0.act == anchor.act && !$0.isNominal && $0.point != nil }
                    ),
                    let date = event.point
                else { continue }
                for time in statement.values.times where time.isPoint {
                    guard time.interval.precedes(date) == true else { continue }
                    found.append(make(before, statement, event, frame, date, time.interval))
                    break
                }
            }
        }
        return found
    }

    private static func make(
        _ a: Statement, _ b: Statement, _ x: Frame, _ y: Frame, _ first: CalendarInterval, _ second: CalendarInterval
    ) -> Contradiction {
        Contradiction(
            .impossibleOrder, (a.id, x.span), (b.id, y.span),
            facts: [
                FindingFact(.laterIsEarlier), FindingFact(.found, second.edtf), FindingFact(.expected, first.edtf),
            ])
    }
}
