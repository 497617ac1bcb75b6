internal import IbidModel

/// What a claim leaves out, or says is against somebody, where its evidence does not.
extension ClaimChecker {
    /// Whether the supporting sentences do not bear out what the claim leaves out or is against.
    func isExceptional(_ claim: SupportedClaim) -> Bool {
        isExcepted(claim) || hasNone(claim) || isNotAgainst(claim) || isAgainstWill(claim) || isWithOtherwise(claim)
    }

    /// "from sources other than X", "of A but not of B", where no sentence leaves anything out.
    func isExcepted(_ claim: SupportedClaim) -> Bool {
        let own = claim.tokens
        let leavesOut = own.indices.dropLast().contains { at in
            own[at].key == Self.other && own[at + 1].key == Words.than
                || own[at].key == Words.but && own[at + 1].key == Words.not || Self.except.contains(own[at].key)
        }
        return leavesOut
            && !claim.sentences.contains { sentence in
                sentence.tokens.contains {
                    CoverageWords.denials.contains($0.key) || Self.except.contains($0.key)
                        || Self.contrasts.contains($0.key)
                }
            }
    }

    private static let other = ClaimKey.of("other")
    private static let except = Words.keys("except excluding excepting")
    private static let contrasts = Words.keys("than apart rather besides but other only")

    /// "had no public support" where a sentence has that very thing and denies nothing.
    func hasNone(_ claim: SupportedClaim) -> Bool {
        let own = claim.tokens
        return own.indices.dropFirst().dropLast().contains { at in
            guard own[at].key == Words.no, own[at - 1].word.tag == .have || own[at - 1].word.tag == .be else {
                return false
            }
            let nouns = own[(at + 1)...].prefix(3).prefix { $0.kind == .word && $0.word.tag == .content }
            return !nouns.isEmpty
                && claim.sentences.contains { sentence in
                    nouns.allSatisfy { noun in
                        sentence.tokens.contains { $0.word.concept == noun.word.concept }
                    } && !sentence.tokens.contains { Self.lacks.contains($0.key) }
                }
        }
    }

    private static let lacks = Words.keys(
        "no not none never neither nor nothing nobody lack lacks lacked few little hardly")

    /// "a war against X" where every sentence says "not against X".
    func isNotAgainst(_ claim: SupportedClaim) -> Bool {
        guard let against = claim.tokens.firstIndex(where: { $0.key == Words.against }),
            !claim.tokens.contains(where: { CoverageWords.denials.contains($0.key) })
        else { return false }
        let enemies = Set(
            claim.tokens[against...].lazy.filter { $0.kind == .word && $0.word.tag == .content }.map(\.word.concept))
        return claim.sentences.allSatisfy { sentence in
            let tokens = sentence.tokens
            guard
                let not = tokens.indices.dropLast().first(where: {
                    tokens[$0].key == Words.not && tokens[$0 + 1].key == Words.against
                })
            else { return false }
            return tokens[not...].contains { token in
                token.kind == .word && token.word.tag == .content
                    && (enemies.contains(token.word.concept)
                        || lexicon.synonyms[token.word.concept]?.contains(where: enemies.contains) ?? false)
            }
        }
    }

    /// "against the will of X" where no sentence tells of any defiance.
    func isAgainstWill(_ claim: SupportedClaim) -> Bool {
        let own = claim.tokens
        return own.indices.dropLast(2).contains { at in
            own[at].key == Words.against && own[at + 1].key == Words.the && Self.wills.contains(own[at + 2].key)
        } && !claim.sentences.contains { $0.tokens.contains { Self.defiance.contains($0.key) } }
    }

    private static let wills = Words.keys("will wish wishes order orders advice objections")
    private static let defiance = Words.keys(
        "against despite defied defying over objected objections ignored ignoring disobeyed disobeying")

    /// "with X" where every sentence says "against X" or "without X", and the reverse.
    func isWithOtherwise(_ claim: SupportedClaim) -> Bool {
        let own = claim.tokens
        return own.indices.contains { at in
            guard let others = Self.turned(own[at].key), let noun = Self.head(behind: at, own) else { return false }
            return claim.sentences.allSatisfy { sentence in
                let tokens = sentence.tokens
                func holds(_ isMeant: (UInt64) -> Bool) -> Bool {
                    tokens.indices.contains { isMeant(tokens[$0].key) && Self.head(behind: $0, tokens) == noun }
                }
                return holds(others.contains) && !holds { $0 == own[at].key }
            }
        }
    }

    private static func turned(_ key: UInt64) -> KeySet? {
        key == Words.with ? contraries : key == Words.against || key == Words.without ? with : nil
    }

    /// The concept of the last noun of the phrase behind a preposition.
    private static func head(behind at: Int, _ tokens: [ClaimToken]) -> UInt64? {
        let phrase = tokens[(at + 1)...].prefix {
            $0.kind == .word && [.article, .determiner, .content].contains($0.word.tag)
                && ($0.word.isNoun || !$0.word.forms.contains(.past))
        }
        guard let last = phrase.last, last.word.tag == .content else { return nil }
        return last.isCapital ? last.name : last.word.concept
    }

    private static let contraries = Words.keys("against without")
    private static let with = Words.keys("with")
}
