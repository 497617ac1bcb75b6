internal import IbidModel

/// Claims that turn a change of name round: "B was renamed A", where A became B.
struct RenameCheck {
    let checker: ClaimChecker
    let statements: [Statement]

    /// The refutation by the sentences that hold both names and tell of the change; `nil` for any other claim.
    func check(_ reading: ClaimReading) -> ClaimCheck? {
        let reader = reading.reader
        guard reading.parts.allSatisfy({ $0.frame.polarity == .positive && $0.frame.universal == .none }) else {
            return nil
        }
        for (first, second) in zip(reader.names, reader.names.dropFirst()) {
            let between = (first.tokens.upperBound..<second.tokens.lowerBound).filter { !reader.isTime[$0] }
            let rest = reader.tokens.indices.filter {
                !(first.tokens.lowerBound..<second.tokens.upperBound).contains($0)
            }
            guard
                let isFirstOlder = NameOrder.isFirstOlder(
                    between: between.map { reader.tokens[$0].key }, behind: rest.map { reader.tokens[$0].key })
            else { continue }
            let (older, newer) = isFirstOlder ? (first.key, second.key) : (second.key, first.key)
            guard checker.table.isOlder(newer, than: older), !checker.table.isOlder(older, than: newer) else {
                continue
            }
            let told = evidence([older, newer])
            guard !told.isEmpty else { continue }
            return ClaimCheck(
                claim: String(decoding: reader.bytes, as: UTF8.self), verdict: .refuted, evidence: told)
        }
        return nil
    }

    private func evidence(_ names: [UInt64]) -> [ClaimEvidence] {
        statements.compactMap { statement in
            guard names.allSatisfy(statement.entities.contains),
                let frame = statement.frames.first(where: {
                    ["rename", "know"].contains(checker.lexicon.name($0.act) ?? "") && $0.polarity == .positive
                })
            else { return nil }
            return ClaimEvidence(.refuted, in: statement, at: frame.span, .patient, score: 0.9)
        }
    }
}
