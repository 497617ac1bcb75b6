/// Turns roundabout wordings of a claim into plain ones before it is read.
enum ClaimWording {
    /// A claim with each of the rewrites made where it applies; the rest stays as it is. Linear in the claim.
    static func plain(_ claim: String) -> String {
        rewrites.reduce(claim.split(separator: " ", omittingEmptySubsequences: true)) { $1($0) }.joined(separator: " ")
    }

    /// What is done to the words, in this order; each says at its own place what it turns into what.
    private static let rewrites: [@Sendable ([Substring]) -> [Substring]] = [
        inverted, cleft, toll, ransom, unhurt, bounds, earned, agency, merged, unknown,
    ]

    /// "It was X who did Y" is "X did Y".
    private static func cleft(_ words: [Substring]) -> [Substring] {
        guard words.count > 4, words[0].lowercased() == "it", forms.contains(words[1].lowercased()),
            let at = words.indices.dropFirst(3).first(where: { links.contains(words[$0].lowercased()) }),
            // "It was said that …" reports; a noun or a name has to stand between.
            let first = words[2].utf8.first,
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) || articles.contains(words[2].lowercased())
        else { return words }
        return Array(words[2..<at] + words[(at + 1)...])
    }

    /// "At the top of X stands Y" is "Y is the leader of X", "the year 1998 saw the birth of X" is "X was founded in
    /// 1998".
    private static func inverted(_ words: [Substring]) -> [Substring] {
        let lower = words.map { $0.lowercased() }
        if lower.count > 5, lower[0] == "at", lower[1] == "the", tops.contains(lower[2]), lower[3] == "of",
            let verb = lower.indices.dropFirst(4).first(where: { stances.contains(lower[$0]) }), verb + 1 < lower.count
        {
            let subject = words[(verb + 1)...]
            let last = subject.last.map(bare) ?? ""
            let isNow = lower[verb] == "is" || lower[verb] == "stands"
            return Array(subject.dropLast()) + [last, isNow ? "is" : "was", "the", "leader", "of"]
                + Array(words[4..<verb])
        }
        if let saw = lower.indices.prefix(4).first(where: { lower[$0] == "saw" }), saw > 0, saw + 3 < lower.count,
            births.contains(lower[saw + 2]), lower[saw + 3] == "of",
            words[saw - 1].utf8.allSatisfy({ (48...57).contains($0) })
        {
            let thing = words[(saw + 4)...]
            let last = thing.last.map(bare) ?? ""
            return Array(thing.dropLast()) + [last, "was", "founded", "in", words[saw - 1]]
        }
        return words
    }

    /// "X is not known to have done it" is "There is no evidence that X has done it"; "X is still active" is "X exists".
    private static func unknown(_ words: [Substring]) -> [Substring] {
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

    /// "X died at the hands of Y" is "X was killed by Y"; "X was installed as leader in place of Y" is "X replaced Y as
    /// leader".
    private static func agency(_ words: [Substring]) -> [Substring] {
        if let at = words.indices.dropFirst().dropLast(4).first(where: { words[$0] == "died" }),
            words[(at + 1)...].prefix(4).elementsEqual(["at", "the", "hands", "of"])
        {
            return Array(words[..<at]) + ["was", "killed", "by"] + Array(words[(at + 5)...])
        }
        if let at = words.indices.dropLast(3).first(where: { words[$0] == "in" }), words[at + 1] == "place",
            words[at + 2] == "of", let verb = words[..<at].lastIndex(where: { forms.contains(String($0)) }), verb > 0,
            verb + 1 < at, installed.contains(String(words[verb + 1]))
        {
            return Array(words[..<verb]) + ["replaced"] + Array(words[(at + 3)...])
        }
        return words
    }

    private static let installed: Set<String> = [
        "installed", "appointed", "named", "chosen", "elected", "made", "put", "picked", "selected",
    ]

    /// "Kidnappings earned the group $50 million" is "The group raised $50 million from kidnappings".
    private static func earned(_ words: [Substring]) -> [Substring] {
        guard let verb = words.indices.dropFirst().first(where: { earnings.contains(String(words[$0])) }), verb <= 8,
            let amount = words.indices.dropFirst(verb + 1).first(where: { isAmount(words[$0]) }),
            (2...6).contains(amount - verb),
            !words[(verb + 1)..<amount].contains(where: { $0 == "from" || $0 == "by" || $0 == "in" }),
            words[amount...].contains(where: { isMoney($0) })
        else { return words }
        // "It has been estimated that" goes first.
        let open = words[..<verb].lastIndex(of: "that").map { $0 + 1 } ?? 0
        let end = words[amount...].firstIndex { $0 == "in" || $0 == "over" && $0 != words[amount] } ?? words.count
        let rest = words[amount..<end].map(bare)
        return Array(words[..<open]) + Array(words[(verb + 1)..<amount]) + ["raised"] + rest + ["from"]
            + Array(words[open..<verb]) + Array(words[end...])
    }

    private static let earnings: Set<String> = ["earned", "brought", "netted", "made", "yielded"]
    private static let nearly: Set<String> = [
        "more", "over", "about", "around", "at", "nearly", "almost", "some", "tens",
    ]

    private static func isAmount(_ word: Substring) -> Bool {
        nearly.contains(String(word)) || isMoney(word) || isNumeral(word)
            || word.utf8.first.map { (48...57).contains($0) } ?? false
    }

    private static func isMoney(_ word: Substring) -> Bool {
        word.hasPrefix("$") || word.hasPrefix("€") || word.hasPrefix("dollar") || word.hasPrefix("euro")
    }

    /// What follows "active" where it only tells when; `nil` where it tells in what.
    private static func afterActive(_ words: ArraySlice<Substring>) -> [Substring]? {
        guard let first = words.first else { return [] }
        let rest = first == "as" ? ["in"] + words.dropFirst(2) : Array(words)
        guard ["in", "until"].contains(rest[0]), let last = rest.last, rest.count <= 4 else { return nil }
        return last.utf8.contains { (48...57).contains($0) } ? rest : nil
    }

    /// "X came from a merger of A and B", "X was formed by the merger of A and B" is "A and B merged to form X".
    private static func merged(_ words: [Substring]) -> [Substring] {
        guard let at = words.indices.dropFirst(3).first(where: { words[$0] == "merger" || words[$0] == "union" }),
            words[at - 1] == "a" || words[at - 1] == "the", ["from", "of", "by", "through"].contains(words[at - 2]),
            at + 4 < words.count, words[at + 1] == "of" || words[at + 1] == "between",
            let verb = words[..<(at - 1)].lastIndex(where: { risings.contains(String($0)) }), verb > 0, at - verb <= 5,
            words[(at + 2)...].contains("and")
        else { return words }
        let end = words[(at + 2)...].firstIndex { $0 == "in" || $0 == "on" } ?? words.count
        let rest = words[(at + 2)...].map(bare)
        return rest.prefix(end - at - 2) + ["merged"] + rest.dropFirst(end - at - 2) + ["to", "form"]
            + Array(words[..<verb])
    }

    private static let risings: Set<String> = [
        "came", "arose", "resulted", "emerged", "grew", "sprang", "is", "was", "originated", "stems", "stemmed",
    ]
    private static let tops: Set<String> = ["top", "head", "helm"]
    private static let stances: Set<String> = ["stands", "stood", "is", "was"]
    private static let births: Set<String> = [
        "birth", "foundation", "founding", "formation", "creation", "establishment",
    ]

    /// "Sixty or more" is "at least sixty".
    private static func bounds(_ words: [Substring]) -> [Substring] {
        guard let at = words.indices.dropFirst().dropLast().first(where: { words[$0] == "or" }),
            let bound = ["more": "at least", "fewer": "at most", "less": "at most"][words[at + 1]],
            isNumeral(words[at - 1])
                || words[at - 1].utf8.allSatisfy({ (48...57).contains($0) || $0 == 44 })
        else { return words }
        return Array(words[..<(at - 1)]) + [Substring(bound), Substring(words[at - 1].lowercased())]
            + Array(words[(at + 2)...])
    }

    /// "The death toll of the raid was 30" is "30 people were killed in the raid".
    private static func toll(_ words: [Substring]) -> [Substring] {
        guard let at = words.indices.dropLast(3).first(where: { words[$0].lowercased() == "death" }),
            at <= 1, words[at + 1] == "toll",
            let verb = words.indices.dropFirst(at + 2).last(where: { tolls.contains(String(words[$0])) })
        else { return words }
        let number = words[(verb + 1)...].drop { $0 == "at" || $0 == "to" }
        let event = words[(at + 2)..<verb].drop { ["of", "from", "in"].contains($0) }
        guard let last = number.last, !event.isEmpty, !event.contains(where: { forms.contains(String($0)) }) else {
            return words
        }
        return Array(number.dropLast()) + [bare(last), "people", "were", "killed", "in"] + Array(event)
    }

    /// "The ransom for the hostages was 6 million dollars" is "The hostages were ransomed for 6 million dollars".
    private static func ransom(_ words: [Substring]) -> [Substring] {
        guard let at = words.indices.prefix(2).first(where: { ransoms.contains(words[$0].lowercased()) }),
            at + 1 < words.count, words[at + 1] == "for" || words[at + 1] == "of",
            let verb = words.indices.dropFirst(at + 3).last(where: { sums.contains(String(words[$0])) })
        else { return words }
        let number = words[(verb + 1)...].drop { $0 == "to" || $0 == "at" }
        guard
            number.contains(where: { word in
                word.utf8.contains { $0 == 36 || (48...57).contains($0) } || isNumeral(word)
            })
        else { return words }
        return Array(words[(at + 2)..<verb]) + ["were", "ransomed", "for"] + Array(number)
    }

    /// A word without the full stop behind it.
    private static func bare(_ word: Substring) -> Substring { word.hasSuffix(".") ? word.dropLast() : word }

    private static func isNumeral(_ word: Substring) -> Bool { numbers.contains(word.lowercased()) }

    /// "He escaped unhurt from the attack", "he came through the attack unharmed" are "he was not injured in the attack".
    private static func unhurt(_ words: [Substring]) -> [Substring] {
        guard
            let verb = words.indices.dropFirst().first(where: { escapes.contains(words[$0].lowercased()) }),
            let at = words.indices.dropFirst(verb + 1).first(where: { index in
                unharmed.contains(words[index].lowercased().filter { $0 != "." && $0 != "," })
            })
        else { return words }
        let event = (words[(verb + 1)..<at] + words[(at + 1)...]).drop { ["from", "through", "in", "of"].contains($0) }
        let stop = words[at].hasSuffix(".") ? "." : ""
        guard let last = event.last else { return words[..<verb] + ["was", "not", "injured" + stop[...]] }
        return words[..<verb] + ["was", "not", "injured", "in"] + event.dropLast() + [last + stop]
    }

    private static let escapes: Set<String> = [
        "escaped", "came", "survived", "emerged", "got", "walked", "remained", "was",
    ]
    private static let unharmed: Set<String> = ["unhurt", "unharmed", "uninjured", "unscathed"]
    private static let ransoms: Set<String> = ["ransom", "ransoms"]
    private static let sums: Set<String> = ["was", "were", "came", "amounted", "totaled", "totalled", "reached"]
    private static let tolls: Set<String> = ["was", "is", "reached", "stood", "rose"]
    private static let forms: Set<String> = ["was", "is"]
    private static let links: Set<String> = ["who", "that", "which"]
    private static let articles: Set<String> = ["the", "a", "an", "anger", "its", "his"]
    private static let numbers: Set<String> = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty",
        "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "dozen",
    ]
}
