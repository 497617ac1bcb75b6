internal import IbidModel

/// Claims on the first or last attack of a group, against the line with that label: "First Attack: April 2003: …".
struct FirstEventCheck {
    let checker: ClaimChecker
    let statements: [Statement]

    /// The answer to such a claim; `nil` if it is none or no line has the label. Linear in the statements.
    func check(_ part: ClaimPart, reader: SentenceReader) -> ClaimCheck? {
        guard part.frame.polarity == .positive, part.frame.modality == .asserted,
            let at = part.tokens.dropLast().first(where: { index in
                Self.ranks.contains(reader.tokens[index].key)
                    && Self.events.contains(reader.tokens[index + 1].word.lemma)
            })
        else { return nil }
        let rank = reader.tokens[at].key == Self.first ? Self.firstLabel : Self.lastLabel
        let names = part.items.map(\.entity).filter { $0 != 0 }
        // What the claim says besides whose attack it was.
        let idle = part.items.filter { item in
            item.words.contains(where: Self.idle.contains) || item.words.contains(reader.tokens[at + 1].word.concept)
        }
        var found: [ClaimEvidence] = []
        for statement in statements {
            guard names.contains(where: { checker.table.same($0, statement.topic) }),
                FrameComparer.holds(statement.context, rank)
            else { continue }
            let items = part.items.filter { item in
                !idle.contains { $0.token == item.token } && !checker.table.same(item.entity, statement.topic)
                    && !isPlace(item, part)
            }
            let isTold = items.allSatisfy { checker.comparer.share(of: $0, in: statement) >= 0.5 }
            let times = statement.frames.flatMap(\.times) + statement.inherited.times + statement.values.times
            let statuses = [
                TimeComparison.status(claim: part.values.times, evidence: times, isState: false),
                PlaceComparison.status(
                    claim: located(part.places), evidence: statement.values.places + statement.inherited.places),
                QuantityComparison.status(
                    claim: part.values.quantities.filter { $0.kind != .ordinal }, evidence: statement.values.quantities),
            ].compactMap { $0 }
            guard isTold, !statuses.isEmpty || !items.isEmpty,
                statuses.allSatisfy({ $0 == .match || $0 == .entails || $0 == .conflict })
            else { continue }
            let verdict: Verdict = statuses.contains(.conflict) ? .refuted : .supported
            found.append(ClaimEvidence(verdict, in: statement, .place, score: 0.8))
        }
        guard let best = found.first(where: { $0.verdict == .supported }) ?? found.first else { return nil }
        return ClaimCheck(part, best.verdict, [best])
    }

    /// Whether a statement tells of a group's first or last attack.
    static func isLabelled(_ statement: Statement) -> Bool {
        FrameComparer.holds(statement.context, firstLabel) || FrameComparer.holds(statement.context, lastLabel)
    }

    private func isPlace(_ item: ClaimItem, _ part: ClaimPart) -> Bool {
        item.entity != 0 && part.places.contains { ClaimKey.of($0.name) == item.words.first }
    }

    /// "in Algeria" and "at Algiers" alike tell where.
    private func located(_ places: [PlaceMention]) -> [PlaceMention] {
        places.filter { $0.role == .in || $0.role == .at }
    }

    private static let first = ClaimKey.of("first")
    private static let firstLabel = LineHead.label([first, ClaimKey.of("attack")])
    private static let lastLabel = LineHead.label([ClaimKey.of("last"), ClaimKey.of("attack")])
    private static let ranks = Words.keys("first last latest")
    private static let events = Words.keys("attack")
    private static let idle = Words.keys("first last latest attack take place happen occur")
}
