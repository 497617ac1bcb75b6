package import IbidModel

/// Finds statements of the corpus that cannot hold together.
///
/// Sentence against sentence, by the slots that the claim check compares, but only within blocks of one act and one
/// entity, and only behind a strict gate: a false alarm costs a reader more than a miss.
package struct ContradictionFinder: Sendable {
    let table: EntityTable
    let lexicon: ActLexicon
    private let uniqueActs: Set<Int16>
    /// The most frames of one block that are compared with each other; larger blocks keep their dated frames in order.
    static let largestBlock = 48

    /// Makes a finder that knows the names of `table`.
    package init(table: EntityTable, lexicon: ActLexicon = .standard) {
        self.table = table
        self.lexicon = lexicon
        uniqueActs = Set(ActLexicon.unique.compactMap { lexicon.index[$0] })
    }

    /// The rules under which contradictions are found.
    package static let rules: [RuleID] = [
        .contradiction, .impossibleOrder, .contradictionInSource, .nearDuplicate, .abbreviationClash,
    ]

    /// A frame with its statement.
    struct Place: Sendable {
        let statement: Statement
        let frame: Frame
    }

    /// The findings in the order of the statements. Near-linear: each frame meets at most `largestBlock` others.
    ///
    /// - Parameters:
    ///   - statements: ascending by their numbers; those that say nothing may be left out.
    ///   - repeats: what `NearDuplicates` found.
    ///   - works: what the documents of the statements cite.
    ///   - rules: those that are on. What two statements of one source say is found under CA070 where CA072 is off.
    package func findings(
        in statements: [Statement], repeats: [Contradiction] = [], works: CitedWorks = CitedWorks(),
        rules: Set<RuleID> = Set(Self.rules)
    ) -> [Contradiction] {
        var found: [Contradiction] = []
        var seen: Set<[Int]> = []
        func add(_ finding: Contradiction) {
            let kind = finding.rule == .nearDuplicate ? 1 : finding.rule == .abbreviationClash ? 2 : 0
            guard seen.insert(finding.statements + [kind]).inserted else { return }
            guard finding.rule == .contradiction, rules.contains(.contradictionInSource),
                let first = statement(finding.statements[0], in: statements),
                let second = statement(finding.statements[1], in: statements), works.areShared(first, second)
            else {
                found.append(finding)
                return
            }
            found.append(finding.under(.contradictionInSource))
        }
        // Numbers, not copies: a corpus has many more frames than blocks that hold two.
        var blocks: [UInt64: [(Int, Int)]] = [:]
        for index in statements.indices where !statements[index].isEmptyTalk {
            for number in statements[index].frames.indices
            where statements[index].frames[number].act >= 0 && statements[index].frames[number].polarity == .positive
                && statements[index].frames[number].modality != .intended
            {
                for key in blockKeys(statements[index].frames[number]) {
                    blocks[key, default: []].append((index, number))
                }
            }
            for finding in OrderConflicts.findings(in: statements[index], finder: self) { add(finding) }
        }
        for (_, block) in blocks.filter({ $0.value.count > 1 }).sorted(by: { $0.key < $1.key }) {
            let list = block.prefix(Self.largestBlock).map {
                Place(statement: statements[$0.0], frame: statements[$0.0].frames[$0.1])
            }
            for first in list.indices {
                for second in list.indices.dropFirst(first + 1) {
                    if let finding = compare(list[first], list[second]) { add(finding) }
                }
            }
        }
        for finding in OrderConflicts.acrossStatements(statements, finder: self) { add(finding) }
        for finding in EarlyEvents.findings(in: statements, finder: self) { add(finding) }
        for finding in UniversalConflicts.findings(in: statements, finder: self) { add(finding) }
        for finding in TenureConflicts.findings(in: statements, finder: self) { add(finding) }
        for finding in CountConflicts.findings(in: statements, finder: self) { add(finding) }
        if rules.contains(.abbreviationClash) {
            for finding in AbbreviationConflicts.findings(in: statements, lexicon: lexicon) { add(finding) }
        }
        for finding in repeats where rules.contains(.nearDuplicate) { add(finding) }
        return found.sorted { a, b in
            if a.statements != b.statements { return a.statements.lexicographicallyPrecedes(b.statements) }
            return a.rule < b.rule
        }
    }

    private func statement(_ id: Int, in statements: [Statement]) -> Statement? {
        let at = statements.sortedIndex { $0.id >= id }
        return at < statements.count && statements[at].id == id ? statements[at] : nil
    }

    /// The keys under which a frame may meet another: act and the thing that it happened to, once for each.
    private func blockKeys(_ frame: Frame) -> [UInt64] {
        guard !frame.times.isEmpty else { return [] }
        let act = UInt64(frame.act + 1)
        if uniqueActs.contains(frame.act) {
            return Set(subjects(of: frame)).map { ClaimKey.join(act, $0) }
        }
        guard lexicon.flags(frame.act).contains(.violent) else { return [] }
        // An attack is known by a target with two words or more: "Constitutional Court".
        return Set(frame.patients.flatMap { target($0) }).map { ClaimKey.join(act, $0) }
    }

    /// The things that a unique act is told of: what is founded, who leaves.
    private func subjects(of frame: Frame) -> [UInt64] {
        let name = lexicon.name(frame.act)
        let list = name == "split" ? frame.agents : name == "rename" ? frame.patients + frame.agents : frame.patients
        return list.filter { !$0.isPart || name == "split" }.flatMap(\.entities)
    }

    /// The key of a target's last two words; empty for a shorter one.
    func target(_ mention: EntityMention) -> [UInt64] {
        guard mention.words.count >= 2 else { return [] }
        let key = mention.words.suffix(2).reduce(ClaimKey.start) { ClaimKey.join($0, $1) }
        return [key]
    }

    /// Whether two frames of one block exclude each other.
    func compare(_ a: Place, _ b: Place) -> Contradiction? {
        guard a.statement.id != b.statement.id,
            a.frame.isNominal == false || b.frame.isNominal == false || lexicon.flags(a.frame.act).contains(.violent)
                || isLabel(a) || isLabel(b)
        else { return nil }
        guard let first = a.frame.times.first, let second = b.frame.times.first, isPoint(first), isPoint(second),
            first.interval.isDisjoint(from: second.interval), !first.isApproximate, !second.isApproximate
        else { return nil }
        guard isOneEvent(a, b) else { return nil }
        return Contradiction(
            .contradiction, (a.statement.id, a.frame.span), (b.statement.id, b.frame.span),
            facts: [
                FindingFact(.twoDates), FindingFact(.text, lexicon.name(a.frame.act) ?? ""),
                FindingFact(.found, first.interval.edtf), FindingFact(.expected, second.interval.edtf),
            ])
    }

    private func isLabel(_ place: Place) -> Bool {
        place.frame.isNominal && place.frame.patients.contains { $0.isInherited && $0.span.isEmpty }
    }

    /// Only dates that a thing can have once: a point, no span of office.
    private func isPoint(_ time: TimeMention) -> Bool {
        time.relation == .at && !time.isPresent && time.interval.first != nil && time.interval.last != nil
    }

    /// The gate: everything that both frames name has to agree, and enough of it has to be named.
    private func isOneEvent(_ a: Place, _ b: Place) -> Bool {
        let name = lexicon.name(a.frame.act) ?? ""
        switch name {
        case "found", "dissolve", "born": return strongSame(a.frame.patients, b.frame.patients)
        case "rename":
            let new = { (frame: Frame) in Set((frame.patients + frame.others).flatMap(\.entities)) }
            return new(a.frame).intersection(new(b.frame)).count >= 1 && !(a.frame.agents + a.frame.patients).isEmpty
        case "split":
            return strongSame(a.frame.agents, b.frame.agents) && strongSame(a.frame.patients, b.frame.patients)
        case "appoint": return false
        default:
            // Attacks: the target, and a place where both name one.
            let targets = a.frame.patients.contains { mention in
                b.frame.patients.contains { !target(mention).isEmpty && target(mention) == target($0) }
            }
            guard targets else { return false }
            guard let place = PlaceComparison.status(claim: a.frame.places, evidence: b.frame.places) else {
                return true
            }
            return place != .conflict
        }
    }

    private func strongSame(_ a: [EntityMention], _ b: [EntityMention]) -> Bool {
        let first = Set(a.filter { !$0.isPart }.flatMap(\.entities))
        let second = Set(b.filter { !$0.isPart }.flatMap(\.entities))
        return !first.isDisjoint(with: second)
    }
}
