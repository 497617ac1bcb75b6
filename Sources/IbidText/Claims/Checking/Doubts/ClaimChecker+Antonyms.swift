internal import IbidModel

/// Words that exclude each other: "hindered" where the text says "helped", "a doctor" where it says "an engineer".
extension ClaimChecker {
    /// Whether a word of the claim stands against one of every supporting sentence, none of which has it or its like.
    func isContrary(_ claim: SupportedClaim) -> Bool {
        let own = claim.tokens
        guard !own.contains(where: { CoverageWords.denials.contains($0.key) }) else { return false }
        let isCounted = !claim.values.quantities.isEmpty
        let texts = claim.sentences.map { isCounted ? $0.tokens : Self.withoutTallies($0.tokens) }
        return own.indices.contains { at in
            let concept = own[at].word.concept
            guard own[at].kind == .word, at == 0 || !own[at].isCapital, let sides = lexicon.contraries[concept] else {
                return false
            }
            let kin = KeySet((lexicon.synonyms[concept] ?? []) + [concept])
            return sides.contains { side in
                !own.contains { side.against.contains($0.word.concept) }
                    && texts.allSatisfy { isAgainst($0, side, kin) }
            }
        }
    }

    /// Whether a sentence has a word against a side, not denied, and none of the side or its kin.
    private func isAgainst(_ text: [ClaimToken], _ side: Contrary, _ kin: KeySet) -> Bool {
        var isFound = false
        for at in text.indices where text[at].kind == .word {
            let concept = text[at].word.concept
            if side.against.contains(concept) {
                isFound =
                    isFound || !text[max(0, at - 3)..<at].contains { CoverageWords.denials.contains($0.key) }
            } else if side.like.contains(concept) || kin.contains(concept) {
                return false
            }
        }
        return isFound
    }

    /// The tokens without "(3 killed, 5 wounded)".
    private static func withoutTallies(_ tokens: [ClaimToken]) -> [ClaimToken] {
        var kept: [ClaimToken] = []
        var isInside = false
        for at in tokens.indices {
            if tokens[at].kind == .open, at + 1 < tokens.count {
                isInside = tokens[at + 1].kind == .number || tokens[at + 1].key == Words.unknown
            }
            if !isInside { kept.append(tokens[at]) }
            if tokens[at].kind == .close { isInside = false }
        }
        return kept
    }
}
