internal import IbidModel

/// Where clauses begin and how they hang together.
extension SentenceReader {
    /// Finds where each clause begins and on what it hangs.
    mutating func linkVerbs() {
        var start = 0
        for number in groups.indices {
            let group = groups[number]
            let from = number > 0 ? groups[number - 1].tokens.upperBound : 0
            var at = group.tokens.lowerBound - 1
            var link = group.link
            var boundary: Int?
            var commaAt: Int?
            scan: while at >= from {
                let token = tokens[at]
                switch token.kind {
                case .semicolon, .colon, .open, .close, .stop:
                    boundary = at
                    break scan
                case .comma:
                    if commaAt == nil { commaAt = at }
                    if at + 1 == group.tokens.lowerBound, let opener = openerBefore(asideUpTo: at, from: from) {
                        // "who, in that year, began": the verb's clause opens before the aside.
                        boundary = opener
                        groups[number].opener = tokens[opener].key
                        link = .relative
                        break scan
                    }
                    if at + 1 == group.tokens.lowerBound, let semicolon = semicolon(beforeAside: at, from: from) {
                        // "; its leader, X, did so": X stands beside the subject.
                        boundary = semicolon
                        break scan
                    }
                    if number > 0, boundary == nil,
                        isRightBefore(group.tokens.lowerBound, at)
                            || link == .main && hasBareNoun(at + 1, group.tokens.lowerBound)
                                && !isInSubjects(at, before: group.tokens.lowerBound, from: from)
                    {
                        boundary = isRightBefore(group.tokens.lowerBound, at) ? group.tokens.lowerBound - 1 : at
                        break scan
                    }
                case .word where nameAt[at] < 0 && !isTime[at] && !isAmount[at]:
                    switch token.word.tag {
                    case .relative where token.key != Words.that || isRelativeThat(at):
                        boundary = at
                        groups[number].opener = token.key
                        if at + 1 >= group.tokens.lowerBound || before(group.tokens.lowerBound) <= at {
                            link = .relative
                        }
                        break scan
                    case .subordinator
                    where token.key == Words.once && at + 1 == group.tokens.lowerBound && hasBareNoun(from, at):
                        // "X once worked as": some time ago.
                        break
                    case .subordinator where token.key != Words.as:
                        guard group.isFinite || before(group.tokens.lowerBound) == at else { break }
                        // "After the war, X …": a phrase, no clause.
                        if token.key == Words.after || token.key == Words.before,
                            commaAt != nil || isBehindPhrase(group.tokens.lowerBound, at)
                        {
                            break
                        }
                        boundary = at
                        groups[number].opener = token.key
                        break scan
                    case .coordinator:
                        // "merged with A, B, and C to form": the last of a list is no subject of what has none.
                        if link == .infinitive, hasBareNoun(at + 1, group.tokens.lowerBound) { break }
                        if number > 0, isClauseCoordinator(at, before: group.tokens.lowerBound, from: from) {
                            boundary = at
                            break scan
                        }
                    default:
                        if token.key == Words.until || token.key == Words.since, group.isFinite {
                            boundary = at
                            groups[number].opener = token.key
                            break scan
                        }
                    }
                default: break
                }
                at -= 1
            }
            if boundary == nil, number > 0, group.isFinite { boundary = commaAt }
            start = boundary.map { $0 + 1 } ?? (number > 0 ? group.tokens.lowerBound : 0)
            groups[number].clauseStart = start
            if number > 0 {
                groups[number - 1].clauseEnd = boundary ?? group.tokens.lowerBound
                groups[number].parent = number - 1
            }
            // "(3 killed, 5 wounded)": a count without a subject.
            let near = group.tokens.lowerBound - 1
            let after = group.tokens.upperBound
            if group.isBare, near >= 0, tokens[near].kind == .number || tokens[near].key == Words.unknown,
                after >= tokens.count || tokens[after].kind == .comma || tokens[after].kind == .close
            {
                groups[number].isTally = true
                groups[number].isPassive = true
                groups[number].link = .main
                groups[number].clauseEnd = tokens.count
                continue
            }
            // A bare form without a subject of its own, behind a finite verb or before "by", is a participle.
            if group.isBare, group.isFinite {
                let next = group.tokens.upperBound
                // "led by X", "carried out by X".
                let by = next + 1 < tokens.count && tokens[next].word.tag == .preposition ? next + 1 : next
                let byFollows = [next, by].contains { $0 < tokens.count && tokens[$0].key == Words.by }
                let hasNoSubject = !hasBareNoun(start, group.tokens.lowerBound)
                if byFollows
                    || (hasNoSubject && !hasObject(next) && number > 0 && boundary == nil && link != .relative
                        && groups[number - 1].link != .relative && !isRelativeWithSubject(number - 1)
                        && groups[..<number].contains { $0.isFinite && $0.link != .relative })
                {
                    if tokens[group.main].word.forms.contains(.participle) {
                        groups[number].isPassive = true
                        groups[number].isFinite = false
                        link = .participle
                    }
                }
            }
            if link == .main, number > 0, !hasBareNoun(start, group.tokens.lowerBound) { link = .coordinated }
            // "was abducted and killed": the second participle shares the auxiliary.
            if link == .coordinated, group.isBare, number > 0, !endsAside(number, at: start),
                groups[number - 1].isPassive, !groups[number].isPassive,
                start == group.tokens.lowerBound, tokens[group.main].word.forms.contains(.participle),
                !hasObject(group.tokens.upperBound),
                start < 2 || tokens[start - 2].kind != .comma || start - groups[number - 1].tokens.upperBound <= 4
            {
                groups[number].isPassive = true
            }
            groups[number].link = link
            groups[number].clauseEnd = tokens.count
        }
        reduceEarlier()
        reopenClauses()
        endAsides()
    }

    /// "After the merger of May it left": a pronoun right before the verb is its subject, so that the noun before is none.
    private func isBehindPhrase(_ verb: Int, _ connector: Int) -> Bool {
        verb - connector > 3 && tag(verb - 1) == .pronoun && hasBareNoun(connector + 1, verb - 1)
    }

    /// The semicolon that opens a clause whose subject is followed by a name between two commas, the second one at `comma`.
    private func semicolon(beforeAside comma: Int, from: Int) -> Int? {
        guard let semicolon = (from..<comma).last(where: { tokens[$0].kind == .semicolon }) else { return nil }
        let commas = (semicolon..<comma).filter { tokens[$0].kind == .comma }
        guard commas.count == 1, let first = commas.first, hasBareNoun(semicolon + 1, first),
            (first + 1..<comma).allSatisfy({ nameAt[$0] >= 0 })
        else { return nil }
        return semicolon
    }

    /// "X fought beside Y, led by Z, in 2012": what stands behind the second comma belongs to X again.
    private mutating func endAsides() {
        for number in groups.indices where groups[number].link == .participle && groups[number].isPassive {
            let group = groups[number]
            guard group.tokens.lowerBound > 0, tokens[group.tokens.lowerBound - 1].kind == .comma,
                let comma = (group.tokens.upperBound..<max(group.tokens.upperBound, group.clauseEnd)).first(where: {
                    tokens[$0].kind == .comma
                }), comma + 1 < group.clauseEnd, tokens[comma + 1].word.tag == .preposition,
                tokens[comma + 1].kind == .word
            else { continue }
            groups[number].clauseEnd = comma
        }
    }

    /// "X, led by Y, worked with Z": the comma closes the aside, so the verb behind it goes on with the clause of X.
    private func endsAside(_ number: Int, at start: Int) -> Bool {
        let aside = groups[number - 1].tokens.lowerBound
        return start > 0 && tokens[start - 1].kind == .comma && groups[number - 1].link == .participle && aside > 1
            && tokens[aside - 1].kind == .comma && number == 1
    }

    /// "Employees kidnapped in 2010 were freed": a bare form whose clause goes on to a finite verb is a participle.
    private mutating func reduceEarlier() {
        guard groups.count > 1 else { return }
        for number in 1..<groups.count {
            let group = groups[number]
            var before = number - 1
            while before > 0, !groups[before].isFinite { before -= 1 }
            let earlier = groups[before]
            guard group.isFinite, group.link == .coordinated, group.clauseStart == group.tokens.lowerBound,
                !isRelativeWithSubject(before), earlier.isBare, earlier.isFinite,
                earlier.link == .main || earlier.link == .coordinated,
                group.tokens.lowerBound > 0, before == number - 1 || !hasObject(earlier.tokens.upperBound),
                tokens[group.tokens.lowerBound - 1].kind == .word
                    || tokens[group.tokens.lowerBound - 1].kind == .number,
                tokens[group.tokens.lowerBound - 1].word.tag != .coordinator,
                tokens[earlier.main].word.forms.contains(.participle)
            else { continue }
            groups[before].isPassive = true
            groups[before].isFinite = false
            groups[before].link = .participle
        }
    }

    /// "…, and a unit sent by X freed Y": the noun before the participle opens the clause of the verb behind it.
    private mutating func reopenClauses() {
        for number in groups.indices.dropFirst() {
            let (group, inner) = (groups[number], groups[number - 1])
            guard group.isFinite, group.link == .coordinated, group.clauseStart == group.tokens.lowerBound,
                inner.link == .participle, inner.isPassive, inner.clauseEnd == group.tokens.lowerBound,
                inner.clauseStart > 0, hasBareNoun(inner.clauseStart, inner.tokens.lowerBound)
            else { continue }
            let last = tokens[group.tokens.lowerBound - 1]
            guard last.kind == .word && last.word.tag != .coordinator || last.kind == .number else { continue }
            groups[number].clauseStart = inner.clauseStart
            groups[number].opener = inner.opener
            groups[number].link = .main
            groups[number].parent = inner.parent
        }
    }

    /// Whether a group is the verb of "the men whom X took", "the man whose brother died", "the plan that X made".
    func isRelativeWithSubject(_ number: Int) -> Bool {
        let group = groups[number]
        guard group.link == .main, group.isFinite, group.clauseStart > 1 else { return false }
        // Before any verb "that" can only go on with a noun; behind one it may tell what was said.
        return Self.relatives.contains(group.opener)
            || group.opener == Words.that && number == 0 && isNounish(group.clauseStart - 2)
    }

    /// Whether a bare noun stands right behind a verb.
    private func hasObject(_ at: Int) -> Bool {
        guard at < tokens.count, tokens[at].kind == .word || tokens[at].kind == .number, !isTime[at] else {
            return false
        }
        return [.article, .determiner, .content, .pronoun].contains(tokens[at].word.tag) || tokens[at].kind == .number
    }

    /// Whether a noun or pronoun without a preposition stands in the range.
    func hasBareNoun(_ from: Int, _ to: Int) -> Bool {
        var afterPreposition = false
        var at = from
        while at < to {
            let token = tokens[at]
            if token.kind == .comma { afterPreposition = false }
            if token.kind == .number, !isTime[at], !afterPreposition { return true }
            if token.kind == .word, !isTime[at], groupAt[at] < 0 {
                switch token.word.tag {
                case .preposition: afterPreposition = true
                case .content, .pronoun: if !afterPreposition { return true }
                case .determiner: if !afterPreposition, Self.pronouns.contains(token.key) { return true }
                case .coordinator: break
                default: break
                }
            }
            at += 1
        }
        return false
    }

    /// The relative pronoun before an aside between commas, of which the last stands at `comma`.
    private func openerBefore(asideUpTo comma: Int, from: Int) -> Int? {
        var at = comma - 1
        while at > from, tokens[at].kind != .comma {
            if groupAt[at] >= 0 || tokens[at].kind != .word && tokens[at].kind != .number { return nil }
            at -= 1
        }
        guard at > from, tokens[at - 1].kind == .word, Self.relatives.contains(tokens[at - 1].key) else { return nil }
        return at - 1
    }

    /// Whether "that" opens a clause, and is not the determiner of "in that area".
    private func isRelativeThat(_ index: Int) -> Bool {
        index > 0 && (tokens[index - 1].word.tag != .preposition || groupAt[index - 1] >= 0)
    }

    /// Whether nothing but a quotation mark parts a comma from a verb.
    private func isRightBefore(_ verb: Int, _ comma: Int) -> Bool {
        comma + 1 == verb || comma + 2 == verb && tokens[comma + 1].kind == .quote
    }

    /// Whether a comma parts the subjects of a clause that a conjunction opens: "when A, B and C merged".
    private func isInSubjects(_ comma: Int, before verb: Int, from: Int) -> Bool {
        guard (comma..<verb).contains(where: { tokens[$0].word.tag == .coordinator }) else { return false }
        var at = comma - 1
        while at >= from {
            let token = tokens[at]
            if token.kind == .word, nameAt[at] < 0 {
                if token.word.tag == .subordinator || token.key == Words.until || token.key == Words.since {
                    return true
                }
                guard [.content, .article, .determiner].contains(token.word.tag) || token.key == Words.of else {
                    return false
                }
            } else if token.kind != .comma, token.kind != .word {
                return false
            }
            at -= 1
        }
        return false
    }

    /// Whether "and" parts clauses here and not two nouns of one subject.
    private func isClauseCoordinator(_ at: Int, before verb: Int, from: Int) -> Bool {
        guard hasBareNoun(at + 1, verb) else { return true }
        // "… killed X and Y fled": a subject of its own. "…, A and B merged": both are the subject.
        var back = at - 1
        while back >= from {
            let token = tokens[back]
            if token.kind == .comma {
                return back == at - 1
            }
            // "it was responsible; X and Y died": nothing before the semicolon has a part in it.
            if token.kind == .semicolon || token.kind == .colon { return false }
            if token.kind == .word, token.word.tag == .subordinator || token.word.tag == .relative { return false }
            back -= 1
        }
        return from > 0
    }
}
