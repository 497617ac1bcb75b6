internal import IbidModel

/// Claims that two names name one thing: "A is also known as B", "A is the same man as B", "A used to be called B".
struct AliasCheck {
    let checker: ClaimChecker
    let statements: [Statement]

    /// The answer to an undated claim of that kind for which a sentence holds both names; `nil` otherwise.
    func check(_ part: ClaimPart, reader: SentenceReader) -> ClaimCheck? {
        guard reader.names.count == 2, part.times.isEmpty, part.frame.polarity == .positive, saysSo(part, reader) else {
            return nil
        }
        let table = checker.table
        guard table.same(reader.names[0].key, reader.names[1].key) else {
            return naming(part, reader) ?? denial(part, reader)
        }
        // "spelling": the words of each name as a sentence has to hold them.
        let wanted = reader.names.map { name in name.tokens.map { reader.tokens[$0].name }.filter { $0 != 0 } }
        for statement in statements {
            let tokens = ClaimTokenizer.tokens(of: Array(statement.text.utf8), lexicon: checker.lexicon)
            let held = Set(tokens.map(\.name))
            let near = statement.nearEntities.contains { table.same($0, reader.names[0].key) }
            let hits = wanted.map { $0.allSatisfy(held.contains) }
            guard hits.allSatisfy({ $0 }) || near && hits.contains(true) && tokens.contains(where: isNaming) else {
                continue
            }
            let row = SlotRow(.patient, .match, claim: "", evidence: "")
            let evidence = ClaimEvidence(
                statement: statement.id, verdict: .supported, basis: statement.basis,
                span: ByteSpan(start: 0, end: statement.text.utf8.count), isAttributed: false, score: 0.9, rows: [row])
            return ClaimCheck(claim: part.text, verdict: .supported, evidence: [evidence])
        }
        return nil
    }

    /// The answer where a clause gives one of the names to the bearer of the other: "He was also known as X".
    private func naming(_ part: ClaimPart, _ reader: SentenceReader) -> ClaimCheck? {
        let table = checker.table
        let (a, b) = (reader.names[0].key, reader.names[1].key)
        for statement in statements {
            for frame in statement.frames where checker.lexicon.name(frame.act) == "know" && frame.polarity == .positive
            {
                let bearers = (frame.agents + frame.patients).flatMap(\.entities)
                let others = frame.others.flatMap(\.entities)
                func gives(_ name: UInt64, _ bearer: UInt64) -> Bool {
                    others.contains { table.same($0, name) } && bearers.contains { table.same($0, bearer) }
                }
                guard gives(a, b) || gives(b, a) else { continue }
                let evidence = ClaimEvidence(
                    statement: statement.id, verdict: .supported, basis: statement.basis, span: frame.span,
                    isAttributed: false, score: 0.9, rows: [SlotRow(.patient, .match, claim: "", evidence: "")])
                return ClaimCheck(claim: part.text, verdict: .supported, evidence: [evidence])
            }
        }
        return nil
    }

    /// The answer where a sentence gives one of the names to another person: "X, also known as Y, …" against "Y is another
    /// name of Z".
    private func denial(_ part: ClaimPart, _ reader: SentenceReader) -> ClaimCheck? {
        let table = checker.table
        let keys = reader.names.map(\.key)
        guard keys.allSatisfy(table.persons.contains) else { return nil }
        for statement in statements {
            for frame in statement.frames where checker.lexicon.name(frame.act) == "know" && frame.polarity == .positive
            {
                let bearers = (frame.agents + frame.patients).flatMap(\.entities)
                let others = frame.others.flatMap(\.entities)
                guard
                    let name = keys.first(where: { key in
                        bearers.contains { table.same($0, key) } && others.contains { table.same($0, key) }
                    }), !bearers.contains(where: { bearer in keys.contains { $0 != name && table.same($0, bearer) } })
                else { continue }
                let row = SlotRow(.patient, .conflict, claim: "", evidence: "")
                let evidence = ClaimEvidence(
                    statement: statement.id, verdict: .refuted, basis: statement.basis, span: frame.span,
                    isAttributed: false, score: 0.9, rows: [row])
                return ClaimCheck(claim: part.text, verdict: .refuted, evidence: [evidence])
            }
        }
        return nil
    }

    private func isNaming(_ token: ClaimToken) -> Bool { Self.naming.contains(token.key) }

    /// Whether the claim says nothing but that.
    private func saysSo(_ part: ClaimPart, _ reader: SentenceReader) -> Bool {
        let keys = part.tokens.filter { reader.nameAt[$0] < 0 && reader.tokens[$0].kind == .word }.map {
            reader.tokens[$0].key
        }
        return keys.contains(where: Self.naming.contains) && keys.allSatisfy(Self.allowed.contains)
    }

    private static let naming = Words.keys(
        "known called name names alias same identical aka named dubbed spelt spelled nickname stands")
    private static let allowed = Words.keys(
        "is was are were been be also another other the a an of for as and known called name names alias same man person one "
            + "group thing identical to with used formerly previously originally once aka named dubbed by under goes went "
            + "spelt spelled sometimes often nickname nom de guerre has its his had stands abbreviation short organisation "
            + "organization identity acronym which it himself")
}
