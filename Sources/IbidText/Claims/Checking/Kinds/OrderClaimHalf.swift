internal import IbidModel

/// Reads a half of an order claim.
struct OrderClaimHalf {
    let reader: SentenceReader
    let checker: ClaimChecker

    private static let its = ClaimKey.of("its")

    /// The part of the claim between two tokens; a bare "Canada did" or a bare name borrows the act.
    func part(_ from: Int, _ to: Int, borrowing other: ClaimPart?) -> ClaimPart? {
        guard from < to else { return nil }
        let span = reader.span(from, to)
        let text = String(decoding: reader.bytes[span.range], as: UTF8.self)
        // "before she died": who "she" is stands in the other half.
        var known = reader.discourse
        known.person = reader.names.first { checker.table.persons.contains($0.key) }?.key ?? 0
        // "attacked X after its attack on Y": whoever did the one.
        let isOwn = reader.tokens[from].key == Self.its
        known.thing =
            (other.map { isOwn ? $0.frame.agents + $0.frame.patients : $0.frame.patients + $0.frame.agents } ?? [])
            .flatMap(\.entities).first {
                !checker.table.persons.contains($0)
            }
            ?? reader.discourse.topic
        if let other {
            // "founded X after leaving Y": who left is the subject, which stands first.
            let (agents, patients) = (other.frame.agents, other.frame.patients)
            let isActive = agents.first.map { one in patients.allSatisfy { one.span.start < $0.span.start } } ?? false
            known.subjects = isActive ? agents : patients.isEmpty ? agents : patients
            known.many = Array(Set((agents + patients).flatMap(\.entities)))
            known.person =
                other.frame.patients.flatMap(\.entities).first(where: checker.table.persons.contains) ?? known.person
        }
        let reading = ClaimReading(text, discourse: known, table: checker.table, lexicon: checker.lexicon)
        guard var part = reading.parts.first else { return nil }
        let half = reading.reader
        let isBare =
            half.groups.isEmpty && !part.frame.isNominal
            || half.groups.count == 1
                && (half.tokens[half.groups[0].main].word.tag == .doing
                    || half.groups[0].isCopula && half.phrases.count == 1)
        if let other, part.frame.isNominal, part.frame.act >= 0, part.frame.act == other.frame.act,
            part.frame.patients.isEmpty
        {
            // "X's listing followed the American designation": that of the same.
            part.frame.patients = other.frame.patients
            let named = other.frame.patients.flatMap(\.entities)
            part.items += other.items.filter { item in named.contains(item.entity) }
        }
        guard isBare else { return part.frame.act >= 0 || part.frame.lemma != 0 ? part : nil }
        guard let name = half.phrases.indices.first.map({ half.mention($0) }) else { return nil }
        guard let other, other.frame.act >= 0 else {
            // A bare name: a person's term of office, or when a thing began.
            var frame = Frame()
            let isPerson = name.entities.contains(where: checker.table.persons.contains)
            frame.act = checker.lexicon.index[isPerson ? "lead" : "found"] ?? -1
            if isPerson { frame.agents = [name] } else { frame.patients = [name] }
            part.frame = frame
            part.items = part.items.filter { $0.entity != 0 }
            return part
        }
        var frame = other.frame
        // What is a place or a thing done takes the patient's role where the first event has no agent.
        let acts =
            !frame.agents.isEmpty
            && (half.groups.count == 1 || frame.patients.isEmpty || isPersonal(name, frame) || areStates(half, frame))
        let replaced = acts ? frame.agents : frame.patients
        if acts { frame.agents = [name] } else { frame.patients = [name] }
        frame.places = []
        let gone = Set(replaced.flatMap(\.entities) + replaced.flatMap(\.words))
        let items = other.items.filter { item in
            !gone.contains(item.entity) && !item.words.contains(where: gone.contains)
        }
        part.frame = frame
        part.items = items + part.items
        part.times = other.times
        part.places = []
        return part
    }

    /// "Canada's listing of X preceded the British one": a state stands for the state.
    private func areStates(_ half: SentenceReader, _ frame: Frame) -> Bool {
        func isState(_ mention: EntityMention) -> Bool {
            reader.values.places.contains { $0.kind == .country && mention.span.contains($0.span) }
        }
        return half.values.places.contains { $0.kind == .country } && frame.agents.contains(where: isState)
            && !frame.patients.contains(where: isState)
    }

    /// "Hattab led the group before Sahraoui": a person stands for the person.
    private func isPersonal(_ name: EntityMention, _ frame: Frame) -> Bool {
        let persons = checker.table.persons
        return name.entities.contains(where: persons.contains)
            && frame.agents.flatMap(\.entities).contains(where: persons.contains)
            && !frame.patients.flatMap(\.entities).contains(where: persons.contains)
    }
}
