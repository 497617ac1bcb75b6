internal import IbidModel

/// What a claim says with one small word and its evidence may lack: "without", "not", or that there is less of it.
extension ClaimChecker {
    /// The answer instead of a support that does not bear out such a word; `nil` where nothing is to be doubted.
    func doubted(_ claim: String, _ check: ClaimCheck, _ statements: [Statement]) -> ClaimCheck? {
        let told = Set(check.evidence.map(\.statement))
        let evidence = statements.filter { told.contains($0.id) }
        let tokens = ClaimTokenizer.tokens(of: Array(claim.utf8), lexicon: lexicon)
        if let answer = lacking(claim, tokens, evidence) ?? denied(claim, evidence, statements) { return answer }
        let supports = Set(check.evidence.lazy.filter { $0.verdict == .supported }.map(\.statement))
        let supported = SupportedClaim(claim, tokens, evidence.filter { supports.contains($0.id) }, self)
        guard
            isDiminished(supported) || isCompared(supported) || isApart(supported) || isOtherExtent(supported)
                || isOtherManner(supported) || isOpposed(supported) || prefers(supported) || isByOthers(supported)
                || isHarmless(supported) || isToldOtherwise(supported)
        else { return nil }
        return ClaimCheck(claim: claim, verdict: .notEnoughInfo, missing: .slotUnstated)
    }

    /// "freed them without help": the answer where the evidence does not say "without", a refutation where
    /// it tells of that help. `nil` for any other claim.
    private func lacking(_ claim: String, _ tokens: [ClaimToken], _ evidence: [Statement]) -> ClaimCheck? {
        guard let without = tokens.firstIndex(where: { $0.key == Words.without }), without + 1 < tokens.count,
            // "without attacking" is a clause of its own.
            !tokens[without + 1].word.forms.contains(.gerund)
        else { return nil }
        guard !evidence.contains(where: { Self.denials.contains(where: $0.text.lowercased().contains) }) else {
            return nil
        }
        let acts = Set(tokens[(without + 1)...].lazy.map(\.word.eventAct).filter { $0 >= 0 })
        for statement in evidence {
            guard let frame = statement.frames.first(where: { acts.contains($0.act) && $0.polarity == .positive })
            else {
                continue
            }
            let against = ClaimEvidence(.refuted, in: statement, at: frame.span, .polarity, score: 0.8)
            return ClaimCheck(claim: claim, verdict: .refuted, evidence: [against])
        }
        return ClaimCheck(claim: claim, verdict: .notEnoughInfo, missing: .slotUnstated)
    }

    private static let denials = ["without", " no ", " not ", "lack", "alone"]

    /// Whether all supporting evidence says of a word of the claim that there is less of it: "less receptive", "little to do
    /// with ideology", where the claim says no such thing.
    private func isDiminished(_ claim: SupportedClaim) -> Bool {
        guard !claim.tokens.contains(where: { Self.diminishers.contains($0.key) }) else { return false }
        let concepts = Set(claim.tokens.map(\.word.concept))
        return !claim.sentences.isEmpty
            && claim.sentences.allSatisfy { sentence in
                let tokens = sentence.tokens
                return tokens.indices.contains { at in
                    guard Self.diminishers.contains(tokens[at].key),
                        at == 0 || !Self.unreal.contains(tokens[at - 1].key),
                        let next = tokens[(at + 1)...].prefix(5).first(where: { !Self.passed.contains($0.key) })
                    else { return false }
                    return next.kind == .word && next.key != Self.than && concepts.contains(next.word.concept)
                }
            }
    }

    /// Whether the claim holds two things against each other, "more men in A than in B", and no supporting sentence does.
    private func isCompared(_ claim: SupportedClaim) -> Bool {
        guard let more = claim.tokens.firstIndex(where: { Self.comparatives.contains($0.key) }),
            claim.tokens.dropFirst(more + 2).contains(where: { $0.key == Self.than }), !claim.sentences.isEmpty
        else { return false }
        return claim.sentences.allSatisfy { sentence in
            !sentence.tokens.contains { $0.key == Self.than || $0.key == Self.over }
        }
    }

    /// Whether what the supporting sentences say is something else. What is said of all of them holds of none, too.
    private func isToldOtherwise(_ claim: SupportedClaim) -> Bool {
        !claim.sentences.isEmpty
            && (isContrary(claim) || isOfOthers(claim) || isExceptional(claim) || isOtherMoment(claim)
                || isDoneOtherwise(claim))
    }

    /// Whether the claim parts what happened, "on different days", and no supporting sentence does.
    private func isApart(_ claim: SupportedClaim) -> Bool {
        guard claim.tokens.contains(where: { Self.parted.contains($0.key) }) else { return false }
        return !claim.sentences.contains { $0.tokens.contains { Self.parted.contains($0.key) } }
    }

    /// Whether one side is said to be against somebody where the other says with them, and names no enemy.
    private func isOpposed(_ claim: SupportedClaim) -> Bool {
        func holds(_ tokens: [ClaimToken], _ keys: KeySet) -> Bool { tokens.contains { keys.contains($0.key) } }
        let (with, against) = (holds(claim.tokens, Self.beside), holds(claim.tokens, Self.opposite))
        guard with != against, !claim.sentences.isEmpty else { return false }
        return claim.sentences.allSatisfy { sentence in
            let tokens = sentence.tokens
            return with
                ? holds(tokens, Self.opposite) && !holds(tokens, Self.beside)
                : holds(tokens, Self.beside) && !holds(tokens, Self.opposite)
        }
    }

    /// Whether the claim says what somebody prefers, and a supporting sentence to what: "prefers A over B" for B.
    private func prefers(_ claim: SupportedClaim) -> Bool {
        guard let verb = claim.tokens.firstIndex(where: { $0.word.lemma == Self.prefer }),
            !claim.tokens.contains(where: { Self.rather.contains($0.key) })
        else { return false }
        let wanted = Set(
            claim.tokens[(verb + 1)...].lazy.filter { $0.kind == .word && $0.word.tag == .content }.map(\.word.concept))
        return claim.sentences.contains { sentence in
            let tokens = sentence.tokens
            guard let at = tokens.firstIndex(where: { $0.word.lemma == Self.prefer }),
                let over = tokens[at...].firstIndex(where: { Self.rather.contains($0.key) })
            else { return false }
            let left = Set(tokens[(over + 1)...].lazy.map(\.word.concept)).intersection(wanted)
            return !left.subtracting(tokens[at..<over].map(\.word.concept)).isEmpty
        }
    }

    private static let prefer = ClaimKey.of("prefer")
    private static let rather = Words.keys("over rather than")

    /// Whether the claim says that nobody was harmed, and a supporting sentence counts some who were.
    private func isHarmless(_ claim: SupportedClaim) -> Bool {
        claim.reading.parts.contains { part in
            guard part.frame.polarity == .negative, Self.harms.contains(lexicon.name(part.frame.act) ?? ""),
                !part.frame.patients.contains(where: { !$0.entities.isEmpty })
            else { return false }
            return claim.sentences.contains { sentence in
                sentence.statement.frames.contains { frame in
                    frame.act == part.frame.act && frame.polarity == .positive
                        && frame.quantities.contains { ($0.lower ?? 0) > 0 }
                }
            }
        }
    }

    private static let harms: Set<String> = ["kill", "wound"]
    private static let parted = Words.keys(
        "different differing separate separately consecutive successive successively")
    private static let beside = Words.keys("alongside together beside")
    private static let opposite = Words.keys("against versus opposing")
    private static let comparatives = Words.keys("more fewer less larger smaller greater bigger higher lower")
    private static let over = ClaimKey.of("over")
    private static let diminishers = Words.keys("less little hardly barely rarely seldom scarcely")
    /// "no less than", "at least", "a little".
    private static let unreal = Words.keys("no a at much nothing none")
    private static let than = ClaimKey.of("than")
    private static let passed = Words.keys("to do with of in any been ever")

    /// "was not killed": the answer instead of a support that rests on sentences without any denial, where they say the
    /// claim without its "not" as well. A claim and its denial do not both hold. `nil` for any other claim.
    private func denied(_ claim: String, _ evidence: [Statement], _ statements: [Statement]) -> ClaimCheck? {
        let words = claim.split(separator: " ")
        guard
            let not = words.indices.dropFirst().first(where: { at in
                words[at] == "not" && Self.auxiliaries.contains(words[at - 1].lowercased())
            }),
            // "not until May" is in May.
            !words[not...].contains("until")
        else { return nil }
        guard !evidence.contains(where: { tokens(of: $0).contains { $0.word.tag == .negation } }) else { return nil }
        // "ceremonies that it did not like": what is claimed is not denied.
        if not > 3, Self.subjects.contains(String(words[not - 2])), !Self.openers.contains(String(words[not - 3])),
            !words[not - 3].hasSuffix(",")
        {
            return nil
        }
        let plain = (words[..<not] + words[(not + 1)...]).joined(separator: " ")
        let other = checkWhole(plain, statements: statements)
        guard other.verdict == .supported else { return nil }
        let against = other.evidence.map { one in
            one.with(.refuted, rows: one.rows.filter { $0.slot != .polarity } + [SlotRow(.polarity, .conflict)])
        }
        return ClaimCheck(claim: claim, verdict: .refuted, evidence: against)
    }

    func tokens(of statement: Statement) -> [ClaimToken] {
        ClaimTokenizer.tokens(of: Array(statement.text.utf8), lexicon: lexicon)
    }

    private static let subjects: Set<String> = ["it", "they", "he", "she"]
    private static let openers: Set<String> = [
        "and", "but", "because", "while", "when", "although", "though", "if", "as", "said", "says", "since", "until",
    ]
    private static let auxiliaries: Set<String> = [
        "was", "were", "is", "are", "has", "have", "had", "did", "do", "does", "can", "could", "will", "would",
    ]
}
