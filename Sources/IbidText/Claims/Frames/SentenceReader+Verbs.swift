internal import IbidModel

/// Verb groups and how they hang together.
extension SentenceReader {
    /// The token before `index` that is no adverb, or -1.
    func before(_ index: Int) -> Int {
        var back = index - 1
        while back >= 0, tokens[back].kind == .word,
            tokens[back].word.tag == .adverb || tokens[back].word.tag == .negation,
            tokens[back].key != Words.no, tokens[back].key != Words.without, tokens[back].key != Words.none
        { back -= 1 }
        return back
    }

    func tag(_ index: Int) -> WordTag {
        index >= 0 && index < tokens.count && tokens[index].kind == .word ? tokens[index].word.tag : .content
    }

    func isNounish(_ index: Int) -> Bool {
        guard index >= 0, index < tokens.count else { return false }
        if nameAt[index] >= 0 { return true }
        return tokens[index].kind == .word && tokens[index].word.tag == .content && groupAt[index] < 0
    }

    /// Finds the groups from left to right.
    mutating func findVerbs() {
        var index = 0
        while index < tokens.count {
            guard tokens[index].kind == .word, !isTime[index] else {
                index += 1
                continue
            }
            if let group = group(at: index) {
                for inside in group.tokens { groupAt[inside] = Int16(groups.count) }
                groups.append(group)
                index = group.tokens.upperBound
            } else {
                index += 1
            }
        }
    }

    /// The group that begins at `index`.
    private func group(at index: Int) -> VerbGroup? {
        let first = tokens[index]
        let isInfinitive = first.key == Words.to
        let isAuxiliary =
            [.be, .have, .doing, .modal].contains(first.word.tag) && nameAt[index] < 0 && !isNounBeing(index)
        guard isInfinitive || isAuxiliary else {
            return isVerb(index) ? bareGroup(index) : nil
        }
        var group = VerbGroup(tokens: index..<(index + 1), main: index)
        var last = first.word.tag
        var at = index + 1
        if isInfinitive { group.link = .infinitive; group.isFinite = false; last = .modal }
        if first.key == Words.having || first.key == Words.being {
            group.isFinite = false
            group.link = .participle
        }
        if Self.doubts.contains(first.key) { group.isHedged = true }
        var isDone = false
        while at < tokens.count, at - index < 9, !isDone {
            let token = tokens[at]
            guard token.kind == .word, nameAt[at] < 0 || tokens[at].word.tag != .content else { break }
            if isTime[at], token.word.tag == .content { break }
            switch token.word.tag {
            case .adverb:
                if token.word.isHedge { group.isHedged = true }
                at += 1
                continue
            case .subordinator where token.key == Words.once:
                // "was once posted to"
                at += 1
                continue
            case .negation where token.key != Words.no && token.key != Words.none && token.key != Words.without:
                group.isNegated = true
                if token.key == Words.never { group.isNever = true }
                at += 1
                continue
            case .be, .have, .doing:
                guard isInfinitive || last != .be || token.word.tag != .have else { isDone = true; continue }
                if last == .be, token.word.tag == .be, token.key != Words.being { isDone = true; continue }
                last = token.word.tag
                group.main = at
                at += 1
                continue
            case .article, .determiner, .preposition, .coordinator, .relative, .pronoun, .subordinator, .modal,
                .negation:
                isDone = true
            case .content:
                let forms = token.word.forms
                let fits: Bool
                switch last {
                case .be:
                    fits = forms.contains(.participle) || (forms.contains(.gerund) && !isAdjectival(at))
                    if forms.contains(.participle) { group.isPassive = !forms.contains(.gerund) }
                case .have: fits = forms.contains(.participle)
                case .modal, .doing:
                    fits =
                        forms.contains(.base)
                        || (!token.isCapital && !token.word.isNoun && forms.isEmpty && isInfinitiveHead(at))
                default: fits = false
                }
                guard fits else { isDone = true; continue }
                group.main = at
                at += 1
                isDone = true
            }
            break
        }
        if isInfinitive, group.main == index { return nil }
        let mainTag = tokens[group.main].word.tag
        group.isCopula = mainTag == .be
        let end = max(group.main + 1, index + 1)
        // "is not", "was never": the denial belongs to the group even if a noun follows.
        var stop = end
        while stop < at, stop < tokens.count, tokens[stop].word.tag == .adverb || tokens[stop].word.tag == .negation {
            stop += 1
        }
        group.tokens = index..<stop
        var back = index - 1
        while back >= 0, tokens[back].kind == .word, tokens[back].word.tag == .adverb || tokens[back].key == Words.never
        {
            if tokens[back].word.isHedge { group.isHedged = true }
            if tokens[back].key == Words.never { group.isNegated = true; group.isNever = true }
            back -= 1
        }
        if isInfinitive, back >= 0, tokens[back].key == Words.not { group.isNegated = true }
        return group
    }

    /// "came into being".
    private func isNounBeing(_ index: Int) -> Bool {
        index > 0 && tokens[index].key == Words.being && tokens[index - 1].key == Words.into
    }

    /// Whether an unknown word behind "to" looks like a verb: an article, a name or a pronoun follows, or the end.
    private func isInfinitiveHead(_ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        return next.kind != .word || [.article, .determiner, .pronoun, .preposition].contains(next.word.tag)
            || next.isCapital
    }

    /// "is interesting": a form in -ing with nothing behind it that it could act on.
    private func isAdjectival(_ index: Int) -> Bool { false }

    private func bareGroup(_ index: Int) -> VerbGroup {
        var group = VerbGroup(tokens: index..<(index + 1), main: index)
        let forms = tokens[index].word.forms
        var back = index - 1
        while back >= 0, tokens[back].kind == .word,
            tokens[back].word.tag == .adverb || tokens[back].word.tag == .negation
        {
            if tokens[back].word.isHedge { group.isHedged = true }
            if tokens[back].word.tag == .negation, tokens[back].key != Words.no { group.isNegated = true }
            if tokens[back].key == Words.never { group.isNever = true }
            back -= 1
        }
        if forms.contains(.gerund), !forms.contains(.past) {
            if back >= 0, tokens[back].key == Words.without { group.isNegated = true }
            group.isFinite = false
            group.link = .participle
        } else if forms.contains(.participle) {
            group.isBare = true
            if !forms.contains(.past) {
                group.isFinite = false
                group.isPassive = true
                group.link = .participle
            }
        }
        return group
    }

    /// Whether the word at `index`, without an auxiliary, is a verb here.
    private func isVerb(_ index: Int) -> Bool {
        let token = tokens[index]
        let forms = token.word.forms
        guard token.word.tag == .content, !forms.isEmpty, nameAt[index] < 0 else { return false }
        let back = before(index)
        let left = tag(back)
        let hasLeft = back >= 0 && tokens[back].kind == .word
        let next = index + 1
        let right = tag(next)
        let nextIsNoun = isNounish(next) && !isTime[next] && tokens[next].word.forms.isDisjoint(with: [.past])
        if hasLeft, tokens[back].isPossessive || tokens[back].key == Words.whose { return false }
        // "as opposed to X" is a preposition.
        if hasLeft, tokens[back].key == Words.as, next < tokens.count, tokens[next].key == Words.to,
            Self.compared.contains(token.key)
        {
            return false
        }
        if hasLeft, left == .article || left == .determiner && !Self.pronouns.contains(tokens[back].key) {
            return false
        }
        if forms.contains(.gerund), !forms.contains(.past) {
            if hasLeft, isNounish(back), !isVerbBehindComma(back), token.word.isNoun { return false }
            if token.word.isNoun, !nextIsObject(next) { return false }
            return left == .preposition || !hasLeft || left == .coordinator || left == .subordinator
                || nextIsObject(next)
                || right == .preposition
        }
        if forms.contains(.past) || forms.contains(.participle) {
            // "the hijacked plane", "armed men": an adjective before its noun.
            if hasLeft, left == .preposition, tokens[back].key != Words.as, nextIsNoun { return false }
            if hasLeft, left == .content, !isNounish(back), nextIsNoun, !closesRelative(back) { return false }
            if back >= 0, tokens[back].kind == .number, !isTime[back], nextIsNoun { return false }
            if !hasLeft, back < 0, nextIsNoun, token.isCapital { return false }
            if token.word.isNoun, hasLeft, left == .content, nameAt[back] < 0, tokens[back].word.isNoun == false,
                right != .article, right != .determiner, nameAt.indices.contains(next) ? nameAt[next] < 0 : true
            {
                return false
            }
            return true
        }
        // "X, whose name means Y, unites Z": behind the aside the clause of X goes on.
        if !hasLeft, back >= 0, tokens[back].kind != .number, forms.contains(.third), !token.word.isNoun,
            nextIsObject(next)
        {
            return true
        }
        guard hasLeft, !Self.degrees.contains(tokens[back].key) else { return false }
        if forms.contains(.third) {
            guard isNounish(back) || left == .pronoun || left == .relative || left == .coordinator else { return false }
            // "whose name means": no means are meant.
            return !token.word.isNoun || left == .relative || left == .pronoun
                || tokens[back].key == Words.name && token.key == Self.means
                || (nextIsObject(next) && (nameAt[back] >= 0 || !tokens[back].word.isNoun))
        }
        // A base form stands behind a plural or a pronoun.
        if left == .pronoun || left == .relative { return true }
        guard !token.word.isNoun, isNounish(back), bytes[Int(tokens[back].end) - 1] == UInt8(ascii: "s") else {
            return false
        }
        return nextIsObject(next) || right == .preposition || right == .relative
    }

    /// Whether the verb at `index` closes "which X joined": what stands behind it is the verb of the noun before.
    private func closesRelative(_ index: Int) -> Bool {
        guard groupAt[index] >= 0 else { return false }
        var at = groups[Int(groupAt[index])].tokens.lowerBound - 1
        let subject = at
        while at > 0, isNounish(at) || tag(at) == .article { at -= 1 }
        return at > 0 && at < subject && isNounish(at - 1)
            && (Self.relatives.contains(tokens[at].key) || tokens[at].key == Words.that && groups.count == 1)
    }

    private static let means = ClaimKey.of("means")
    private static let degrees = Words.keys("smaller larger greater fewer higher lower big small large great vast")
    private static let compared = Words.keys("opposed compared")
    private static let doubts = Words.keys("may might could")
    static let pronouns = Words.keys("this that these those both many several some most few all none")

    private func isVerbBehindComma(_ index: Int) -> Bool { index >= 0 && groupAt[index] >= 0 }

    private func nextIsObject(_ next: Int) -> Bool {
        guard next < tokens.count else { return false }
        if nameAt[next] >= 0 || tokens[next].kind == .number { return true }
        guard tokens[next].kind == .word else { return false }
        let tag = tokens[next].word.tag
        return tag == .article || tag == .determiner || tag == .pronoun
            || (tag == .content && tokens[next].word.forms.isEmpty)
    }
}
