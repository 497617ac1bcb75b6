internal import IbidModel

/// What a sentence leaves for the next one.
extension SentenceReader {
    /// Takes over who was spoken of.
    func update(_ discourse: inout Discourse) {
        for name in names where table.persons.contains(name.key) || name.tokens.count > 1 {
            let first = name.tokens.lowerBound
            for at in max(0, first - 1)..<name.tokens.upperBound where Words.offices.contains(tokens[at].word.lemma) {
                discourse.officers[tokens[at].word.lemma] = EntityMention(
                    entities: [name.key], words: name.tokens.map(concept), head: 0, span: ByteSpan(start: 0, end: 0),
                    isInherited: true)
            }
        }
        var subjects: [EntityMention] = []
        if let group = groups.first(where: {
            $0.isFinite && ($0.link == .main || $0.link == .coordinated) && !$0.isTally && $0.opener == 0
        }) ?? groups.first(where: { $0.link == .main }),
            let number = groups.firstIndex(where: { $0.tokens == group.tokens }),
            frameOfGroup[number] >= 0
        {
            let frame = frames[frameOfGroup[number]]
            subjects = group.isPassive || frame.agents.isEmpty ? frame.patients : frame.agents
        }
        let bare = ByteSpan(start: 0, end: 0)
        subjects = subjects.filter { !$0.entities.isEmpty }.map { mention in
            var mention = mention
            mention.span = bare
            mention.isInherited = true
            return mention
        }
        // "They" after "X abducted A and B" are A and B.
        discourse.many = []
        if let frame = frames.first, subjects.count < 2 {
            let objects =
                (frame.agents.isEmpty ? [] : frame.patients)
                + (frame.agents.isEmpty
                    ? [] : frame.others.filter { $0.entities.contains { table.persons.contains($0) } })
            let named = objects.flatMap(\.entities)
            if Set(named).count >= 2 { discourse.many = Array(Set(named)) }
        }
        if !subjects.isEmpty { discourse.subjects = subjects }
        if discourse.headWords.isEmpty {
            if let frame = frames.first(where: { lexicon.name($0.act) == "succeed" && !$0.isNominal }),
                let next = frame.agents.first?.entities.last,
                table.persons.contains(next)
            {
                // After "He was replaced by X" the next "he" is X.
                discourse.person = next
                discourse.subjects = [
                    EntityMention(entities: [next], words: [], head: 0, span: bare, isInherited: true)
                ]
                return
            }
            if let person = subjects.lazy.compactMap({ $0.entities.last }).first(where: { table.persons.contains($0) })
            {
                discourse.person = person
            } else if let name = names.last(where: { table.persons.contains($0.key) }) {
                discourse.person = name.key
            }
        }
        // "It" after "A and B did so" is neither.
        if Set(subjects.flatMap(\.entities)).count > 1 {
            discourse.thing = 0
        } else if discourse.topic != 0, discourse.thing != 0, speaks(of: discourse.topic) {
            discourse.thing = discourse.topic
        } else if let thing = subjects.first(where: { !$0.isPart || $0.entities.count == 1 })?.entities.first(where: {
            !table.persons.contains($0)
        }) {
            discourse.thing = thing
        }
    }
}
