internal import IbidModel

/// What verbs and role nouns mean here.
extension SentenceReader {
    /// Whether a role noun names the one holder: "the emir", "its leader"; "a commander", "one of the founders" do not.
    func isOnlyHolder(_ index: Int) -> Bool {
        let phrase = phrases[index]
        guard phrase.roleToken >= 0,
            phrase.isDefinite || phrase.possessor >= 0 || phrase.pronoun != 0 || !phrase.entities.isEmpty,
            phrase.tokens.upperBound - 1 == phrase.roleToken || phrase.endsInName
        else { return false }
        // "The AQIM emir of the Sahel" holds a part of it.
        if !phrase.entities.isEmpty, !phrase.endsInName, index + 1 < phrases.count, isPlace(index + 1),
            phrases[index + 1].preposition == Words.of || phrases[index + 1].preposition == Words.for
        {
            return false
        }
        return Self.soleRoles.contains(tokens[phrase.roleToken].word.lemma)
    }

    private static let soleRoles = Words.keys(
        "emir leader head founder president chairman director ceo king successor chief")

    /// The owners of a role or event noun: possessive, "of", names before it.
    func ownersOf(_ index: Int) -> [EntityMention] {
        let phrase = phrases[index]
        var list: [EntityMention] = []
        if phrase.possessor >= 0 { list.append(mention(phrase.possessor)) }
        if phrase.pronoun != 0 {
            let referents = referents(of: phrase.pronoun, at: index)
            if !referents.isEmpty {
                list.append(
                    EntityMention(
                        entities: referents, words: [], head: 0,
                        span: span(phrase.tokens.lowerBound, phrase.tokens.upperBound), isInherited: true))
            }
        }
        let named = phrase.endsInName ? phrase.entities.dropLast() : phrase.entities[...]
        if !named.isEmpty {
            list.append(
                EntityMention(
                    entities: Array(named), words: phrase.words, head: 0,
                    span: span(phrase.tokens.lowerBound, phrase.tokens.upperBound)))
        }
        var next = index + 1
        var end = phrase.tokens.upperBound
        while next < phrases.count, phrases[next].tokens.lowerBound <= end + 2,
            groupAt[phrases[next].tokens.lowerBound - 1] < 0
        {
            let other = phrases[next]
            let isOf =
                other.preposition == Words.of
                || phrase.role >= 0 && (other.preposition == Words.in || other.preposition == Words.for)
                || phrase.event >= 0
                    && (lexicon.acts[Int(phrase.event)].prepositions.contains(other.preposition)
                        || other.preposition == Words.between)
            guard isOf else { break }
            end = other.tokens.upperBound
            if !other.isPossessive { list.append(mention(next)) }
            next += 1
        }
        return list
    }

    func isPlace(_ index: Int) -> Bool {
        let range = span(phrases[index].tokens.lowerBound, phrases[index].tokens.upperBound)
        return values.places.contains {
            $0.role != .adjective && $0.role != .people && $0.span.start >= range.start && $0.span.start < range.end
                && $0.span.end >= range.end
        }
    }

    /// The bytes of a range of tokens.
    func span(_ from: Int, _ to: Int) -> ByteSpan {
        guard from < to, from < tokens.count else { return ByteSpan(start: 0, end: 0) }
        return ByteSpan(start: Int(tokens[from].start), end: Int(tokens[to - 1].end))
    }

    private func frame(takes number: Int, _ sense: VerbSense) -> Bool {
        let verb = tokens[groups[number].main].word.verb
        guard verb == Words.take || Self.rulings.contains(verb) else { return true }
        guard !groups[number].isPassive else { return verb == Words.take }
        return objectPhrases(of: number).first.map { isPlace($0) } ?? false
    }

    /// Verbs that are conquests of places, and something else with other objects.
    private static let rulings = Words.keys("rule govern")

    /// The first sense of the verb whose words are all there.
    func sense(of number: Int) -> VerbSense? {
        let group = groups[number]
        let word = tokens[group.main].word
        guard let senses = lexicon.senses[word.verb == 0 ? word.lemma : word.verb] else { return nil }
        let from = group.tokens.upperBound
        var to = min(max(group.clauseEnd, from + 1), tokens.count, from + 14)
        // "told them to leave": what is asked of somebody stands in the infinitive.
        if number + 1 < groups.count, groups[number + 1].link == .infinitive {
            to = max(to, min(groups[number + 1].tokens.upperBound, from + 14))
        }
        for sense in senses {
            // "said that it was behind the attack": what is said stands in the next clause.
            let to = lexicon.name(sense.act) == "claim" ? min(tokens.count, from + 14) : to
            if sense.needs.isEmpty {
                // "took northern Mali" is a conquest; "took two days" is not.
                if frame(takes: number, sense) { return sense }
                continue
            }
            var from = from
            if sense.isAdjacent {
                guard from < tokens.count, let need = sense.needs.first, tokens[from].key == need else { continue }
                return sense
            }
            // "allegiance to X was sworn by Y": the noun is the subject of a passive.
            if group.isPassive { from = group.clauseStart }
            let fits = sense.needs.allSatisfy { need in
                (from..<max(from, to)).contains { at in
                    let token = tokens[at]
                    // The "over" of "over 200" is no particle.
                    if isAmount[at], token.word.tag != .content { return false }
                    // Nor is the "for" of a name.
                    if nameAt[at] >= 0, token.word.tag == .preposition { return false }
                    return token.kind == .word && at != group.main
                        && (token.word.lemma == need || token.key == need || token.word.concept == need)
                }
            }
            if fits { return sense }
        }
        return nil
    }
}
