package import IbidModel

/// Checks claims against statements: pure, deterministic, no text is ever made up.
package struct ClaimChecker: Sendable {
    let table: EntityTable
    let lexicon: ActLexicon
    let comparer: FrameComparer

    /// Makes a checker that knows the names of `table`.
    package init(table: EntityTable, lexicon: ActLexicon = .standard) {
        self.table = table
        self.lexicon = lexicon
        comparer = FrameComparer(table: table, lexicon: lexicon)
    }

    /// What the statements say about a claim. Linear in the frames of the statements.
    package func check(_ claim: String, statements: [Statement]) -> ClaimCheck {
        (denial(claim, statements) ?? plainCheck(claim, statements)).answering(claim)
    }

    /// The names in a claim that no statement holds, as the claim writes them, in its order.
    package func unknownNames(in claim: String, _ statements: [Statement]) -> [String] {
        let reader = ClaimReading(claim, topic: Self.topic(of: statements), table: table, lexicon: lexicon).reader
        return reader.names.compactMap { name in
            let words = name.tokens.compactMap { reader.tokens[$0].name != 0 ? reader.concept($0) : nil }
            let isKnown = statements.contains { statement in
                statement.entities.contains { table.same($0, name.key) }
                    || words.allSatisfy { FrameComparer.holds(statement.words, $0) }
            }
            guard !isKnown else { return nil }
            let span = reader.span(name.tokens.lowerBound, name.tokens.upperBound)
            return String(decoding: reader.bytes[span.range], as: UTF8.self)
        }
    }

    /// The same of a claim that does not deny another one.
    func plainCheck(_ claim: String, _ statements: [Statement]) -> ClaimCheck {
        var whole = checkWhole(claim, statements: statements)
        if whole.verdict == .supported, !areTold(ClaimWording.droppedCounts(of: claim), by: whole, statements) {
            // "Two of the 50 hostages died", where no sentence knows of 50.
            whole = ClaimCheck(claim: claim, verdict: .notEnoughInfo, missing: .slotUnstated)
        }
        if whole.verdict == .supported, let doubted = doubted(claim, whole, statements) { whole = doubted }
        if whole.verdict == .supported, whole.parts.count < 2, let aside = ClaimWording.withAside(claim)?.last {
            // "X, who founded Y, did Z" where another one founded Y.
            let check = checkWhole(aside, statements: statements)
            if check.verdict == .refuted { whole = check }
        }
        if whole.verdict == .refuted || whole.verdict == .notEnoughInfo,
            let quoted = quoted(claim, instead: whole, statements)
        {
            return quoted
        }
        guard whole.verdict == .notEnoughInfo, whole.parts.count < 2 else { return whole }
        // "at Rais and Bentalha": what no sentence says of both may be told of each; "X, the founder of Y, did Z" is two claims.
        for parts in [ClaimWording.halves(of: claim), ClaimWording.withAside(claim)] {
            guard let checks = parts?.map({ undoubted($0, statements) }) else { continue }
            let isSettled =
                checks.allSatisfy { $0.verdict == .supported } || checks.contains { $0.verdict == .refuted }
            if isSettled { return ClaimCheck(claim: claim, parts: checks) }
        }
        return whole
    }

    /// The answer to a part, a support that is to be doubted being none.
    private func undoubted(_ part: String, _ statements: [Statement]) -> ClaimCheck {
        let check = checkWhole(part, statements: statements)
        return check.verdict == .supported ? doubted(part, check, statements) ?? check : check
    }

    /// The answer where a sentence says the claim in its own words: other sentences may still speak against it, the same one
    /// was misread.
    private func quoted(_ claim: String, instead check: ClaimCheck, _ statements: [Statement]) -> ClaimCheck? {
        let reading = ClaimReading(claim, topic: Self.topic(of: statements), table: table, lexicon: lexicon)
        guard let evidence = QuotationCheck(claim, reading, table)?.evidence(statements)
        else { return nil }
        let against = check.evidence.filter { $0.verdict == .refuted }
        guard check.parts.isEmpty, !against.isEmpty,
            !against.contains(where: { $0.statement == evidence.statement })
        else { return ClaimCheck(claim: claim, verdict: .supported, evidence: [evidence]) }
        let both = [evidence] + against
        let cause = MixedVerdict(both, statements: statements, lexicon: lexicon).cause
        return ClaimCheck(claim: claim, verdict: .mixed, cause: cause, evidence: both)
    }

    /// What all statements are about; 0 where that is several things.
    static func topic(of statements: [Statement]) -> UInt64 {
        let topics = Set(statements.map(\.topic))
        return topics.count == 1 ? topics.first ?? 0 : 0
    }

    /// Whether the documents of the evidence hold all of the counts.
    private func areTold(_ counts: [Double], by check: ClaimCheck, _ statements: [Statement]) -> Bool {
        guard !counts.isEmpty else { return true }
        let told = Set(check.evidence.map(\.statement))
        let documents = Set(statements.filter { told.contains($0.id) }.map(\.document))
        return counts.allSatisfy { count in
            statements.contains { statement in
                documents.contains(statement.document)
                    && statement.values.quantities.contains { $0.kind == .count && $0.exact == count }
            }
        }
    }

    /// The same of a claim that is not cut at "X and Y".
    func checkWhole(_ claim: String, statements: [Statement]) -> ClaimCheck {
        let topic = Self.topic(of: statements)
        var reading = ClaimReading(claim, topic: topic, table: table, lexicon: lexicon)
        let locals = Surnames(checker: self, statements: statements).locals(in: reading)
        if !locals.isEmpty {
            var discourse = Discourse()
            (discourse.topic, discourse.locals) = (topic, locals)
            reading = ClaimReading(claim, discourse: discourse, table: table, lexicon: lexicon)
        }
        let usable = statements.filter { !$0.isEmptyTalk }
        if let first = FirstDoerCheck(checker: self, statements: usable).check(claim, topic: topic) { return first }
        if let turned = RenameCheck(checker: self, statements: usable).check(reading) { return turned }
        if !reading.parts.contains(where: { comparer.isOfItself($0.frame) }),
            let order = OrderCheck(checker: self, statements: usable, reader: reading.reader).check(reading)
        {
            guard order.verdict == .notEnoughInfo, reading.parts.count == 1 else { return order }
            // "X was driven out by Y after street fighting": it was Y, whatever came before.
            if let never = neverAgain(reading, usable) { return never }
            let plain = check(reading.parts[0], usable, reading.reader)
            let isOther = plain.evidence.contains { one in
                one.rows.contains { [.agent, .patient, .place].contains($0.slot) && $0.status == .conflict }
            }
            return plain.verdict == .refuted && isOther ? plain : order
        }
        let incumbency = IncumbencyCheck(checker: self, statements: usable, reading: reading)
        if let held = incumbency?.answer() { return held }
        let parts = reading.parts.map { part in
            if reading.parts.count == 1,
                let clarity = ClarityCheck(checker: self, statements: usable).check(part, reader: reading.reader)
            {
                return clarity
            }
            if let alias = AliasCheck(checker: self, statements: usable).check(part, reader: reading.reader) {
                return alias
            }
            if let absence = AbsenceCheck(checker: self, statements: statements).check(part) { return absence }
            if let universal = UniversalCheck(checker: self, statements: usable).check(part) { return universal }
            if let first = FirstEventCheck(checker: self, statements: usable).check(part, reader: reading.reader) {
                return first
            }
            if let most = MajorityCheck(checker: self, statements: usable).check(part, reader: reading.reader) {
                return most
            }
            let found = check(part, usable, reading.reader)
            if found.verdict == .supported || found.verdict == .notEnoughInfo,
                let span = TenureCheck(checker: self, statements: usable).span(part)
            {
                return span
            }
            guard found.verdict == .notEnoughInfo else { return found }
            return TenureCheck(checker: self, statements: usable).check(part)
                ?? NationalityCheck(checker: self, statements: usable).check(part)
                ?? PartiesCheck(checker: self, statements: usable).check(part)
                ?? LifetimeCheck(checker: self, statements: usable).check(part)
                ?? SlotwiseCheck(checker: self, statements: usable, reader: reading.reader).check(part)
                ?? OtherPartyCheck(checker: self, statements: usable).check(part) ?? found
        }
        let whole = parts.count > 1 ? ClaimCheck(claim: claim, parts: parts) : parts[0]
        if whole.verdict == .supported, let incumbency, !incumbency.isTold(by: whole) {
            // Who led is told, and not that it was then.
            return ClaimCheck(claim: claim, verdict: .notEnoughInfo, missing: .slotUnstated)
        }
        return whole
    }

    /// The refutation of "never did it after X" by what was done later than that; `nil` for any other claim.
    private func neverAgain(_ reading: ClaimReading, _ statements: [Statement]) -> ClaimCheck? {
        guard reading.parts[0].frame.universal == .never, let order = OrderClaim(reading.reader, checker: self),
            order.order == .after,
            let since = OrderCheck(checker: self, statements: statements, reader: reading.reader).dates(
                of: order.second
            ).first
        else { return nil }
        let later = statements.filter { statement in
            (statement.values.times + statement.inherited.times).contains { time in
                since.interval.precedes(time.stated) ?? false
            }
        }
        var part = order.first
        (part.frame.order, part.frame.universal, part.frame.polarity) = (nil, .never, .negative)
        let found = UniversalCheck(checker: self, statements: later).check(part)
        return found?.verdict == .refuted ? found : nil
    }

    /// What single clauses, or else single sentences, say of a part.
    func check(_ part: ClaimPart, _ statements: [Statement], _ reader: SentenceReader) -> ClaimCheck {
        if comparer.isOfItself(part.frame) {
            return ClaimCheck(claim: part.text, verdict: .notEnoughInfo, missing: .noSuchEvent)
        }
        var evidence: [ClaimEvidence] = []
        var missing = MissingPiece.noSuchEvent
        var best = 0.0
        for statement in statements {
            let (coverage, lacking) = comparer.coverage(of: part, in: statement)
            guard coverage >= 0.5 else { continue }
            var found: (FrameComparer.Outcome, Frame)?
            for frame in statement.frames {
                guard let outcome = comparer.compare(part, frame, in: statement, coverage: coverage, missing: lacking)
                else { continue }
                // A clause that denies it outweighs a noun that seems to say it ("its name change … did not change").
                if let (old, other) = found, old.verdict != outcome.verdict, other.isNominal != frame.isNominal,
                    old.verdict == .refuted && !other.isNominal || outcome.verdict == .refuted && !frame.isNominal
                {
                    if outcome.verdict == .refuted { found = (outcome, frame) }
                    continue
                }
                // "to its rule but not to its existence" denies the latter, whatever else the clause says.
                let isDenial = frame.isAlternative && outcome.verdict == .refuted
                if isDenial || found.map({ rank(outcome) > rank($0.0) }) ?? true { found = (outcome, frame) }
                if isDenial { break }
            }
            guard let (first, frame) = found else { continue }
            var outcome = first
            if outcome.verdict == .supported, comparer.placesOtherwise(part, statement) {
                // "a camp at X and a mine at Y" against "a camp at Y and a mine at X".
                outcome.refute(SlotRow(.place, .conflict))
            }
            if outcome.verdict == .supported,
                titlesOtherwise(part, reader, statement) || HomeComparison.differs(reader, part, statement, lexicon)
            {
                outcome.refute(SlotRow(.content, .conflict))
            }
            if outcome.verdict == .supported, isWhole(part, reader), saysMost(frame, in: statement) {
                // "out of all of it" against "out of most of it".
                outcome.refute(SlotRow(.universal, .conflict, claim: "all", evidence: "most"))
            }
            if outcome.verdict != .refuted, !outcome.rows.contains(where: { $0.status == .conflict }),
                let other = otherProduct(part, in: statement)
            {
                guard other else { continue }
                outcome.refute(SlotRow(.patient, .conflict))
            }
            if outcome.verdict == .supported, prefersOtherwise(part, in: statement) {
                outcome.refute(SlotRow(.patient, .conflict))
            }
            if outcome.verdict == .supported, speaksOtherwise(part, frame, in: statement, lacking) { continue }
            // "Despite its name change the aims did not change": the noun does not outweigh the denial; nor does "allegiance
            // to Y" outweigh "X pledged allegiance to Y", which says whose.
            if outcome.verdict == .supported, frame.isNominal,
                statement.frames.contains(where: { other in
                    !other.isNominal && other.act == frame.act
                        && (other.polarity != part.frame.polarity || comparer.differ(part.frame, other))
                })
            {
                continue
            }
            if outcome.verdict == .notEnoughInfo {
                if outcome.score > best { (best, missing) = (outcome.score, outcome.missing) }
                continue
            }
            evidence.append(
                ClaimEvidence(
                    statement: statement.id, verdict: outcome.verdict, basis: statement.basis, span: frame.span,
                    isAttributed: outcome.isAttributed,
                    score: outcome.score, rows: outcome.rows))
        }
        if evidence.isEmpty, !part.frame.isAlternative { evidence = wordEvidence(part, statements, reader) }
        evidence = withoutWiderActs(evidence, part, statements)
        evidence.sort { ($0.score, $1.statement) > ($1.score, $0.statement) }
        let supports = evidence.filter { $0.verdict == .supported }
        if supports.count == evidence.count { evidence += contraries(of: supports, part, statements) }
        evidence = withoutOtherHolders(evidence, part, statements, reader)
        let refutes = evidence.filter { $0.verdict == .refuted }
        let verdict: Verdict =
            supports.isEmpty ? (refutes.isEmpty ? .notEnoughInfo : .refuted) : (refutes.isEmpty ? .supported : .mixed)
        let cause = verdict == .mixed ? MixedVerdict(evidence, statements: statements, lexicon: lexicon).cause : nil
        return ClaimCheck(
            claim: part.text, verdict: verdict, cause: cause, missing: verdict == .notEnoughInfo ? missing : nil,
            evidence: evidence)
    }

    /// What single sentences say that hold all words of the part. Only where no clause speaks to it.
    private func wordEvidence(_ part: ClaimPart, _ statements: [Statement], _ reader: SentenceReader) -> [ClaimEvidence]
    {
        let check = CoverageCheck(comparer: comparer)
        let needs = CoverageNeeds(part, reader)
        return statements.compactMap { statement in
            guard comparer.coverage(of: part, in: statement).share >= 0.45,
                let found = check.found(part, needs, in: statement)
            else { return nil }
            return ClaimEvidence(
                statement: statement.id, verdict: found.verdict, basis: statement.basis, span: found.span,
                isAttributed: false,
                score: found.score, rows: found.rows)
        }
    }

    /// The evidence without support by a wider or a looser act where the same line tells of the claim's very act: the plane was seized
    /// in Algiers, and stormed in Marseille.
    private func withoutWiderActs(_ evidence: [ClaimEvidence], _ part: ClaimPart, _ statements: [Statement])
        -> [ClaimEvidence]
    {
        let claim = part.frame
        guard claim.lemma != 0, evidence.contains(where: isWider) else { return evidence }
        return evidence.filter { one in
            guard isWider(one), let place = statements.first(where: { $0.id == one.statement }) else { return true }
            return !statements.contains { other in
                other.id != place.id && other.document == place.document && other.paragraph == place.paragraph
                    && other.frames.contains { $0.act == claim.act && $0.lemma == claim.lemma && !$0.isNominal }
            }
        }
    }

    private func isWider(_ evidence: ClaimEvidence) -> Bool {
        evidence.verdict == .supported
            && evidence.rows.contains {
                $0.slot == .act && $0.status == .entails || $0.slot == .patient && $0.status == .unstated
            }
    }

    /// Whether a part says "all", "whole", "completely".
    private func isWhole(_ part: ClaimPart, _ reader: SentenceReader) -> Bool {
        part.tokens.contains { reader.nameAt[$0] < 0 && CoverageWords.share(reader.tokens[$0].key) == 2 }
    }

    /// Whether a clause says "most", "largely", and nothing like "all".
    private func saysMost(_ frame: Frame, in statement: Statement) -> Bool {
        let clause = statement.text.utf8.dropFirst(frame.span.start).prefix(frame.span.end - frame.span.start)
        let shares = ClaimTokenizer.tokens(of: Array(clause), lexicon: lexicon).compactMap {
            CoverageWords.share($0.key)
        }
        return shares.contains(1) && !shares.contains(2)
    }

    private func rank(_ outcome: FrameComparer.Outcome) -> Double {
        switch outcome.verdict {
        case .supported: 20 + outcome.score
        case .refuted: 10 + outcome.score
        default: outcome.score
        }
    }
}
