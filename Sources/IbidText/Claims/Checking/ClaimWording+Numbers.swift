internal import IbidModel

/// Wordings of counts, tolls, lengths and sums.
extension ClaimWording {
    /// "The siege lasted four days" is "The siege ended after four days".
    static func lasted(_ words: [Substring]) -> [Substring] {
        if let years = words.indices.dropFirst(2).dropLast(4).first(where: {
            words[$0] == "years" && words[$0 + 1] == "after"
        }),
            let rank = ranks[String(words[years - 1])],
            words[(years + 2)...].contains(where: { bare($0).hasPrefix("attacks") })
        {
            // "exactly five years after the attacks of T": on their fifth anniversary.
            let start = words[years - 2] == "exactly" ? years - 2 : years - 1
            return words[..<start] + ["on", "the", Substring(rank), "anniversary", "of"] + words[(years + 2)...]
        }
        if let after = words.indices.dropFirst(3).dropLast(2).first(where: { words[$0] == "after" }),
            words[after + 1] == "it",
            let begun = words.last.map(bare), ["begun", "began", "started"].contains(begun),
            spans.contains(String(words[after - 1]).lowercased()),
            isWholeNumber(words[after - 2]) || words[after - 2] == "a"
        {
            // "ended two weeks after it had begun"
            return words[..<(after - 2)] + ["after"] + words[(after - 2)..<after]
        }
        guard let verb = words.indices.dropFirst().first(where: { lastings.contains(String(words[$0])) }),
            verb + 2 < words.count, words[verb] == "lasted" || ["on", "from"].contains(words[verb + 1])
        else { return words }
        if let tenure = words[..<verb].firstIndex(where: { tenures.contains(String($0)) }), tenure > 0,
            words[tenure - 1].hasSuffix("’s") || words[tenure - 1].hasSuffix("'s"), words[tenure + 1] == "as",
            let of = words[tenure..<verb].firstIndex(of: "of")
        {
            // "X's tenure as chief of Y lasted a year"
            let rest = words[(verb + 1)...].drop { $0 == "for" || $0 == "on" }
            let time = rest.first == "from" ? Array(rest) : ["for"] + rest
            return words[..<(tenure - 1)] + [words[tenure - 1].dropLast(2), "led"] + words[(of + 1)..<verb] + time
        }
        let rest = words[(verb + 1)...].drop { $0 == "for" || $0 == "on" }
        guard let last = rest.last, spans.contains(String(bare(last)).lowercased()) else { return words }
        return Array(words[..<verb]) + ["ended", "after"] + Array(rest)
    }

    /// "Two of the 32 hostages died" is "Two hostages died"; whether there were 32 is a matter of its own.
    static func part(_ words: [Substring]) -> [Substring] {
        guard
            let of = words.indices.dropFirst().dropLast(3).first(where: { words[$0] == "of" && words[$0 + 1] == "the" }
            ),
            isNumeral(words[of - 1]) || words[of - 1].lowercased() == "one",
            // "every one of the 32" speaks of all.
            !(of > 1 && words[of - 2].lowercased() == "every"),
            // "became one of the four groups" says what it is, not how many.
            !(of > 1 && ["became", "become", "is", "was", "as", "be"].contains(words[of - 2])),
            isWholeNumber(words[of + 2]) || of <= 2,
            // "One of the four groups that formed X" counts those that formed it.
            !words[(of + 2)...].contains(where: { links.contains(String($0)) })
        else { return words }
        var rest = Array(words[(of + (isWholeNumber(words[of + 2]) ? 3 : 2))...])
        if words[of - 1].lowercased() == "one", let noun = rest.firstIndex(where: { $0.hasSuffix("s") }), noun < 3 {
            rest[noun] = rest[noun].dropLast()
        }
        return Array(words[..<of]) + rest
    }

    /// The counts of a claim that its plain wording leaves out: 32 of "two of the 32 hostages". Linear in the claim.
    static func droppedCounts(of claim: String) -> [Double] {
        let words = claim.split(separator: " ", omittingEmptySubsequences: true)
        let kept = part(words)
        guard kept.count < words.count else { return [] }
        func counts(_ text: String) -> [Double] {
            ValueScanner.values(in: text, anchor: .none).quantities.filter { $0.kind == .count }.compactMap(\.exact)
        }
        let left = counts(kept.joined(separator: " "))
        // "of the 32 hostages" by itself, since "one of the 32" may be read as one quantity.
        return counts(words.dropFirst().joined(separator: " ")).filter { !left.contains($0) }
    }

    /// Whether a claim counts "three others", "three other groups": besides what it names.
    static func countsOthers(_ claim: String) -> Bool {
        let words = claim.split(separator: " ")
        return words.indices.dropFirst().contains { index in
            words[index].hasPrefix("other") && isWholeNumber(words[index - 1])
        }
    }

    /// "Kidnappings earned the group $50 million" is "The group raised $50 million from kidnappings".
    static func earned(_ words: [Substring]) -> [Substring] {
        let lower = words.map { $0.lowercased() }
        if let of = lower.indices.prefix(3).last(where: { lower[$0] == "of" }), of > 0, takings.contains(lower[of - 1]),
            let verb = lower.indices.dropFirst(of + 2).dropLast(1).first(where: { earnings.contains(lower[$0]) }),
            words[(verb + 1)...].contains(where: isMoney)
        {
            // "The kidnapping of X brought in $6 million".
            return words[(of + 1)..<verb] + ["were", "ransomed", "for"] + words[(verb + 1)...].drop { $0 == "in" }
        }
        if let verb = words.indices.dropFirst(2).first(where: { words[$0] == "brought" || words[$0] == "earned" }),
            verb + 2 < words.count,
            words[verb - 2].hasSuffix("’s") || words[verb - 2].hasSuffix("'s"),
            words[(verb + 1)...].contains(where: isMoney)
        {
            // "X's kidnappings brought in $50 million"
            let start = words[..<(verb - 2)].lastIndex { $0 == "that" }.map { $0 + 1 } ?? 0
            let amount = words[(verb + 1)...].drop { $0 == "in" }
            let end = amount.firstIndex { ["in", "over", "during", "between", "from"].contains($0) } ?? amount.endIndex
            let owner = Array(words[..<(verb - 2)]) + [words[verb - 2].dropLast(2)]
            let sum: [Substring] = amount[..<end].map(bare)
            return owner + ["raised"] + sum + ["from", words[verb - 1]] + amount[end...]
        }
        if let verb = words.indices.dropFirst().first(where: { words[$0] == "made" }), verb + 2 < words.count,
            words[(verb + 1)...].prefix(3).contains(where: { $0.hasPrefix("$") || $0.hasPrefix("€") }),
            words[(verb + 1)...].contains("from")
        {
            // "X made $50 million from Y".
            return Array(words[..<verb]) + ["raised"] + Array(words[(verb + 1)...])
        }
        guard let verb = words.indices.dropFirst().first(where: { earnings.contains(String(words[$0])) }), verb <= 8,
            let amount = words.indices.dropFirst(verb + 1).first(where: { isAmount(words[$0]) }),
            (2...6).contains(amount - verb),
            !words[(verb + 1)..<amount].contains(where: { $0 == "from" || $0 == "by" || $0 == "in" }),
            words[amount...].contains(where: { isMoney($0) })
        else { return words }
        // "Kidnappings are believed to have earned X": "It is believed that X raised".
        if let belief = words[..<verb].firstIndex(where: { beliefs.contains(String($0)) }), belief > 1,
            ["are", "is"].contains(words[belief - 1]), words[(belief + 1)..<verb].elementsEqual(["to", "have"])
        {
            return earned(["It", "is", words[belief], "that"] + words[..<(belief - 1)] + words[verb...])
        }
        // "It has been estimated that" goes first.
        let open = words[..<verb].lastIndex(of: "that").map { $0 + 1 } ?? 0
        let end = words[amount...].firstIndex { $0 == "in" || $0 == "over" && $0 != words[amount] } ?? words.count
        let rest = words[amount..<end].map(bare)
        return Array(words[..<open]) + Array(words[(verb + 1)..<amount]) + ["raised"] + rest + ["from"]
            + Array(words[open..<verb]) + Array(words[end...])
    }

    /// "Sixty or more" is "at least sixty".
    static func bounds(_ words: [Substring]) -> [Substring] {
        guard let at = words.indices.dropFirst().dropLast().first(where: { words[$0] == "or" }),
            let bound = ["more": "at least", "fewer": "at most", "less": "at most"][words[at + 1]],
            isNumeral(words[at - 1])
                || words[at - 1].utf8.allSatisfy({ (48...57).contains($0) || $0 == 44 })
        else { return words }
        return Array(words[..<(at - 1)]) + [Substring(bound), Substring(words[at - 1].lowercased())]
            + Array(words[(at + 2)...])
    }

    /// "The death toll of the raid was 30" is "30 people were killed in the raid".
    static func toll(_ words: [Substring]) -> [Substring] {
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
    static func ransom(_ words: [Substring]) -> [Substring] {
        if let paid = words.indices.dropFirst(3).dropLast(2).first(where: {
            words[$0] == "paid" && words[$0 + 1] == "for"
        }),
            ["was", "were"].contains(words[paid - 1]),
            let of = words.indices.prefix(3).last(where: { words[$0] == "of" }),
            words[..<of].contains(where: { ransoms.contains($0.lowercased()) }), of + 1 < paid - 1
        {
            // "A ransom of $6 million was paid for X".
            let who = words[(paid + 2)...]
            return Array(who.dropLast()) + [who.last.map(bare) ?? "", "were", "ransomed", "for"]
                + Array(words[(of + 1)..<(paid - 1)])
        }
        guard let at = words.indices.prefix(2).first(where: { ransoms.contains(words[$0].lowercased()) }),
            at + 1 < words.count, words[at + 1] == "for" || words[at + 1] == "of",
            let verb = words.indices.dropFirst(at + 3).last(where: { sums.contains(String(words[$0])) })
        else { return words }
        let number = words[(verb + 1)...].drop { $0 == "to" || $0 == "at" || $0 == "up" }
        guard
            number.contains(where: { word in
                word.utf8.contains { $0 == 36 || (48...57).contains($0) } || isNumeral(word)
            })
        else { return words }
        return Array(words[(at + 2)..<verb]) + ["were", "ransomed", "for"] + Array(number)
    }

    private static func isAmount(_ word: Substring) -> Bool {
        nearly.contains(String(word)) || isMoney(word) || isNumeral(word)
            || word.utf8.first.map { (48...57).contains($0) } ?? false
    }

    private static func isMoney(_ word: Substring) -> Bool {
        word.hasPrefix("$") || word.hasPrefix("€") || word.hasPrefix("dollar") || word.hasPrefix("euro")
    }

    static func isWholeNumber(_ word: Substring) -> Bool {
        isNumeral(word) || !word.isEmpty && word.utf8.allSatisfy { (48...57).contains($0) }
    }

    private static let ranks = ["one": "first", "two": "second", "three": "third", "five": "fifth", "ten": "tenth"]
    private static let lastings: Set<String> = ["lasted", "dragged", "went", "carried", "ran"]
    private static let tenures: Set<String> = ["tenure", "term", "reign", "leadership", "rule", "time"]
    private static let spans: Set<String> = [
        "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "decades",
    ]
    private static let takings: Set<String> = ["kidnapping", "abduction", "capture"]
    private static let earnings: Set<String> = ["earned", "brought", "netted", "made", "yielded"]
    private static let beliefs: Set<String> = ["believed", "thought", "estimated", "said", "reported"]
    private static let nearly: Set<String> = [
        "upwards", "more", "over", "about", "around", "at", "nearly", "almost", "some", "tens",
    ]
    private static let tolls: Set<String> = ["was", "is", "reached", "stood", "rose"]
    private static let ransoms: Set<String> = ["ransom", "ransoms"]
    private static let sums: Set<String> = [
        "was", "were", "came", "added", "amounted", "totaled", "totalled", "reached",
    ]
}
