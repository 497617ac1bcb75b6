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
            guard let (result, parties) = union(of: names, in: statement), parties.count > 1,
                names.allSatisfy({ name in
                    same(name, result) || parties.contains { $0.entities.contains { same(name, $0) } }
                }),
                let frame = statement.frames.first(where: isUnion),
                TimeComparison.status(claim: part.times, evidence: frame.times, isState: false) != .conflict
            else { continue }
            let number = Double(parties.count)
            let isSo = number >= count.lower ?? -.infinity && number <= count.upper ?? .infinity
            found.append(
                ClaimEvidence(
                    isSo ? .supported : .refuted, in: statement, at: frame.span, .howMany, claim: count.display,
                    evidence: "\(parties.count)", score: 0.8))
        }
        // Where sentences name more or fewer, nothing follows.
        guard let first = found.first, found.allSatisfy({ $0.verdict == first.verdict }) else { return nil }
        return ClaimCheck(part, first.verdict, found)
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

    private func same(_ a: UInt64, _ b: UInt64) -> Bool { checker.table.same(a, b) }

    private func isFounding(_ frame: Frame) -> Bool { checker.lexicon.name(frame.act) == "found" }

    private func isUnion(_ frame: Frame) -> Bool { isFounding(frame) || checker.lexicon.name(frame.act) == "join" }

    private static let units: Set<String> = [
        "group", "organization", "organisation", "faction", "movement", "militia", "party", "outfit", "component",
    ]
}
