internal import IbidModel

/// When something was by a claim: after what, on which day, under whom.
extension ClaimChecker {
    /// Whether the supporting sentences put it at another moment.
    func isOtherMoment(_ claim: SupportedClaim) -> Bool {
        isOtherDay(claim) || isNotYet(claim) || isTurned(claim) || isAfterDeath(claim) || isUnderAnother(claim)
    }

    /// "the following day" where every sentence has the same day, and the reverse.
    func isOtherDay(_ claim: SupportedClaim) -> Bool {
        func holds(_ tokens: [ClaimToken], _ words: KeySet) -> Bool {
            tokens.indices.dropFirst().contains { words.contains(tokens[$0 - 1].key) && tokens[$0].key == Self.day }
        }
        let (isNext, isSame) = (holds(claim.tokens, Self.next), holds(claim.tokens, Self.same))
        guard isNext != isSame else { return false }
        return claim.sentences.allSatisfy { sentence in
            let tokens = sentence.tokens
            let isSameDay = holds(tokens, Self.same) || sentence.statement.text.contains("later in the day")
            return isNext ? isSameDay && !holds(tokens, Self.next) : holds(tokens, Self.next) && !isSameDay
        }
    }

    private static let day = ClaimKey.of("day")
    private static let next = Words.keys("following next second")
    private static let same = Words.keys("same")

    /// "became X while Y" where every sentence says that it did not until a certain time.
    func isNotYet(_ claim: SupportedClaim) -> Bool {
        let own = claim.tokens
        guard claim.values.times.isEmpty, own.contains(where: { Self.meanwhile.contains($0.key) }),
            !own.contains(where: { CoverageWords.denials.contains($0.key) })
        else { return false }
        return claim.sentences.allSatisfy { sentence in
            let tokens = sentence.tokens
            guard let not = tokens.firstIndex(where: { $0.key == Words.not }) else { return false }
            return tokens[not...].contains { $0.key == Words.until }
        }
    }

    private static let meanwhile = Words.keys("while when under during before")

    /// "A before B" where a sentence says "A after B".
    func isTurned(_ claim: SupportedClaim) -> Bool {
        guard let own = halves(claim.tokens), own.first.count > 1, own.second.count > 1 else { return false }
        func holds(_ told: Set<UInt64>, _ claimed: Set<UInt64>) -> Bool {
            Double(claimed.intersection(told).count) >= 0.6 * Double(claimed.count)
        }
        return claim.sentences.contains { sentence in
            guard let told = halves(sentence.tokens) else { return false }
            if own.isBefore != told.isBefore { return holds(told.first, own.first) && holds(told.second, own.second) }
            return holds(told.second, own.first) && holds(told.first, own.second) && !holds(told.first, own.first)
        }
    }

    /// What stands before and behind the first "before" or "after"; `nil` without one.
    private func halves(_ tokens: [ClaimToken]) -> (first: Set<UInt64>, second: Set<UInt64>, isBefore: Bool)? {
        guard
            let at = tokens.firstIndex(where: {
                [Words.before, Words.prior, Words.after].contains($0.key)
            }), at + 1 < tokens.count
        else { return nil }
        func told(_ tokens: ArraySlice<ClaimToken>) -> Set<UInt64> {
            Set(
                tokens.lazy.filter { $0.kind == .word && $0.word.tag == .content }.map {
                    $0.isCapital ? $0.name : $0.word.concept
                })
        }
        let isBefore = tokens[at].key != Words.after
        if at == 0 {
            // "Before X did A, it did B."
            guard let comma = tokens.firstIndex(where: { $0.kind == .comma }) else { return nil }
            return (told(tokens[comma...]), told(tokens[1..<comma]), isBefore)
        }
        let (first, second) = (told(tokens[..<at]), told(tokens[(at + 1)...]))
        // "A, after which B".
        return tokens[at + 1].word.tag == .relative ? (second, first, isBefore) : (first, second, isBefore)
    }

    /// "while X led it" where every sentence names X for his end alone: "on X’s death".
    func isAfterDeath(_ claim: SupportedClaim) -> Bool {
        let own = claim.tokens
        guard own.contains(where: { Self.reigns.contains($0.key) }),
            !own.contains(where: { Self.ends.contains($0.key) })
        else { return false }
        func isEnd(_ tokens: [ClaimToken], _ at: Int) -> Bool {
            tokens[at].isPossessive && at > 0 && at + 1 < tokens.count && Self.ends.contains(tokens[at + 1].key)
                && Self.upon.contains(tokens[at - 1].key)
        }
        return own.contains { token in
            token.isCapital && token.word.tag == .content
                && claim.sentences.allSatisfy { sentence in
                    let tokens = sentence.tokens
                    let spots = tokens.indices.filter { tokens[$0].isCapital && tokens[$0].name == token.name }
                    return !spots.isEmpty && spots.allSatisfy { isEnd(tokens, $0) }
                }
        }
    }

    private static let reigns = Words.keys("while when under during years reign rule tenure leadership time")
    private static let ends = Words.keys(
        "death killing arrest removal fall resignation departure ouster execution capture defeat")
    private static let upon = Words.keys("on upon after following since")

    /// "Under X the group did it" where every sentence says "his" of another, and X not at all.
    func isUnderAnother(_ claim: SupportedClaim) -> Bool {
        let reader = claim.reading.reader
        return reader.names.contains { name in
            let last = reader.tokens[name.tokens.upperBound - 1]
            guard table.persons.contains(name.key), !last.isPossessive else { return false }
            return claim.sentences.allSatisfy { sentence in
                !sentence.statement.entities.contains { table.same($0, name.key) }
                    && sentence.tokens.contains { Words.persons.contains($0.key) }
                    && !sentence.tokens.contains { $0.isCapital && $0.name == last.name }
            }
        }
    }
}
