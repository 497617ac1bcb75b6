internal import IbidModel

/// Claims on how many came together in something: "X was formed by four groups", against the names of those that did.
struct PartiesCheck {
    let checker: ClaimChecker
    let statements: [Statement]

    /// The answer to such a claim; `nil` if it is none or no sentence names the parties. Linear in the frames.
    func check(_ part: ClaimPart) -> ClaimCheck? {
        let counts = part.values.quantities.filter { $0.kind == .count && Self.units.contains($0.unit) }
        guard counts.count == 1, let count = counts.first, ([part.frame] + part.side).contains(where: isUnion),
            part.frame.polarity == .positive, part.frame.modality == .asserted, part.frame.universal == .none
        else { return nil }
        let names = part.items.map(\.entity).filter { $0 != 0 }
        var found: [ClaimEvidence] = []
        for statement in statements {
            // "It unites four groups."
            for frame in statement.frames
            where !frame.isNominal && Self.gathering.contains(frame.lemma) && frame.polarity == .positive
                && frame.modality == .asserted
                && names.contains(where: { name in frame.agents.flatMap(\.entities).contains { same($0, name) } })
            {
                guard let other = frame.quantities.first(where: { Self.units.contains($0.unit) }),
                    let number = other.exact,
                    number > 1, names.count == 1
                else { continue }
                found.append(evidence(count, told: number, as: other.display, frame, statement))
            }
            guard let (result, parties) = union(of: names, in: statement), parties.count > 1,
                areAll(parties, result, in: statement),
                names.allSatisfy({ name in
                    same(name, result) || parties.contains { $0.entities.contains { same(name, $0) } }
                }),
                let frame = statement.frames.first(where: isUnion),
                TimeComparison.status(claim: part.times, evidence: frame.times, isState: false) != .conflict
            else { continue }
            // "X united with three others": X is none of the three.
            let isOthers = ClaimWording.countsOthers(part.text)
            let number = Double(parties.count - (isOthers ? 1 : 0))
            found.append(evidence(count, told: number, as: "\(parties.count)", frame, statement))
        }
        // Where sentences name more or fewer, nothing follows.
        guard let first = found.first, found.allSatisfy({ $0.verdict == first.verdict }) else { return nil }
        return ClaimCheck(part, first.verdict, found)
    }

    /// What the number `told` in a clause says of the claim's count.
    private func evidence(
        _ count: QuantityMention, told: Double, as shown: String, _ frame: Frame, _ statement: Statement
    ) -> ClaimEvidence {
        let isSo = told >= count.lower ?? -.infinity && told <= count.upper ?? .infinity
        return ClaimEvidence(
            isSo ? .supported : .refuted, in: statement, at: frame.span, .howMany, claim: count.display,
            evidence: shown, score: 0.8)
    }

    /// What a sentence says came of a union, one of `names`, and who went into it.
    private func union(of names: [UInt64], in statement: Statement) -> (result: UInt64, parties: [EntityMention])? {
        let frames = statement.frames.filter { isUnion($0) && $0.polarity == .positive && $0.modality == .asserted }
        guard let founding = frames.first(where: { isFounding($0) && !$0.isNominal }),
            frames.contains(where: { !isFounding($0) })
        else { return nil }
        let results = founding.patients.flatMap(\.entities)
        guard let result = names.first(where: { name in results.contains { same($0, name) } }) else { return nil }
        let mentions =
            founding.agents + frames.filter { !isFounding($0) }.flatMap { $0.agents + $0.patients }
        var parties: [EntityMention] = []
        for mention in mentions
        where !mention.entities.contains(where: { entity in results.contains { same($0, entity) } })
            && !parties.contains(where: { $0.span == mention.span })
        {
            parties.append(mention)
        }
        return (result, parties)
    }

    /// Whether the sentence names no other group: "the branch of A and B joined with C" leaves open whose B is.
    private func areAll(_ parties: [EntityMention], _ result: UInt64, in statement: Statement) -> Bool {
        statement.entities.allSatisfy { entity in
            checker.table.shown[entity] == nil || checker.table.persons.contains(entity) || same(entity, result)
                || parties.contains { $0.entities.contains { same($0, entity) } }
        }
    }

    private func same(_ a: UInt64, _ b: UInt64) -> Bool { checker.table.same(a, b) }

    private func isFounding(_ frame: Frame) -> Bool { checker.lexicon.name(frame.act) == "found" }

    private func isUnion(_ frame: Frame) -> Bool { isFounding(frame) || checker.lexicon.name(frame.act) == "join" }

    private static let gathering = Words.keys("unite combine gather")
    private static let units: Set<String> = [
        "group", "organization", "organisation", "faction", "movement", "militia", "party", "outfit", "component",
    ]
}
