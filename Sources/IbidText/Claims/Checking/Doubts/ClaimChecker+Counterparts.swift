internal import IbidModel

/// What stands with a noun: whose it is, where, and how many. A supporting sentence that has the same noun with
/// something else tells of something else.
extension ClaimChecker {
    /// Whether every supporting sentence has the people, the place or the number of a noun of the claim otherwise.
    func isOfOthers(_ claim: SupportedClaim) -> Bool {
        hasOtherPeople(claim) || isPutElsewhere(claim) || isOthersPlace(claim) || isOtherwiseCounted(claim)
    }

    // MARK: People

    /// "Three American aid workers" where every sentence has three European ones.
    func hasOtherPeople(_ claim: SupportedClaim) -> Bool {
        claim.values.places.filter(\.isPeople).contains { place in
            guard let own = Self.described(by: place, claim.tokens) else { return false }
            return claim.sentences.allSatisfy { sentence in
                var isOther = false
                for other in sentence.statement.values.places where other.isPeople {
                    // Who is European need not be French.
                    let relation = Gazetteer.shared.relation(place, other)
                    let isApart = relation == .disjoint || relation == .inside
                    let described = Self.described(by: other, sentence.tokens)
                    let isAlike =
                        described.map {
                            own.count != 0 && own.count == $0.count || !own.nouns.isDisjoint(with: $0.nouns)
                        } ?? !isApart
                    // The same people, of the same thing or by themselves.
                    if isAlike, !isApart { return false }
                    if isAlike { isOther = true }
                }
                return isOther
            }
        }
    }

    /// The nouns that an adjective of a country stands before, and the number before it; `nil` where it stands alone.
    private static func described(by place: PlaceMention, _ tokens: [ClaimToken]) -> (
        nouns: Set<UInt64>, count: UInt64
    )? {
        guard let first = tokens.firstIndex(where: { Int($0.start) >= place.span.start }),
            let last = tokens.lastIndex(where: { Int($0.end) <= place.span.end }), first <= last
        else { return nil }
        var nouns: Set<UInt64> = []
        for token in tokens[(last + 1)...].prefix(5) {
            if token.kind == .dash { continue }
            guard token.kind == .word, token.word.tag == .content else { break }
            nouns.insert(token.word.concept)
        }
        let before = first > 0 ? tokens[first - 1] : nil
        let count = before.map { $0.kind == .number || Self.numerals.contains($0.key) ? $0.key : 0 } ?? 0
        return nouns.isEmpty && count == 0 ? nil : (nouns, count)
    }

    private static let numerals = Words.keys(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty"
    )

    // MARK: Places

    /// "gains in Syria" where every sentence has the gains in Iraq.
    func isPutElsewhere(_ claim: SupportedClaim) -> Bool {
        claim.values.places.contains { place in
            guard let (anchor, sense) = Self.anchor(of: place, claim.tokens) else { return false }
            return claim.sentences.allSatisfy { sentence in
                let tokens = sentence.tokens
                let spots = spots(of: anchor, in: tokens)
                return !spots.isEmpty
                    && spots.allSatisfy { spot in
                        let all = sentence.statement.values.places
                        let others = Self.places(at: spot, sense, tokens, all).map {
                            Gazetteer.shared.relation(place, $0)
                        }
                        // What a zone holds is not settled; that the place stands with another thing is.
                        let isTold = all.contains { Gazetteer.shared.relation(place, $0) == .same }
                        return !others.isEmpty
                            && others.allSatisfy { $0 == .disjoint || $0 == .unknown && isTold }
                    }
            }
        }
    }

    /// The word that a place is put to, with the sense of the preposition: "the gains in Syria", "the bombings took
    /// place in Niger".
    private static func anchor(of place: PlaceMention, _ tokens: [ClaimToken]) -> (ClaimToken, Int)? {
        guard var at = tokens.firstIndex(where: { Int($0.start) >= place.span.start }) else { return nil }
        at -= 1
        if at > 0, tokens[at].key == Words.the { at -= 1 }
        guard at > 0, let sense = sense(tokens[at].key) else { return nil }
        at -= 1
        if happens.contains(tokens[at].word.lemma) {
            while at > 0, tokens[at].word.verb != 0 || tokens[at].word.tag != .content { at -= 1 }
        } else if tokens[at].word.lemma == Words.place, at > 1, tokens[at - 1].word.verb == Words.take {
            at -= 2
        }
        guard tokens[at].kind == .word, tokens[at].word.tag == .content else { return nil }
        return (tokens[at], sense)
    }

    /// Where a word stands, or else what may stand for it.
    private func spots(of anchor: ClaimToken, in tokens: [ClaimToken]) -> [Int] {
        let own = tokens.indices.filter {
            tokens[$0].kind == .word
                && (tokens[$0].word.concept == anchor.word.concept
                    || anchor.isCapital && tokens[$0].name == anchor.name)
        }
        guard own.isEmpty, let kin = lexicon.synonyms[anchor.word.concept] else { return own }
        return tokens.indices.filter {
            tokens[$0].kind == .word && kin.contains(tokens[$0].word.concept) && !Self.sums.contains(tokens[$0].key)
        }
    }

    private static let sums = Words.keys("number numbers size strength total")

    /// The places that stand with a word: behind the preposition, and in front as "Mali’s".
    private static func places(at spot: Int, _ sense: Int, _ tokens: [ClaimToken], _ all: [PlaceMention])
        -> [PlaceMention]
    {
        func place(_ at: Int) -> PlaceMention? {
            all.first { $0.span.start <= Int(tokens[at].start) && Int(tokens[at].end) <= $0.span.end }
        }
        var found = (max(0, spot - 4)..<spot).filter { tokens[$0].isPossessive }.compactMap(place)
        var at = spot + 1
        while at < tokens.count, tokens[at].isCapital { at += 1 }
        guard at < tokens.count, self.sense(tokens[at].key) == sense else { return found }
        var last = at
        for next in (at + 1)..<tokens.count {
            if let here = place(next) {
                found.append(here)
                last = next
                continue
            }
            let token = tokens[next]
            guard next - last < 6, token.kind == .comma || token.kind == .word else { break }
            // "in A and in B", "in A as well as in B".
            let goesOn = self.sense(token.key) == sense && joints.contains(tokens[next - 1].key)
            let isPart = tags.contains(token.word.tag) && !token.word.forms.contains(.past)
            guard token.kind == .comma || goesOn || isPart || token.key == Words.of || joints.contains(token.key)
            else { break }
        }
        return found
    }

    /// "held hostages in France" where every sentence has but "detainees held in France", "attacked France" where it
    /// has "the French base".
    func isOthersPlace(_ claim: SupportedClaim) -> Bool {
        let own = claim.tokens
        let concepts = Set(own.map(\.word.concept))
        return claim.values.places.contains { place in
            guard let at = own.firstIndex(where: { Int($0.start) >= place.span.start }), at > 1 else { return false }
            let isObject = place.role == .none && own[at - 1].word.forms.contains(.past)
            guard isObject || place.role == .in || place.role == .at else { return false }
            var isOthers = false
            for sentence in claim.sentences {
                let tokens = sentence.tokens
                for other in sentence.statement.values.places {
                    let relation = Gazetteer.shared.relation(place, other)
                    guard relation == .same || relation == .contains else { continue }
                    if isObject, other.isPeople { continue }
                    guard let spot = tokens.firstIndex(where: { Int($0.start) >= other.span.start }), spot > 2,
                        Self.staying.contains(tokens[spot - 2].key), tokens[spot - 3].word.tag == .content,
                        !concepts.contains(tokens[spot - 3].word.concept)
                    else { return false }
                    isOthers = true
                }
            }
            return isOthers
        }
    }

    private static let staying = Words.keys(
        "held based detained imprisoned jailed living born stationed located buried exiled")
    private static let joints = Words.keys("and or as well")
    private static let tags: Set<WordTag> = [.article, .determiner, .coordinator, .content]

    private static func sense(_ key: UInt64) -> Int? {
        inside.contains(key) ? 0 : key == Words.from ? 1 : key == Words.of ? 2 : toward.contains(key) ? 3 : nil
    }

    private static let inside = Words.keys("in at inside within across")
    private static let toward = Words.keys("to into toward towards")
    private static let happens = Words.keys("happen occur")

    // MARK: Numbers

    /// "Two civilians" where every sentence has two soldiers and another number of civilians.
    func isOtherwiseCounted(_ claim: SupportedClaim) -> Bool {
        claim.values.quantities.contains { own in
            guard own.kind == .count, let count = own.exact, count > 1 else { return false }
            let noun = counted(own, claim.tokens)
            guard noun != 0 else { return false }
            let kin = (lexicon.synonyms[noun] ?? []) + [noun]
            return claim.sentences.allSatisfy { sentence in
                let others = sentence.statement.values.quantities.filter { $0.kind == .count && !$0.unit.isEmpty }
                let tokens = sentence.tokens
                return others.contains { $0.exact == count && !kin.contains(concept($0.unit)) }
                    && !others.contains { $0.exact == count && kin.contains(concept($0.unit)) }
                    && (others.contains { $0.exact != count && concept($0.unit) == noun }
                        || tokens.indices.dropFirst().contains {
                            tokens[$0].word.concept == noun && Self.one.contains(tokens[$0 - 1].key)
                        })
            }
        }
    }

    /// What a count is of: "two of the three people killed were civilians", "two of them soldiers", "two civilians".
    private func counted(_ quantity: QuantityMention, _ tokens: [ClaimToken]) -> UInt64 {
        let behind = tokens.drop { Int($0.start) < quantity.span.start }.dropFirst()
        guard behind.first?.key == Words.of else { return quantity.unit.isEmpty ? 0 : concept(quantity.unit) }
        if behind.count > 2, Self.them.contains(behind[behind.startIndex + 1].key) {
            return behind[behind.startIndex + 2].word.concept
        }
        guard let being = behind.firstIndex(where: { $0.word.tag == .be }), being + 1 < tokens.count,
            tokens[being + 1].word.tag == .content, tokens[being + 1].word.isNoun
        else { return 0 }
        return tokens[being + 1].word.concept
    }

    private static let them = Words.keys("them whom which")

    private func concept(_ unit: String) -> UInt64 {
        let key = ClaimKey.of(unit)
        return lexicon.words[key]?.concept ?? key
    }

    private static let one = Words.keys("a an one")
}

extension PlaceMention {
    /// Whether it is the adjective of a place or its people.
    fileprivate var isPeople: Bool { role == .adjective || role == .people }
}
