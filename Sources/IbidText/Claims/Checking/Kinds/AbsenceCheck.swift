internal import IbidModel

/// Claims that there is nothing of a kind, against the lines that say so: "There are no recorded political activities".
struct AbsenceCheck {
    let checker: ClaimChecker
    let statements: [Statement]

    private static let leastCoverage = 0.8

    /// The support by such a line, which no other claim is checked against; `nil` for any other claim. Linear in the lines.
    func check(_ part: ClaimPart) -> ClaimCheck? {
        // Two words at least tell what there is none of.
        guard part.frame.polarity == .negative, part.times.isEmpty, part.places.isEmpty,
            case let words = part.items.filter({ $0.entity == 0 && $0.weight >= 1 }), words.count > 1
        else { return nil }
        for statement in statements where statement.isEmptyTalk {
            guard statement.frames.contains(where: { $0.polarity == .negative }) else { continue }
            let (share, missing) = checker.comparer.coverage(of: part, in: statement)
            let held = words.filter { $0.words.allSatisfy { FrameComparer.holds(statement.words, $0) } }
            guard share >= Self.leastCoverage, missing.allSatisfy({ $0.entity == 0 }), held.count > 1 else { continue }
            return ClaimCheck(part, .supported, [ClaimEvidence(.supported, in: statement, .polarity, score: share)])
        }
        return nil
    }
}
