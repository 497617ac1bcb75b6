internal import IbidModel

/// What the sentences before tell a sentence: who "he", "it" and "the group" are.
struct Discourse: Sendable {
    /// The entity that the document is about; 0 if none.
    var topic: UInt64 = 0
    /// The person whose line it is, or who was named last; 0 if none.
    var person: UInt64 = 0
    /// The name keys of the line's head: "Sahraoui" in his own line is he.
    var headWords: Set<UInt64> = []
    /// The persons of the document by their last names.
    var locals: [UInt64: UInt64] = [:]
    /// The thing that was the last subject; 0 if none.
    var thing: UInt64 = 0
    /// The subjects of the last sentence.
    var subjects: [EntityMention] = []

    /// Whom "the president" stands for, by the office that was told with a name.
    var officers: [UInt64: EntityMention] = [:]

    /// The several things that the last sentence acted on; empty if it was one.
    var many: [UInt64] = []

    /// Who a pronoun stands for.
    func referents(of pronoun: UInt64) -> [UInt64] {
        if Words.persons.contains(pronoun) { return person == 0 ? [] : [person] }
        if pronoun == Words.they || pronoun == Words.them || pronoun == Words.their {
            if !many.isEmpty { return many }
            // "A number of its commanders feared … They left": they are not it.
            let all = subjects.filter { !$0.isPart }.flatMap(\.entities)
            if all.isEmpty, !subjects.isEmpty { return [] }
            return all.isEmpty ? (thing == 0 ? [] : [thing]) : all
        }
        if Words.things.contains(pronoun) {
            if thing != 0 { return [thing] }
            return topic == 0 ? [] : [topic]
        }
        return []
    }
}
