internal import IbidModel

/// Support and refutation by words: what a claim names, numbers, dates and places, found in one sentence.
///
/// It is asked only where no clause speaks to the claim. A sentence supports a claim if it holds nearly all of its
/// weight in the claim's words or in words that may stand for them; it refutes one if it holds all but a single thing,
/// in whose place it has another that excludes it. It abstains at the first sign that the sentence says something else.
struct CoverageCheck {
    let comparer: FrameComparer

    /// The share of a claim's weight that supporting evidence may lack.
    private static let slack = 0.16
    /// The same for a claim about all or not all, where the sentence says "not all".
    private static let universalSlack = 0.5

    /// For acts between two that a claim puts as a noun, the other acts that tell of the like.
    static let telling: [String: Set<String>] = [
        "split": [], "join": [], "oppose": ["describe"], "support": ["describe", "join", "exchange"],
    ]

    /// What a sentence says to a claim.
    struct Found {
        var verdict: Verdict
        var score: Double
        var rows: [SlotRow]
        var span: ByteSpan
    }

    /// How the needs of a claim are met by a sentence.
    struct Meeting {
        var total = 0.0
        var held = 0.0
        /// The weight that only the sentences around hold.
        var leaning = 0.0
        var leaningNames = 0
        /// Whether one of those is not the topic.
        var leansElsewhere = false
        /// For each name the tokens that hold it.
        var names: [[Int]] = []
        var missing: [CoverageNeeds.Need] = []
        /// The needs in whose place the sentence has what excludes them.
        var rivals = 0
        var opposed = 0
        /// For each need the tokens that meet it.
        var places: [[Int]] = []
    }

    /// The answer of one sentence; `nil` if it does not hold what the claim says. Linear in claim times sentence.
    func found(_ part: ClaimPart, _ needs: CoverageNeeds, in statement: Statement) -> Found? {
        let claim = part.frame
        if claim.universal == .all || claim.universal == .only || claim.universal == .notAll || needs.saysNotOnly {
            return whole(part, needs, statement)
        }
        let isPlainNever = claim.universal == .never && !part.values.places.contains { $0.role == .outside }
        guard claim.universal == .none || isPlainNever, claim.modality != .intended, !statement.frames.isEmpty,
            !needs.isOrdered
        else {
            return nil
        }
        let sentence = CoverageSentence(
            statement, lexicon: comparer.lexicon, leavesTallies: part.values.quantities.isEmpty)
        guard needs.shares.isSubset(of: sentence.shares),
            QuantityComparison.holdsRanks(claim: part.values.quantities, in: statement),
            needs.directions.allSatisfy({ sentence.agrees($0) }), isAgainst(statement) || !needs.isAgainst
        else { return nil }
        let values = statuses(part, statement)
        let conflicts = values.filter { $0.1 == .conflict }
        guard conflicts.count <= 1, !values.contains(where: { $0.1 == .unstated || $0.1 == .coarser }) else {
            return nil
        }
        let clash = conflicts.first?.0
        // Another clause of the sentence has the claim's date.
        if clash == nil, !part.times.isEmpty, isOtherwiseDated(part, statement) { return nil }
        // One event of 1998 says nothing of what was so before 2007.
        if part.times.contains(where: { $0.relation != .at }), values.contains(where: { $0 == (.when, .entails) }) {
            return nil
        }
        // "X is a breakaway of Y", "X was an ally of Y": a clause has to tell of the like.
        if claim.isCopular, !needs.isDenied, Self.telling[comparer.lexicon.name(claim.act) ?? ""] != nil,
            !statement.frames.contains(where: { isLike(claim, $0) })
        {
            return nil
        }
        // "X took place in 2016", where the sentence dates several things.
        if comparer.lexicon.name(claim.act) == "happen", !part.times.isEmpty, statement.values.times.count > 1 {
            return nil
        }
        if !claim.isCopular, !needs.isAgainst, isOnlyNames(needs),
            !statement.frames.contains(where: { tells(claim, $0) })
        {
            return nil
        }
        let meeting = meet(needs, statement, sentence, clash: clash)
        // Who holds a post, and in what, has to be said in the sentence itself.
        if meeting.leaningNames > 0,
            comparer.lexicon.flags(claim.act).contains(.exclusive) || comparer.lexicon.name(claim.act) == "join"
        {
            return nil
        }
        // Whom it is against is said, and not taken from the sentences around.
        if needs.isAgainst, meeting.leaningNames > 0 { return nil }
        // "kept to the side of X": where a name of its own stands, that of the sentence before does not.
        if meeting.leansElsewhere, hasOwnName(statement, needs) { return nil }
        // Enough has to be said: three words, or two names and what else.
        let isLine = !statement.inherited.times.isEmpty || !statement.inherited.places.isEmpty
        let enough = claim.act < 0 && claim.isCopular ? 3 : 3.4
        guard meeting.total + Double(values.count) >= enough, meeting.leaning <= meeting.held * (isLine ? 0.75 : 0.5)
        else { return nil }
        guard var stance = sentence.stance(meeting.places), !stance.isHedged || part.isHedged else { return nil }
        if sentence.excepts(meeting.names) { stance.isDenied = true }
        if isBeside(claim, needs, statement, sentence, meeting) || comparer.placesOtherwise(part, statement) {
            return nil
        }
        guard let host = host(of: part, needs, in: statement) else { return nil }
        // Two contraries may undo each other or be one that is told twice.
        guard meeting.opposed < 2, meeting.opposed == 0 || claim.universal != .never else { return nil }
        let isFlipped = (stance.isDenied != needs.isDenied) != (meeting.opposed == 1)
        let lack = meeting.missing.reduce(0) { $0 + $1.weight }
        let score = 0.9 * meeting.held / max(1, meeting.total)
        let rows =
            values.map { SlotRow($0.0, $0.1, claim: "", evidence: "") } + [
                SlotRow(.polarity, isFlipped ? .conflict : .match),
                SlotRow(.content, meeting.rivals > 0 ? .conflict : lack > 0 ? .entails : .match),
            ]
        let differences = (clash == nil ? 0 : 1) + (isFlipped ? 1 : 0) + meeting.rivals
        if differences == 0 {
            let isWhole = meeting.missing.allSatisfy { $0.entity == 0 && $0.acts.isEmpty }
            if meeting.missing.contains(where: \.isReason) || isBare(claim, needs) { return nil }
            guard lack <= meeting.total * Self.slack, isWhole || lack < 0.5 || meeting.total >= 9 && lack <= 1 else {
                return nil
            }
            return Found(verdict: .supported, score: score, rows: rows, span: host.span)
        }
        guard differences == 1, lack < 0.5, host.modality == .asserted else { return nil }
        // "X is not Y" is denied by a clause on what X is, or on the like.
        if isFlipped, needs.isDenied, claim.isCopular, !says(claim, statement.frames),
            !statement.frames.contains(where: { isLike(claim, $0) })
        {
            return nil
        }
        if let clash {
            guard refutes(clash, part, needs, host, statement) else { return nil }
        } else if meeting.leaning > 0 || meeting.total < (meeting.rivals == 1 && lack == 0 ? enough : 4) {
            // Where all else is word for word the same, a contrary word in one place is enough.
            return nil
        }
        return Found(verdict: .refuted, score: score, rows: rows, span: host.span)
    }

    /// A claim about all or not all, but not one of a condition, against a sentence that says "not all".
    private func whole(_ part: ClaimPart, _ needs: CoverageNeeds, _ statement: Statement) -> Found? {
        let sentence = CoverageSentence(statement, lexicon: comparer.lexicon, leavesTallies: true)
        guard sentence.saysNotAll, let span = statement.frames.first?.span,
            !["only where", "only when", "only if"].contains(where: part.text.contains)
        else { return nil }
        let meeting = meet(needs, statement, sentence, clash: nil)
        let lack = meeting.missing.reduce(0) { $0 + $1.weight }
        guard lack <= meeting.total * Self.universalSlack, meeting.rivals == 0, meeting.total >= 2 else { return nil }
        let verdict: Verdict =
            part.frame.universal == .notAll || needs.saysNotOnly ? .supported : .refuted
        let row = SlotRow(
            .universal, verdict == .supported ? .match : .conflict, claim: part.frame.universal.rawValue,
            evidence: Frame.Universal.notAll.rawValue)
        return Found(
            verdict: verdict, score: 0.9 * meeting.held / max(1, meeting.total), rows: [row],
            span: ByteSpan(start: span.start, end: statement.text.utf8.count))
    }

    private func meet(
        _ needs: CoverageNeeds, _ statement: Statement, _ sentence: CoverageSentence, clash: SlotRow.Slot?
    ) -> Meeting {
        var meeting = Meeting()
        for need in needs.list {
            // The name of the place that differs cannot be held.
            if clash == .place, need.isPlace { continue }
            var need = need
            // What the whole document is about tells little.
            if need.entity != 0, comparer.table.same(need.entity, statement.topic) { need.weight = 1 }
            meeting.total += need.weight
            let (share, places) = held(need, statement, sentence)
            if share > 0 {
                meeting.held += share * need.weight
                if !places.isEmpty {
                    meeting.places.append(places)
                    if need.entity != 0 { meeting.names.append(places) }
                }
                if share < 0.9 {
                    meeting.leaning += need.weight
                    if need.entity != 0 {
                        meeting.leaningNames += 1
                        meeting.leansElsewhere =
                            meeting.leansElsewhere || !comparer.table.same(need.entity, statement.topic)
                    }
                }
                continue
            }
            let opposed = statement.frames.contains { frame in
                need.acts.contains { comparer.lexicon.areOpposed($0, frame.act) }
            }
            if opposed {
                // "denied" has been counted as a denial already.
                if !need.words.contains(where: CoverageWords.denials.contains) { meeting.opposed += 1 }
                meeting.held += 0.9 * need.weight
            } else if need.rivals.contains(where: sentence.concepts.contains) {
                meeting.rivals += 1
            } else {
                meeting.missing.append(need)
            }
        }
        return meeting
    }

    private func statuses(_ part: ClaimPart, _ statement: Statement) -> [(SlotRow.Slot, SlotRow.Status)] {
        let isState = comparer.lexicon.flags(part.frame.act).contains(.state)
        var times = statement.values.times
        if times.isEmpty { times = statement.frames.flatMap(\.times) + statement.inherited.times }
        var list: [(SlotRow.Slot, SlotRow.Status)] = []
        if let when = TimeComparison.status(claim: part.values.times, evidence: times, isState: isState) {
            list.append((.when, when))
        }
        let places = statement.values.places + statement.inherited.places
        if let place = PlaceComparison.status(claim: part.values.places, evidence: places) {
            list.append((.place, place))
        }
        // "22 were killed" and "took 170 people hostage": a number goes with its own act.
        let counted = statement.frames.filter { $0.act >= 0 && $0.act == part.frame.act }.flatMap(\.quantities)
        let tallies = statement.frames.filter(\.isTally).flatMap(\.quantities).map(\.span)
        var quantities = counted.isEmpty ? statement.values.quantities.filter { !tallies.contains($0.span) } : counted
        // "Four groups declared themselves one": what came of it is not what went in.
        if ["join", "found"].contains(comparer.lexicon.name(part.frame.act) ?? "") {
            quantities.removeAll { $0.exact == 1 }
        }
        if let many = QuantityComparison.status(claim: part.values.quantities, evidence: quantities) {
            list.append((.howMany, many))
        }
        return list
    }

    /// How well a need is met, 0 to 1, and the tokens that meet it.
    private func held(_ need: CoverageNeeds.Need, _ statement: Statement, _ sentence: CoverageSentence) -> (
        Double, [Int]
    ) {
        let tokens = sentence.tokens
        let table = comparer.table
        if need.entity != 0 {
            let spots = tokens.indices.filter {
                need.words.contains(tokens[$0].word.concept) || need.words.contains(tokens[$0].name)
                    || $0 > 0 && tokens[$0 - 1].key == SentenceReader.united
                        && SentenceReader.unions[tokens[$0].key].map(need.words.contains) ?? false
            }
            if statement.entities.contains(where: { table.same(need.entity, $0) }) { return (1, spots) }
            if table.same(need.entity, statement.topic) { return (sentence.leansOnTopic ? 0.95 : 0.8, []) }
            if statement.nearEntities.contains(where: { table.same(need.entity, $0) }) { return (0.8, []) }
            return !need.words.isEmpty && need.words.allSatisfy(sentence.concepts.contains) ? (1, spots) : (0, [])
        }
        let isNarrow = need.words.contains(where: WordClassText.narrow.contains)
        let own = tokens.indices.filter {
            (need.words.contains(tokens[$0].word.concept)
                // Nigerians are not of Niger.
                || !need.words.contains(where: Countries.keys.contains)
                    && WordMatcher.isKin(need.spelling, sentence.spelling(tokens[$0])))
                && !(need.isPredicate && sentence.isModifier($0))
        }
        let like =
            isNarrow || need.isPredicate ? [] : tokens.indices.filter { need.kin.contains(tokens[$0].word.concept) }
        if !own.isEmpty { return (1, own + like) }
        if !like.isEmpty { return (0.95, like) }
        if !need.acts.isEmpty, !isNarrow {
            let spots = tokens.indices.filter { need.acts.contains(tokens[$0].word.eventAct) }
            if statement.frames.contains(where: {
                frame in
                let frameAct = frame.act
                return frameAct >= 0 && need.acts.contains(where: { $0 == frameAct || comparer.implies(frameAct, $0) })
                    && (frame.isTally && sentence.leavesTallies)
            }) {
                return (0.95, spots)
            }
        }
        if !isNarrow {
            let nouns = tokens.indices.filter {
                (need.acts.contains(tokens[$0].word.eventAct) || need.acts.contains(tokens[$0].word.roleAct))
                    && !(need.isPredicate && sentence.isModifier($0))
            }
            if !nouns.isEmpty { return (0.9, nouns) }
        }
        guard need.acts.isEmpty || !need.isPredicate && !statement.inherited.times.isEmpty else { return (0, []) }
        return (need.words.contains { FrameComparer.holds(statement.context, $0) } ? 0.8 : 0, [])
    }

    /// Whether a clause of the claim's act has another date of its own; the term of a person's line dates nothing else.
    private func isOtherwiseDated(_ part: ClaimPart, _ statement: Statement) -> Bool {
        let isTerm = statement.frames.contains { $0.lemma == LineFrames.term }
        return statement.frames.contains { frame in
            comparer.relation(part.frame, frame) == .same && !(isTerm && frame.hasInheritedTimes)
                && TimeComparison.status(claim: part.values.times, evidence: frame.times, isState: false) == .conflict
        }
    }

    /// Whether one value that differs speaks against the claim, all else being there.
    private func refutes(
        _ clash: SlotRow.Slot, _ part: ClaimPart, _ needs: CoverageNeeds, _ host: Frame, _ statement: Statement
    ) -> Bool {
        let lexicon = comparer.lexicon
        let flags = lexicon.flags(part.frame.act)
        // What tells this event from others of its kind: a name besides the document's own and the place.
        let named = needs.list.filter {
            $0.entity != 0 && !comparer.table.same($0.entity, statement.topic) && !$0.isPlace
        }
        switch clash {
        case .howMany:
            let when = TimeComparison.status(
                claim: part.values.times, evidence: statement.values.times + statement.inherited.times, isState: false)
            return !named.isEmpty || when == .match || when == .entails
        case .when:
            // What went on is not over because something is dated later.
            guard !flags.contains(.state) || part.frame.patients.allSatisfy(\.entities.isEmpty),
                part.frame.lemma != CoverageWords.goOn,
                part.frame.act < 0 || isOtherwiseDated(part, statement)
            else { return false }
            return !named.isEmpty && (flags.contains(.functional) || !flags.contains(.symmetric))
        case .place:
            // Who did it may have done the like elsewhere.
            let doers = part.frame.agents.flatMap(\.entities)
            let others = named.filter { name in !doers.contains { comparer.table.same($0, name.entity) } }
            let isKnown =
                flags.contains(.violent) || lexicon.name(part.frame.act) == "claim" ? !others.isEmpty : !named.isEmpty
            return isKnown && !flags.contains(.state) || lexicon.name(part.frame.act) == "base"
        default: return false
        }
    }
}
