internal import IbidIndex
internal import IbidModel
internal import IbidText

/// Compares claims with what an index says.
struct ClaimSearch {
    /// The most pieces of evidence that a report holds.
    private static let evidenceLimit = 10

    private let reader: IndexReader
    private let knowledge: ClaimKnowledge

    init(_ reader: IndexReader, _ knowledge: ClaimKnowledge) {
        self.reader = reader
        self.knowledge = knowledge
    }

    /// The report on `claim`. `request` finds the passages that it is compared with where the index is too large for all.
    func report(on claim: String, request: SearchRequest?) throws -> ClaimReport {
        let state = try knowledge.state(reader)
        if let all = state.all {
            return try report(try check(claim, state.table, all.statements), all.set, all.statements)
        }
        let set = StatementSet(try request.map { try reader.paragraphs(for: $0) } ?? [])
        let table = EntityTableBuilder.table(of: set.documents, over: state.table)
        let statements = set.statements(table, gate: .evidence(on: claim))
        return try report(try check(claim, table, statements), set, statements)
    }

    /// The answer of the statements; where they leave it open, a name that the index holds nowhere tells more than what
    /// else is missing.
    private func check(_ claim: String, _ table: EntityTable, _ statements: [Statement]) throws -> ClaimCheck {
        let checker = ClaimChecker(table: table)
        let check = checker.check(claim, statements: statements)
        guard check.verdict == .notEnoughInfo, check.missing != nil else { return check }
        let isUnknown = try checker.unknownNames(in: claim, statements).contains { !(try reader.holdsWords(of: $0)) }
        return isUnknown ? check.lacking(.unknownEntity) : check
    }

    private func report(_ check: ClaimCheck, _ set: StatementSet, _ statements: [Statement]) throws -> ClaimReport {
        var sources: [Verdict: Set<Int>] = [:]
        for evidence in check.evidence {
            guard let place = set.place(evidence.statement) else { continue }
            sources[evidence.verdict, default: []].formUnion(try reader.sources(ofSentence: place.sentence.row))
        }
        let (supporting, refuting) = (sources[.supported] ?? [], sources[.refuted] ?? [])
        return ClaimReport(
            claim: check.claim, verdict: check.verdict, cause: check.cause, missing: check.missing,
            evidence: try check.evidence.prefix(Self.evidenceLimit).compactMap {
                try evidence($0, set, statements)
            },
            parts: try check.parts.map { try report($0, set, statements) }, supportingSources: supporting.count,
            refutingSources: refuting.count, hasSourceOnBothSides: !supporting.isDisjoint(with: refuting))
    }

    private func evidence(
        _ found: ClaimEvidence, _ set: StatementSet, _ statements: [Statement]
    ) throws -> ClaimReport.Evidence? {
        guard let place = set.place(found.statement), found.verdict == .supported || found.verdict == .refuted,
            let passage = try reader.passage(row: place.passage),
            let sentence = passage.sentences.first(where: { $0.span == place.sentence.span })
        else { return nil }
        // A statement is its sentence without the head of the line.
        let start = max(0, sentence.text.utf8.count - statements[found.statement].text.utf8.count)
        return ClaimReport.Evidence(
            stance: found.verdict == .supported ? .supports : .refutes, sentence: sentence,
            span: found.span.shifted(by: start), passage: passage, isAttributed: found.isAttributed, slots: found.rows,
            score: min(1, max(0, found.score)))
    }
}
