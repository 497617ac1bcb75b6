internal import IbidModel

/// How much, how many of whom, on which side and how long: what a claim says of it has to be told.
extension ClaimChecker {
    /// Whether the supporting sentences do not bear out the extent that the claim gives.
    func isOtherExtent(_ claim: SupportedClaim) -> Bool {
        isUntold(claim) || isOfPart(claim) || isOtherPeople(claim) || isOtherSide(claim) || lasted(claim)
    }

    /// Whether the claim says until when something lasted, and no supporting sentence tells of an end then.
    private func lasted(_ claim: SupportedClaim) -> Bool {
        let own = claim.tokens
        let times = claim.values.times
        let end: ClosedRange<Int>?
        if let range = times.first(where: { $0.relation == .between })?.stated, let last = range.last,
            own.contains(where: { $0.key == Words.from })
        {
            end = (last - 365)...last
        } else if let until = own.firstIndex(where: { Self.until.contains($0.key) }),
            !own[..<until].contains(where: { $0.word.tag == .negation }),
            let day = times.first(where: { $0.span.end > Int(own[until].end) })?.stated, let first = day.first,
            let last = day.last
        {
            end = first...last
        } else {
            end = nil
        }
        guard let end else { return false }
        return !claim.sentences.map(\.statement).contains { statement in
            (statement.values.times + statement.inherited.times).compactMap(\.stated.last).contains(where: end.contains)
        }
    }

    private static let until = Words.keys("until till")

    /// Whether the claim is about all or most of what the supporting sentences tell a part of.
    private func isOfPart(_ claim: SupportedClaim) -> Bool {
        guard claim.tokens.contains(where: { Self.wholes.contains($0.key) }) else { return false }
        return !claim.sentences.isEmpty
            && claim.sentences.allSatisfy { sentence in
                let tokens = sentence.tokens
                return tokens.indices.dropLast().contains { at in
                    Self.parts.contains(tokens[at].key) && tokens[at + 1].key == Words.of
                } && !tokens.contains { Self.wholes.contains($0.key) }
            }
    }

    private static let wholes = Words.keys("all whole most entire entirety every")
    private static let parts = Words.keys("part parts some many share portion several")

    /// Whether no supporting sentence says a small word that the claim says.
    private func isUntold(_ claim: SupportedClaim) -> Bool {
        let own = claim.tokens + claim.plain
        return ToldWords.standard.contains { words in
            own.indices.contains { at in
                words.asked.contains(own[at].key) && !(at > 0 && Self.isQuantity(own[at - 1].key, own[at].key))
            } && !claim.sentences.contains { $0.tokens.contains { words.told.contains($0.key) } }
        }
    }

    /// "at least", "at most", "a few".
    private static func isQuantity(_ first: UInt64, _ second: UInt64) -> Bool {
        first == Words.at || first == article && second == few
    }

    private static let article = ClaimKey.of("a")
    private static let few = ClaimKey.of("few")

    /// Whether the claim names a people or a country by its adjective, "32 Americans", and no supporting sentence does, nor
    /// what stands around it.
    private func isOtherPeople(_ claim: SupportedClaim) -> Bool {
        let own = claim.tokens
        let peoples = own.indices.filter { at in
            guard own[at].kind == .word, Countries.keys.contains(own[at].word.concept) else { return false }
            let isCounted = at > 0 && own[at - 1].kind == .number
            return isCounted
                || at + 1 < own.count && own[at + 1].kind == .word && !own[at + 1].isCapital
                    && own[at + 1].word.isNoun
        }.map { own[$0].word.concept }
        return peoples.contains { people in
            !claim.sentences.contains { sentence in
                sentence.tokens.contains { $0.word.concept == people }
                    || FrameComparer.holds(sentence.statement.context, people)
            }
        }
    }

    /// Whether the claim has a thing of another side than the supporting sentences: "northern battalions".
    private func isOtherSide(_ claim: SupportedClaim) -> Bool {
        let own = claim.tokens
        return own.indices.dropLast().contains { at in
            guard Self.sides.contains(own[at].key), own[at + 1].kind == .word, !own[at + 1].isCapital else {
                return false
            }
            let noun = own[at + 1].word.concept
            let before = claim.sentences.flatMap { sentence -> [UInt64] in
                let tokens = sentence.tokens
                return tokens.indices.dropFirst().filter { tokens[$0].word.concept == noun }.map { tokens[$0 - 1].key }
            }.filter(Self.sides.contains)
            return !before.isEmpty && !before.contains(own[at].key)
        }
    }

    private static let sides = Words.keys("northern southern eastern western central north south east west")
}
