internal import IbidModel

/// How what two clauses tell of stands to each other: the acts, and who takes which part.
extension FrameComparer {
    /// How two acts stand to each other.
    func relation(_ claim: Frame, _ evidence: Frame) -> ActRelation {
        if claim.act >= 0 {
            // "spread to X" and "expanded its goal to include X".
            if claim.act == evidence.act {
                let isOfThing =
                    lexicon.name(claim.act) == "expand" && claim.patients.isEmpty
                    && evidence.patients.contains { $0.entities.isEmpty && Self.aims.contains($0.head) }
                return isOfThing ? .none : .same
            }
            if lexicon.areOpposed(claim.act, evidence.act) { return .opposed }
            if evidence.act >= 0, implies(evidence.act, claim.act) {
                // What expanded into a country is at work there; whether it has its seat there is open.
                let isSeat = lexicon.name(evidence.act) == "expand" && claim.lemma != Words.operate
                return isSeat ? .none : .implied
            }
            // A group is born when it is founded.
            if lexicon.name(claim.act) == "born", lexicon.name(evidence.act) == "found",
                !claim.patients.flatMap(\.entities).contains(where: table.persons.contains)
            {
                return .same
            }
            // "captured the envoy" tells of an abduction, "the seizure of the hotel" of an attack.
            if lexicon.name(claim.act) == "control" {
                let isOfPersons =
                    lexicon.name(evidence.act) == "kidnap" && !claim.patients.isEmpty
                    && claim.patients.allSatisfy { $0.entities.contains(where: table.persons.contains) }
                if isOfPersons || lexicon.name(evidence.act) == "attack" && evidence.lemma == Self.seize {
                    return .same
                }
            }
            // Who was not even wounded was not killed.
            if lexicon.name(claim.act) == "kill", lexicon.name(evidence.act) == "wound", evidence.polarity == .negative
            {
                return .same
            }
            // Who never belonged to it did not join it.
            if lexicon.name(claim.act) == "join", lexicon.name(evidence.act) == "member",
                evidence.polarity == .negative,
                isEntry(claim)
            {
                return .same
            }
            // Who was not even wounded survived.
            if lexicon.name(claim.act) == "survive", lexicon.name(evidence.act) == "wound",
                evidence.polarity == .negative
            {
                return .opposed
            }
            // Who was set free then had not been killed.
            if lexicon.name(claim.act) == "kill", lexicon.name(evidence.act) == "release" { return .opposed }
        }
        // "changed its name" and "changed" share a verb and no meaning.
        guard claim.act < 0 || evidence.act < 0 else { return .none }
        if claim.lemma != 0, claim.lemma == evidence.lemma, claim.lemma != Words.be { return .same }
        return .none
    }

    /// Whether the first act is a case of the second.
    func implies(_ a: Int16, _ b: Int16) -> Bool {
        guard let from = lexicon.name(a), let to = lexicon.name(b) else { return false }
        return Self.cases.contains("\(from) \(to)")
    }

    private static let cases: Set<String> = [
        "born found", "massacre kill", "massacre attack", "hijack control", "hijack kidnap", "hijack attack",
        "kidnap attack", "destroy attack",
        "remove succeed", "succeed lead", "appoint lead", "announce say", "claim say", "say claim", "win control",
        "control attack",
        "give appoint", "appoint give", "fight attack", "lead member", "found member", "take-part support",
        "control enter",
        "say announce", "expel control", "demand seek", "release survive", "raise receive", "receive raise",
        "control kidnap", "control expel", "expel withdraw", "lose withdraw", "seek demand", "negotiate accept",
        "end dissolve", "size member", "arrest control", "kidnap control", "lead take-part", "claim attack-claim",
        "trade raise", "kidnap raise", "exchange trade", "close dissolve", "dissolve close", "sentence convict",
        "disown reject", "remove expel", "expel remove",
        "reject disown", "expand base", "appoint describe",
    ]

    /// Whether a clause tells of one thing that becomes a part of another: "X joined Y", and not "X and Y merged".
    func isEntry(_ frame: Frame) -> Bool {
        Self.entries.contains(frame.lemma) && lexicon.name(frame.act) == "join" && !frame.agents.isEmpty
            && !frame.patients.isEmpty
    }

    /// Whether a clause says that the one is a part of the other now: "became part of X", "entered X", not "joined X".
    func isPart(_ frame: Frame) -> Bool { Self.parts.contains(frame.lemma) }

    private static let parts = Words.keys("become enter rejoin absorb incorporate integrate form submit bring")
    private static let entries = Words.keys("join enter rejoin become")

    /// Whether an act is done to one thing by one doer at a time: another did not do it as well.
    func isOnce(_ act: Int16) -> Bool { lexicon.name(act).map(Self.once.contains) ?? false }

    private static let once: Set<String> = [
        "release", "arrest", "end", "destroy", "kill", "sentence", "found", "build", "expel",
    ]

    /// Whether a statement puts a thing elsewhere than the claim does: "the mine at Arlit", "a mine in Algeria".
    func placesOtherwise(_ part: ClaimPart, _ statement: Statement) -> Bool {
        func isSite(_ frame: Frame) -> Bool { frame.isNominal && lexicon.name(frame.act) == "base" }
        return part.side.contains { side in
            isSite(side)
                && statement.frames.contains { frame in
                    isSite(frame) && PlaceComparison.status(claim: side.places, evidence: frame.places) == .conflict
                        && frame.patients.contains { one in
                            side.patients.contains { RoleComparison.like($0, one, table) }
                        }
                }
        }
    }

    /// "AQIM joined AQIM", or "the GSPC split from AQIM", the one being the other's old name: no clause tells them apart.
    func isOfItself(_ claim: Frame) -> Bool {
        let isMutual = lexicon.flags(claim.act).contains(.symmetric)
        func named(_ mention: EntityMention) -> Bool { !mention.isPart && !mention.isInherited }
        return claim.agents.filter(named).contains { agent in
            (claim.patients + claim.others).contains { other in
                guard named(other), other.span != agent.span else { return false }
                return agent.entities.contains { a in
                    other.entities.contains { a == $0 || !isMutual && table.same($0, a) }
                }
            }
        }
    }

    /// How the roles of two clauses stand to each other.
    func roles(_ claim: Frame, _ evidence: Frame, isSymmetric: Bool) -> RoleComparison {
        RoleComparison(claim: claim, evidence: evidence, table: table, isSymmetric: isSymmetric, light: lexicon.light)
    }

    /// Whether a role of the claim is filled by another name.
    func differ(_ claim: Frame, _ evidence: Frame) -> Bool {
        let roles = roles(claim, evidence, isSymmetric: lexicon.flags(claim.act).contains(.symmetric))
        return roles.agent == .differ || roles.patient == .differ
    }

    /// Whether things that take part in the claim's clause have changed places in the evidence's.
    func isReversed(_ claim: Frame, _ evidence: Frame) -> Bool {
        let isMutual = lexicon.flags(claim.act).contains(.symmetric) && !(isEntry(claim) && isEntry(evidence))
        let roles = roles(claim, evidence, isSymmetric: isMutual)
        return roles.isSwapped || roles.isCrossed
    }

    private static let seize = ClaimKey.of("seize")
    private static let aims = Words.keys("goal aim objective demand target list agenda programme program")
}
