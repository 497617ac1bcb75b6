internal import IbidModel

/// Wordings of counts and strengths.
extension ClaimWording {
    /// "The strength of X lay between 600 and 800 in 2013", "Estimates of X's strength range from 600 to 800" is "X had
    /// between 600 and 800 members in 2013".
    static func strength(_ words: [Substring]) -> [Substring] {
        var words = words
        var source: [Substring] = []
        if let comma = words.indices.dropLast(2).last(where: { words[$0].hasSuffix(",") }),
            words[comma + 1].lowercased() == "according"
        {
            source = Array(words[(comma + 1)...])
            words = words[..<comma] + [words[comma].dropLast()]
        }
        guard let noun = words.indices.prefix(7).first(where: { strengths.contains(String(bare(words[$0]))) }),
            let verb = words.indices.dropFirst(noun + 1).first(where: { standings.contains(String(words[$0])) }),
            let number = words.indices.dropFirst(verb + 1).prefix(5).first(where: {
                isFigure(words[$0]) || isNumeral(words[$0])
            })
        else { return words + source }
        var owner: [Substring] = []
        var middle = Array(words[(noun + 1)..<verb])
        if noun > 0, isPossessive(words[noun - 1]) {
            let start = words[..<noun].lastIndex { $0.lowercased() == "of" }.map { $0 + 1 } ?? 0
            owner = words[start..<(noun - 1)] + [words[noun - 1].dropLast(2)]
        } else if middle.first == "of" {
            let end = middle.firstIndex { $0 == "in" } ?? middle.count
            owner = Array(middle[1..<end])
            middle = Array(middle[end...])
        }
        guard !owner.isEmpty else { return words + source }
        let isRange = words[verb + 1] == "from" && words[number...].contains("to")
        let unit = words[number...].contains { ["fighters", "members", "men"].contains(String(bare($0))) }
        var count: [Substring] = words[(isRange ? number : verb + 1)...].filter { $0 != "somewhere" && $0 != "at" }
        if isRange { count = ["between"] + count.map { $0 == "to" ? "and" : $0 } }
        if let last = count.last { count[count.count - 1] = bare(last) }
        if !unit { count.append("fighters") }
        return owner + ["had"] + count + middle + source
    }

    /// "An estimate of 2013 placed the number of X fighters between 600 and 800" is "X had between 600 and 800 fighters in
    /// 2013".
    static func numbered(_ words: [Substring]) -> [Substring] {
        if let verb = words.indices.dropFirst().dropLast(4).first(where: { reckonings.contains(String(words[$0])) }),
            let noun = words.indices.dropFirst(verb + 1).prefix(7).first(where: {
                strengths.contains(String(words[$0]))
            }),
            let at = words[noun...].firstIndex(of: "at"), at - noun <= 6, at + 1 < words.count
        {
            // "Z put X's membership at 300 in 2006", "Z put the membership of X at 300"
            var owner: [Substring] = []
            if isPossessive(words[noun - 1]) {
                owner = words[(verb + 1)..<(noun - 1)] + [words[noun - 1].dropLast(2)]
            } else if words[noun + 1] == "of" {
                owner = Array(words[(noun + 2)..<at])
            }
            if !owner.isEmpty {
                var amount: [Substring] = words[(at + 1)...].map(bare)
                if !amount.contains(where: { ["members", "fighters"].contains($0) }) {
                    amount.insert("members", at: amount.firstIndex { $0 == "in" || $0 == "both" } ?? amount.count)
                }
                let the = words[..<verb].lastIndex { $0.lowercased() == "the" } ?? 0
                let front: [Substring] = words[..<the].filter { $0 != "Both" }.map { $0 == "In" ? "in" : $0 }
                return owner + ["had"] + amount + front + ["according", "to"] + words[the..<verb]
            }
        }
        if let gave = words.indices.dropFirst().dropLast(4).first(where: { ["gave", "gives"].contains(words[$0]) }),
            let noun = words.indices.dropFirst(gave + 2).prefix(6).first(where: {
                strengths.contains(String(words[$0]))
            }),
            words[noun - 1] == "a", noun + 2 < words.count, words[noun + 1] == "of"
        {
            // "For 2013, Z gave X a strength of 600"
            let comma = words[..<gave].firstIndex { $0.hasSuffix(",") }
            let when: [Substring] = comma.map { words[..<$0] + [words[$0].dropLast()] } ?? []
            let time: [Substring] = when.map { $0.lowercased() == "for" ? "in" : $0 }
            let amount: [Substring] = words[(noun + 2)...].map(bare)
            return Array(words[(gave + 1)..<(noun - 1)]) + ["had"] + amount + time
        }
        guard let verb = words.indices.dropFirst().first(where: { placings.contains(String(words[$0])) }),
            let number = words.indices.dropFirst(verb + 1).prefix(3).first(where: { words[$0] == "number" }),
            number + 2 < words.count, words[number + 1] == "of",
            let count = words.indices.dropFirst(number + 3).first(where: {
                ["at", "between", "somewhere"].contains(words[$0])
            }),
            let unit = words[..<count].last, count - number <= 6
        else { return words }
        let owner = words[(number + 2)..<(count - 1)]
        let when = words[..<verb].last { $0.utf8.count == 4 && $0.utf8.allSatisfy(isDigit) }
        let amount = words[count...].filter { $0 != "somewhere" && $0 != "at" }.map(bare)
        let tail: [Substring] = when.map { ["in", $0] } ?? []
        return Array(owner) + ["had"] + amount + [unit] + tail
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

    /// "Sixty or more" is "at least sixty".
    static func bounds(_ words: [Substring]) -> [Substring] {
        guard let at = words.indices.dropFirst().dropLast().first(where: { words[$0] == "or" }),
            let bound = ["more": "at least", "fewer": "at most", "less": "at most"][words[at + 1]],
            isNumeral(words[at - 1])
                || words[at - 1].utf8.allSatisfy({ isDigit($0) || $0 == 44 })
        else { return words }
        return Array(words[..<(at - 1)]) + [Substring(bound), Substring(words[at - 1].lowercased())]
            + Array(words[(at + 2)...])
    }

    private static let strengths: Set<String> = ["strength", "membership", "size"]
    private static let standings: Set<String> = [
        "was", "is", "lay", "stood", "ranged", "range", "lies", "numbered", "reached", "lie",
    ]
    private static let placings: Set<String> = ["placed", "put", "puts", "places", "gave", "set"]
    private static let reckonings: Set<String> = ["put", "reckoned", "estimated", "placed"]
}
