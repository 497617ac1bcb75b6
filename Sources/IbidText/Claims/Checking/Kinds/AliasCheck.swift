internal import IbidModel

/// Claims that two names name one thing: "A is also known as B", "A is the same man as B", "A used to be called B".
struct AliasCheck {
    let checker: ClaimChecker
    let statements: [Statement]

    /// The answer to an undated claim of that kind for which a sentence holds both names; `nil` otherwise.
    func check(_ part: ClaimPart, reader: SentenceReader) -> ClaimCheck? {
        // "AQIM's commander X", "the AQIM commander X": whose commander he is is not what is claimed.
        let names = reader.names.filter { name in
            let end = name.tokens.upperBound
            let isOwner = reader.tokens[end - 1].isPossessive
            return !isOwner && !(end < reader.tokens.count && reader.tokens[end].word.roleAct >= 0)
        }
        guard names.count == 2, part.times.isEmpty, part.frame.polarity == .positive, saysSo(part, reader) else {
            return nil
        }
        let table = checker.table
        guard table.same(names[0].key, names[1].key) else {
            // Two known names of which no sentence says so are not one for standing in one sentence.
            let areKnown = names.allSatisfy { table.shown[$0.key] != nil }
            return naming(part, names) ?? denial(part, names)
                ?? (areKnown ? ClaimCheck(claim: part.text, verdict: .notEnoughInfo, missing: .noSuchEvent) : nil)
        }
        // "spelling": the words of each name as a sentence has to hold them.
        let wanted = names.map { name in name.tokens.map { reader.tokens[$0].name }.filter { $0 != 0 } }
        for statement in statements {
            let tokens = ClaimTokenizer.tokens(of: Array(statement.text.utf8), lexicon: checker.lexicon)
            let held = Set(tokens.map(\.name))
            let near = statement.nearEntities.contains { table.same($0, names[0].key) }
            let hits = wanted.map { $0.allSatisfy(held.contains) }
            guard hits.allSatisfy({ $0 }) || near && hits.contains(true) && tokens.contains(where: isNaming) else {
                continue
            }
            return ClaimCheck(part, .supported, [ClaimEvidence(.supported, in: statement, .patient, score: 0.9)])
        }
        return nil
    }

    /// The answer where a clause gives one of the names to the bearer of the other: "He was also known as X".
    private func naming(_ part: ClaimPart, _ claimed: [SentenceReader.Name]) -> ClaimCheck? {
        let (a, b) = (claimed[0].key, claimed[1].key)
        return answer(to: part, .supported) { bearers, names in
            holds(bearers, a) && holds(names, b) || holds(bearers, b) && holds(names, a)
        }
    }

    /// The answer where a sentence gives one of the names to another person: "X, also known as Y, …" against "Y is another
    /// name of Z".
    private func denial(_ part: ClaimPart, _ claimed: [SentenceReader.Name]) -> ClaimCheck? {
        let keys = claimed.map(\.key)
        return answer(to: part, .refuted) { bearers, names in
            guard let name = keys.first(where: { holds(bearers, $0) && holds(names, $0) }) else { return false }
            return !keys.contains { $0 != name && holds(bearers, $0) }
        }
    }

    /// The answer with `verdict` that the first clause gives for whose bearers and names `holds` is true.
    private func answer(
        to part: ClaimPart, _ verdict: Verdict, where holds: (_ bearers: [UInt64], _ names: [UInt64]) -> Bool
    ) -> ClaimCheck? {
        for statement in statements {
            for frame in statement.frames where checker.lexicon.name(frame.act) == "know" && frame.polarity == .positive
            {
                let bearers = (frame.agents + frame.patients).flatMap(\.entities)
                guard holds(bearers, frame.others.flatMap(\.entities)) else { continue }
                return ClaimCheck(
                    part, verdict, [ClaimEvidence(verdict, in: statement, at: frame.span, .patient, score: 0.9)])
            }
        }
        return nil
    }

    private func holds(_ keys: [UInt64], _ key: UInt64) -> Bool { keys.contains { checker.table.same($0, key) } }

    private func isNaming(_ token: ClaimToken) -> Bool { Self.naming.contains(token.key) }

    /// Whether the claim says nothing but that.
    private func saysSo(_ part: ClaimPart, _ reader: SentenceReader) -> Bool {
        let keys = part.tokens.filter { reader.nameAt[$0] < 0 && reader.tokens[$0].kind == .word }.map {
            reader.tokens[$0].key
        }
        return keys.contains(where: Self.naming.contains) && keys.allSatisfy(Self.allowed.contains)
    }

    private static let naming = Words.keys(
        "known called name names alias same identical aka named dubbed spelt spelled nickname stands means translates mean"
    )
    private static let allowed = Words.keys(
        "is was are were been be also another other the a an of for as and known called name names alias same man person one "
            + "group thing identical to with used formerly previously originally once aka named dubbed by under goes went "
            + "spelt spelled sometimes often nickname nom de guerre has its his had stands abbreviation short organisation "
            + "better best more commonly widely usually generally chiefly really actually actual real top leader commander emir head "
            + "chief founder fighter jihadist militant who goes going passes organization means mean translates english arabic into identity acronym which it himself"
    )
}
