internal import IbidModel

/// Whom a claim means by a last name that several persons bear: the one who has a term of office in a group that the
/// claim names.
struct Surnames {
    let checker: ClaimChecker
    let statements: [Statement]

    /// The persons by the name keys of such last names; empty for most claims. Linear in the frames.
    func locals(in reading: ClaimReading) -> [UInt64: UInt64] {
        let reader = reading.reader
        let table = checker.table
        // Last names by themselves for which the table has no one person.
        let open = reader.names.filter { name in
            name.tokens.count == 1 && !table.persons.contains(name.key)
        }
        guard !open.isEmpty, reader.names.count > 1 else { return [:] }
        let groups = reader.names.map(\.key)
        var found: [UInt64: UInt64] = [:]
        for statement in statements where groups.contains(where: { table.same($0, statement.topic) }) {
            for frame in statement.frames where frame.lemma == LineFrames.term {
                guard let holder = frame.agents.first, let person = holder.entities.first else { continue }
                for name in open where holder.words.contains(reader.tokens[name.tokens.lowerBound].word.concept) {
                    found[reader.tokens[name.tokens.lowerBound].name] = person
                }
            }
        }
        return found
    }
}
