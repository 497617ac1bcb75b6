/// Wordings of the clause as a whole: what stands first, who is said to have said it, what is denied.
extension ClaimWording {
    /// "Reports say X" is "It is reported that X", "by one estimate, X" is "It is estimated that X".
    static func reported(_ words: [Substring]) -> [Substring] {
        if words.count > 4, ["Reports", "Estimates"].contains(words[0]),
            ["say", "suggest", "indicate"].contains(words[1])
        {
            let belief: Substring = words[0] == "Reports" ? "reported" : "estimated"
            return ["It", "is", belief, "that"] + words[2...].drop { $0 == "that" }
        }
        guard let comma = words.prefix(5).firstIndex(where: { $0.hasSuffix(",") }), comma + 3 < words.count,
            ["By", "According"].contains(words[0]), ["estimate,", "estimates,"].contains(words[comma])
        else { return words }
        return ["It", "is", "estimated", "that"] + words[(comma + 1)...]
    }

    /// "At no time was X Y" is "X was never Y", "X did not stop doing it" is "X continued doing it".
    static func negated(_ words: [Substring]) -> [Substring] {
        if words.count > 5, words[0] == "At", words[1] == "no", words[2] == "time",
            ["was", "were", "did", "had"].contains(words[3])
        {
            let end = words[4...].firstIndex { !isName($0) && $0 != "the" } ?? 5
            return words[4..<end] + (words[3] == "did" ? ["never"] : [words[3], "never"]) + words[end...]
        }
        guard let stop = words.indices.dropFirst(3).dropLast().first(where: { words[$0] == "stop" }),
            words[stop - 1] == "not", words[stop - 2] == "did", words[stop + 1].hasSuffix("ing")
        else { return words }
        return words[..<(stop - 2)] + ["continued"] + words[(stop + 1)...]
    }

    /// "X said it was behind Y" is "X claimed responsibility for Y".
    static func responsible(_ words: [Substring]) -> [Substring] {
        guard let said = words.indices.dropFirst().dropLast(4).first(where: { words[$0] == "said" }),
            let was = words.indices.dropFirst(said + 1).prefix(3).first(where: {
                words[$0] == "was" || words[$0] == "were"
            }),
            words[was - 1] == "it" || words[was - 1] == "they", words[was + 1] == "behind"
        else { return words }
        return words[..<said] + ["claimed", "responsibility", "for"] + words[(was + 2)...]
    }

    /// "It was X who did Y" is "X did Y".
    static func cleft(_ words: [Substring]) -> [Substring] {
        if let who = words.indices.dropFirst(4).dropLast().first(where: { words[$0] == "who" }),
            words[who - 2] == "the",
            ["man", "one", "person", "woman"].contains(words[who - 1]), forms.contains(String(words[who - 3]))
        {
            // "X was the man who did Y".
            return Array(words[..<(who - 3)]) + words[(who + 1)...]
        }
        if words.count > 7, words[0].lowercased() == "it", forms.contains(words[1].lowercased()), words[2] == "under",
            let that = words.indices.dropFirst(4).first(where: { words[$0] == "that" })
        {
            // "It was under X that Y did Z".
            return words[3..<that] + ["was", "the", "leader", "when"] + words[(that + 1)...]
        }
        guard words.count > 4, words[0].lowercased() == "it", forms.contains(words[1].lowercased()),
            let at = words.indices.dropFirst(3).first(where: { links.contains(words[$0].lowercased()) }),
            // "It was said that …" reports; a noun or a name has to stand between.
            isName(words[2]) || articles.contains(words[2].lowercased())
        else { return words }
        return Array(words[2..<at] + words[(at + 1)...])
    }

    /// "At the top of X stands Y" is "Y is the leader of X", "the year 1998 saw the birth of X" is "X was founded in
    /// 1998".
    static func inverted(_ words: [Substring]) -> [Substring] {
        let lower = words.map { $0.lowercased() }
        if lower.count > 5, lower[0] == "at", lower[1] == "the", tops.contains(lower[2]), lower[3] == "of",
            let verb = lower.indices.dropFirst(4).first(where: { stances.contains(lower[$0]) }), verb + 1 < lower.count
        {
            let isNow = lower[verb] == "is" || lower[verb] == "stands"
            return unstopped(words[(verb + 1)...]) + [isNow ? "is" : "was", "the", "leader", "of"]
                + Array(words[4..<verb])
        }
        if let saw = lower.indices.prefix(4).first(where: { lower[$0] == "saw" }), saw > 0, saw + 3 < lower.count,
            births.contains(lower[saw + 2]), lower[saw + 3] == "of",
            words[saw - 1].utf8.allSatisfy(isDigit)
        {
            return unstopped(words[(saw + 4)...]) + ["was", "founded", "in", words[saw - 1]]
        }
        return words
    }

    /// "Two months after X, Y did Z" is "Y did Z two months after X"; "When X was killed, Y succeeded him" is "Y succeeded
    /// him after X was killed".
    static func fronted(_ words: [Substring]) -> [Substring] {
        if ["When", "Once"].contains(words.first), let comma = words.firstIndex(where: { $0.hasSuffix(",") }),
            words[..<comma].contains(where: { leavings.contains(String($0)) })
                || leavings.contains(String(words[comma].dropLast())),
            words[comma...].contains(where: { successions.contains(String($0)) })
        {
            return fronted(["After"] + words.dropFirst())
        }
        guard
            let link = words.indices.prefix(5).first(where: { ["after", "before"].contains(words[$0].lowercased()) }),
            words[..<link].allSatisfy({ isNumeral($0) || lapses.contains($0.lowercased()) || isWholeNumber($0) }),
            let comma = words.indices.dropFirst(link + 1).dropLast(2).first(where: { words[$0].hasSuffix(",") }),
            let last = words.last
        else { return words }
        var front = Array(words[...comma])
        front[0] = Substring(front[0].lowercased())
        front[comma] = front[comma].dropLast()
        return words[(comma + 1)...].dropLast() + [bare(last)] + front.dropLast() + [Substring(front[comma] + ".")]
    }

    /// "All of the hijackers" is "All the hijackers".
    static func wholes(_ words: [Substring]) -> [Substring] {
        guard words.count > 3, words[0] == "All", words[1] == "of", words[2] == "the" else { return words }
        return ["All"] + words[2...]
    }

    /// "X prefers attacking A to attacking B", "X prefers to attack A rather than B", "X would rather
    /// attack A than B" is "X prefers to attack A over B".
    static func preferred(_ words: [Substring]) -> [Substring] {
        let verbs = words.indices.dropFirst().dropLast(4)
        if let at = verbs.first(where: { words[$0] == "prefers" || words[$0] == "prefer" }) {
            if words[at + 1].hasSuffix("ing"),
                let to = words.indices.dropFirst(at + 3).dropLast(2).first(where: {
                    words[$0] == "to" && words[$0 + 1] == words[at + 1]
                })
            {
                return words[...at] + ["to", words[at + 1].dropLast(3)] + words[(at + 2)..<to] + ["over"]
                    + words[(to + 2)...]
            }
            if words[at + 1] == "to",
                let rather = words.indices.dropFirst(at + 3).dropLast(2).first(where: { words[$0] == "rather" }),
                words[rather + 1] == "than"
            {
                return words[..<rather] + ["over"] + words[(rather + 2)...]
            }
        }
        guard let at = verbs.first(where: { words[$0] == "would" && words[$0 + 1] == "rather" }),
            let than = words.indices.dropFirst(at + 4).first(where: { words[$0] == "than" })
        else { return words }
        return words[..<at] + ["prefers", "to"] + words[(at + 2)..<than] + ["over"] + words[(than + 1)...]
    }

    /// "X is not known to have done it" is "There is no evidence that X has done it"; "X is still active" is "X exists".
    static func unknown(_ words: [Substring]) -> [Substring] {
        if let at = words.indices.dropFirst().first(where: { words[$0] == "known" }), at + 2 < words.count,
            words[at - 1] == "not", words[at + 1] == "to", words[at + 2] == "have", at > 2,
            let number = ["is": "has", "are": "have"][words[at - 2]]
        {
            return ["There", "is", "no", "evidence", "that"] + Array(words[..<(at - 2)]) + [Substring(number)]
                + Array(words[(at + 3)...])
        }
        if let at = words.indices.dropFirst(2).first(where: { words[$0] == "active" || words[$0] == "active." }),
            let verb = words[..<at].lastIndex(where: { forms.contains(String($0)) }), verb > 0,
            words[(verb + 1)..<at].allSatisfy({ $0 == "still" }),
            let rest = Self.afterActive(words[(at + 1)...])
        {
            return Array(words[..<verb]) + [words[verb] == "is" ? "exists" : "existed"] + rest
        }
        return words
    }

    /// What follows "active" where it only tells when; `nil` where it tells in what.
    private static func afterActive(_ words: ArraySlice<Substring>) -> [Substring]? {
        guard let first = words.first else { return [] }
        let rest = first == "as" ? ["in"] + words.dropFirst(2) : Array(words)
        guard ["in", "until"].contains(rest[0]), let last = rest.last, rest.count <= 4 else { return nil }
        return last.utf8.contains(where: isDigit) ? rest : nil
    }

    /// "X stayed much the same" is "X did not change".
    static func unchanged(_ words: [Substring]) -> [Substring] {
        guard let verb = words.indices.dropFirst().first(where: { stays.contains(String(words[$0])) }),
            let same = words.indices.dropFirst(verb + 1).first(where: { index in
                bare(words[index]) == "same" || bare(words[index]) == "unchanged"
            }),
            words[(verb + 1)..<same].allSatisfy({ nearlyAll.contains(String($0)) })
        else { return words }
        let isPlural = words[verb - 1].hasSuffix("s")
        let change = words[same].hasSuffix(".") ? "change." : "change"
        guard words[verb] == "stay" || words[verb] == "remain" || words[verb].hasSuffix("ed") || isPlural else {
            return words
        }
        return Array(words[..<verb]) + ["did", "not", Substring(change)] + Array(words[(same + 1)...])
    }

    /// "X did not do it until Y" is "X did it in Y".
    static func late(_ words: [Substring]) -> [Substring] {
        if words.count > 7, words[0] == "It", ["was", "were"].contains(words[1]), words[2] == "not",
            words[3] == "until",
            let that = words.indices.dropFirst(5).first(where: { words[$0] == "that" })
        {
            // "It was not until T that X did it".
            return words[(that + 1)...].map(bare) + ["in"] + words[4..<that]
        }
        guard let not = words.indices.dropFirst(2).first(where: { words[$0] == "not" && words[$0 - 1] == "did" }),
            let until = words[not...].firstIndex(where: { $0 == "until" }), until > not + 1, until + 1 < words.count
        else { return words }
        let isDay = words[until...].count == 4 && words[until...].contains { $0.hasSuffix(",") }
        return Array(words[..<not]) + Array(words[(not + 1)..<until]) + [isDay ? "on" : "in"]
            + Array(words[(until + 1)...])
    }

    /// "A are the only people X has kidnapped" is "X has kidnapped only A".
    static func sole(_ words: [Substring]) -> [Substring] {
        guard let only = words.indices.dropFirst(2).dropLast(3).first(where: { words[$0] == "only" }),
            words[only - 1] == "the", isCopula(words[only - 2]),
            people.contains(String(words[only + 1])), let verb = words.last.map(bare)
        else { return words }
        let rest = words[(only + 2)..<(words.count - 1)].filter {
            !["ever", "that", "whom", "who", "which"].contains($0)
        }
        guard rest.contains(where: { isName($0) }) else { return words }
        return Array(rest) + [verb, "only"] + words[..<(only - 2)]
    }

    /// "A was not among the demands of X" is "X did not demand A".
    static func demanded(_ words: [Substring]) -> [Substring] {
        guard let among = words.indices.dropFirst(2).dropLast(3).first(where: { words[$0] == "among" }),
            words[among + 1] == "the", words[among + 2] == "demands" || words[among + 2] == "goals",
            words[among + 3] == "of",
            among + 4 < words.count,
            let verb = words[..<among].lastIndex(where: isCopula), verb > 0
        else { return words }
        var thing = Array(words[..<verb])
        thing[0] = Substring(thing[0].lowercased())
        let isDenied = words[(verb + 1)..<among].contains("not")
        let act: [Substring] = isDenied ? ["did", "not", "demand"] : ["demanded"]
        return words[(among + 4)...].map(bare) + act + thing
    }

    /// "X's listing came before Y's" is "X's listing came before Y".
    static func owned(_ words: [Substring]) -> [Substring] {
        guard words.count > 4, let last = words.last.map(bare), isPossessive(last),
            words[words.count - 2].utf8.first.map({ (97...122).contains($0) }) ?? false
        else { return words }
        return words.dropLast() + [last.dropLast(2)]
    }

    private static let articles: Set<String> = ["the", "a", "an", "anger", "its", "his"]
    private static let tops: Set<String> = ["top", "head", "helm"]
    private static let stances: Set<String> = ["stands", "stood", "is", "was"]
    private static let births: Set<String> = [
        "birth", "foundation", "founding", "formation", "creation", "establishment",
    ]
    private static let leavings: Set<String> = [
        "killed", "died", "ousted", "removed", "deposed", "dismissed", "resigned", "fell", "forced",
    ]
    private static let successions: Set<String> = ["succeeded", "replaced", "became", "took", "followed"]
    private static let lapses: Set<String> = [
        "a", "an", "one", "some", "several", "few", "shortly", "soon", "long", "day", "days", "week", "weeks", "month",
        "months", "year", "years", "just", "only",
    ]
    static let stays: Set<String> = ["stayed", "remained", "stay", "remain", "stays", "remains"]
    private static let nearlyAll: Set<String> = [
        "much", "largely", "mostly", "broadly", "basically", "essentially", "about", "the",
    ]
    static let people: Set<String> = ["people", "persons", "ones", "hostages", "victims", "targets"]
}
