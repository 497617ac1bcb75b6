internal import IbidModel

/// Who did it to whom, where the lexicon does not know the verb.
extension ClaimChecker {
    /// Whether every supporting sentence has the parts otherwise.
    func isDoneOtherwise(_ claim: SupportedClaim) -> Bool {
        isMadeOtherwise(claim) || hasOtherObject(claim) || isAimedOtherwise(claim) || isOfMainClause(claim)
    }

    /// "A forced B to …" where every sentence has B forcing A.
    func isMadeOtherwise(_ claim: SupportedClaim) -> Bool {
        let own = claim.tokens
        return own.indices.contains { at in
            guard Self.makers.contains(own[at].word.verb), let (subject, objects) = Self.sides(own, at) else {
                return false
            }
            return claim.sentences.allSatisfy { sentence in
                let tokens = sentence.tokens
                return tokens.indices.contains { spot in
                    guard tokens[spot].word.verb == own[at].word.verb, let told = Self.sides(tokens, spot) else {
                        return false
                    }
                    return objects.contains(told.subject) && told.objects.contains(subject)
                }
            }
        }
    }

    private static let makers = Words.keys("force compel order urge persuade convince tell ask")

    /// The last noun before a verb and the nouns right behind it.
    private static func sides(_ tokens: [ClaimToken], _ verb: Int) -> (subject: UInt64, objects: Set<UInt64>)? {
        guard verb > 0, tokens[verb - 1].kind == .word, tokens[verb - 1].word.tag == .content else { return nil }
        let behind = tokens[(verb + 1)...].prefix { $0.kind == .word && [.article, .content].contains($0.word.tag) }
        let objects = Set(behind.lazy.filter { $0.word.tag == .content }.map(\.word.concept))
        return objects.isEmpty ? nil : (tokens[verb - 1].word.concept, objects)
    }

    /// "congratulated X" where every sentence has another one congratulated.
    func hasOtherObject(_ claim: SupportedClaim) -> Bool {
        let reader = claim.reading.reader
        return reader.names.contains { name in
            var at = name.tokens.lowerBound - 1
            if at > 0, reader.tokens[at].key == Words.the { at -= 1 }
            guard at > 0, Self.isActive(reader.tokens, at) else { return false }
            let verb = reader.tokens[at].word.verb
            return claim.sentences.allSatisfy { sentence in
                let tokens = sentence.tokens
                let verbs = tokens.indices.filter { tokens[$0].word.verb == verb && Self.isActive(tokens, $0) }
                return !verbs.isEmpty
                    && verbs.allSatisfy { verb in
                        let objects = Self.objects(of: verb, in: sentence)
                        return !objects.isEmpty && !objects.contains { table.same($0, name.key) }
                    }
            }
        }
    }

    /// The name right behind a verb; empty where none stands there or it is one of several.
    private static func objects(of verb: Int, in sentence: SupportedClaim.Sentence) -> [UInt64] {
        let tokens = sentence.tokens
        var next = verb + 1
        if next < tokens.count, tokens[next].key == Words.the { next += 1 }
        guard next < tokens.count, tokens[next].isCapital,
            !tokens[next...].prefix(6).contains(where: { $0.key == Words.and })
        else { return [] }
        let starts = [Int(tokens[verb + 1].start), Int(tokens[next].start)]
        var objects: [UInt64] = []
        for frame in sentence.statement.frames {
            for one in frame.patients + frame.others + frame.agents where starts.contains(one.span.start) {
                objects += one.entities
            }
        }
        return objects
    }

    private static func isActive(_ tokens: [ClaimToken], _ at: Int) -> Bool {
        at > 0 && tokens[at].word.forms.contains(.past) && tokens[at].word.tag == .content && !tokens[at].isCapital
            && tokens[at - 1].word.tag != .be
    }

    /// "were aimed at X" where every sentence says "aimed at doing".
    func isAimedOtherwise(_ claim: SupportedClaim) -> Bool {
        let own = claim.tokens
        return own.indices.dropFirst().dropLast().contains { at in
            guard own[at].word.tag == .preposition, own[at - 1].word.forms.contains(.participle),
                !own[at + 1].word.forms.contains(.gerund)
            else { return false }
            return claim.sentences.allSatisfy { sentence in
                let tokens = sentence.tokens
                let spots = tokens.indices.dropLast(2).filter {
                    tokens[$0].word.verb == own[at - 1].word.verb && tokens[$0 + 1].key == own[at].key
                }
                return !spots.isEmpty && spots.allSatisfy { tokens[$0 + 2].word.forms.contains(.gerund) }
            }
        }
    }

    /// "B launched the coup" where every sentence says "After a coup launched by A, B launched …": B is the doer of the
    /// verb behind.
    func isOfMainClause(_ claim: SupportedClaim) -> Bool {
        let reader = claim.reading.reader
        return claim.reading.parts.contains { part in
            let claimed = part.frame
            guard !claimed.isNominal, claimed.lemma != 0 else { return false }
            let doers = Set(
                claimed.agents.flatMap { agent in
                    reader.tokens.lazy.filter {
                        $0.isCapital && agent.span.start <= $0.start && $0.end <= agent.span.end
                    }
                    .map(\.name)
                })
            let things = Set(claimed.patients.flatMap(\.words))
            return claim.sentences.allSatisfy { sentence in
                let tokens = sentence.tokens
                guard let first = tokens.first?.key, first == Words.after || first == Words.following,
                    let by = tokens.indices.dropFirst(2).dropLast().first(where: { tokens[$0].key == Words.by }),
                    tokens[by - 1].word.verb == claimed.lemma,
                    let start = tokens[by...].firstIndex(where: { $0.kind == .comma }),
                    let end = tokens[start...].indices.dropLast().first(where: {
                        tokens[$0].kind == .comma && tokens[$0 + 1].word.forms.contains(.past)
                    })
                else { return false }
                return tokens[start..<end].contains { $0.isCapital && doers.contains($0.name) }
                    && tokens[..<by].contains { things.contains($0.word.concept) }
            }
        }
    }
}
