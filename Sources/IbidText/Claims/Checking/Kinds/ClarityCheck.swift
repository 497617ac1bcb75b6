internal import IbidModel

/// Claims that a matter is clear or unclear.
struct ClarityCheck {
    let checker: ClaimChecker
    let statements: [Statement]

    /// The answer to a claim that something is clear, established, disputed, unknown; `nil` for another claim.
    func check(_ part: ClaimPart, reader: SentenceReader) -> ClaimCheck? {
        guard let says = Self.clarity(reader.tokens.map(\.word.lemma), reader.tokens.map(\.key)) else { return nil }
        let items = part.items.filter { item in
            !item.words.contains { Words.unclear.contains($0) || Words.clear.contains($0) }
                && !item.words.contains { Self.idle.contains($0) }
        }
        var stripped = part
        stripped.items = items
        var best: (Statement, Double, Bool)?
        var isTurned = false
        for statement in statements {
            var tokens = ClaimTokenizer.tokens(of: Array(statement.text.utf8), lexicon: checker.lexicon)
            // "(3 killed, unknown wounded)" says nothing of how clear a matter is.
            if let open = tokens.firstIndex(where: { $0.kind == .open }),
                let close = tokens.indices.dropFirst(open).first(where: { tokens[$0].kind == .close })
            {
                tokens.removeSubrange(open...close)
            }
            guard let told = Self.clarity(tokens.map(\.word.lemma), tokens.map(\.key)) else { continue }
            // How Y left X says nothing of how X left Y.
            let isReversed = ([part.frame] + part.side).contains { own in
                own.act >= 0
                    && statement.frames.contains { frame in
                        frame.act == own.act
                            && (checker.comparer.isReversed(own, frame) || leads(own, into: frame)
                                || checker.comparer.roles(own, frame, isSymmetric: false).patient == .differ)
                    }
            }
            if isReversed {
                isTurned = true
                continue
            }
            let share = checker.comparer.coverage(of: stripped, in: statement).share
            if share >= 0.65, best.map({ share > $0.1 }) ?? true { best = (statement, share, told) }
        }
        guard let (statement, share, told) = best else {
            return isTurned ? ClaimCheck(claim: part.text, verdict: .notEnoughInfo, missing: .noSuchEvent) : nil
        }
        let verdict: Verdict = told == says ? .supported : .refuted
        let evidence = ClaimEvidence(
            verdict, in: statement, .modality, claim: says ? "clear" : "unclear", evidence: told ? "clear" : "unclear",
            score: share)
        return ClaimCheck(part, verdict, [evidence])
    }

    /// Whether who acts in the claim is who is acted on in the text, which does not name who acts: "splinters of X".
    private func leads(_ claim: Frame, into frame: Frame) -> Bool {
        let named = claim.agents.filter { !$0.entities.isEmpty }
        return !checker.lexicon.flags(claim.act).contains(.symmetric)
            && RoleComparison.meet(named, frame.patients, checker.table)
            && !RoleComparison.meet(named, frame.agents, checker.table)
    }

    private static let idle = Words.keys("circumstance question responsible way detail happen remain")
    private static let negations = Words.keys("not never n't")

    /// Whether words say that something is clear (true), or not (false); `nil` if they say neither.
    private static func clarity(_ lemmas: [UInt64], _ keys: [UInt64]) -> Bool? {
        for index in lemmas.indices {
            let key = keys[index]
            guard index > 0 else { continue }
            if Words.unclear.contains(key) || key == argued { return isDenied(keys, index) }
            if key == clear || key == clarified
                || key == known && keys[index - 1] == well
                || key == established && index > 0
                    && (keys[index - 1] == well || keys[index - 1] == isKey || keys[index - 1] == been)
                || key == settled
            {
                return !isDenied(keys, index)
            }
        }
        return nil
    }

    private static let argued = ClaimKey.of("argued")
    private static let clear = ClaimKey.of("clear")
    private static let clarified = ClaimKey.of("clarified")
    private static let known = ClaimKey.of("known")
    private static let settled = ClaimKey.of("settled")
    private static let established = ClaimKey.of("established")
    private static let well = ClaimKey.of("well")
    private static let been = ClaimKey.of("been")
    private static let isKey = ClaimKey.of("is")

    private static func isDenied(_ keys: [UInt64], _ index: Int) -> Bool {
        keys[max(0, index - 3)..<index].contains { negations.contains($0) }
    }
}
