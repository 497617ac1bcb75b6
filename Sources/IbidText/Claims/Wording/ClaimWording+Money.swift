/// Wordings of ransoms, earnings and where money comes from.
extension ClaimWording {
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
            return unstopped(words[(paid + 2)...]) + ["were", "ransomed", "for"]
                + Array(words[(of + 1)..<(paid - 1)])
        }
        guard let at = words.indices.prefix(2).first(where: { ransoms.contains(words[$0].lowercased()) }),
            at + 1 < words.count, words[at + 1] == "for" || words[at + 1] == "of",
            let verb = words.indices.dropFirst(at + 3).last(where: { sums.contains(String(words[$0])) })
        else { return words }
        let number = words[(verb + 1)...].drop { $0 == "to" || $0 == "at" || $0 == "up" }
        guard
            number.contains(where: { word in
                word.utf8.contains { $0 == 36 || isDigit($0) } || isNumeral(word)
            })
        else { return words }
        return Array(words[(at + 2)..<verb]) + ["were", "ransomed", "for"] + Array(number)
    }

    /// "Kidnappings earned the group $50 million" is "The group raised $50 million from kidnappings".
    static func earned(_ words: [Substring]) -> [Substring] {
        let lower = words.map { $0.lowercased() }
        if let of = lower.indices.prefix(3).last(where: { lower[$0] == "of" }), of > 0, kidnaps.contains(lower[of - 1]),
            let verb = lower.indices.dropFirst(of + 2).dropLast(1).first(where: { earnings.contains(lower[$0]) }),
            words[(verb + 1)...].contains(where: isMoney)
        {
            // "The kidnapping of X brought in $6 million".
            return words[(of + 1)..<verb] + ["were", "ransomed", "for"] + words[(verb + 1)...].drop { $0 == "in" }
        }
        if let verb = words.indices.dropFirst(2).first(where: { words[$0] == "brought" || words[$0] == "earned" }),
            verb + 2 < words.count,
            isPossessive(words[verb - 2]),
            words[(verb + 1)...].contains(where: isMoney)
        {
            // "X's kidnappings brought in $50 million"
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

    /// "A and B are the mainstay of X's income", "X's main source of income is A", "A makes up the largest part of X's income"
    /// is "X raises most of its money from A".
    static func incomes(_ words: [Substring]) -> [Substring] {
        let bare = words.map { String(self.bare($0)).lowercased() }
        guard let money = bare.indices.last(where: { moneys.contains(bare[$0]) }),
            let share = bare.indices.first(where: { shares.contains(bare[$0]) }), share < money + 6,
            let verb = bare.indices.first(where: { makings.contains(bare[$0]) }), verb > 0,
            let owner = words.indices.last(where: {
                $0 < max(money, verb) && (isPossessive(words[$0]))
            })
        else { return words }
        var first = owner
        while first > 0, isName(words[first - 1]) { first -= 1 }
        let who = words[first..<owner] + [words[owner].dropLast(2)]
        let isReversed = owner < verb
        let things = isReversed ? Array(words[(verb + 1)...]) : Array(words[..<verb])
        guard !things.isEmpty, isReversed ? money < verb : money > verb else { return words }
        var sources = things.map { Substring(self.bare($0)) }
        if !isReversed, sources[0].utf8.dropFirst().allSatisfy({ (97...122).contains($0) }) {
            sources[0] = Substring(sources[0].lowercased())
        }
        while let last = sources.last, ["have", "has", "been"].contains(last) { sources.removeLast() }
        return who + ["raises", "most", "of", "its", "money", "from"] + sources
    }

    private static func isMoney(_ word: Substring) -> Bool {
        word.hasPrefix("$") || word.hasPrefix("€") || word.hasPrefix("dollar") || word.hasPrefix("euro")
    }

    private static func isAmount(_ word: Substring) -> Bool {
        nearly.contains(String(word)) || isMoney(word) || isNumeral(word)
            || isFigure(word)
    }

    private static let ransoms: Set<String> = ["ransom", "ransoms"]
    private static let sums: Set<String> = [
        "was", "were", "came", "added", "amounted", "totaled", "totalled", "reached",
    ]
    private static let beliefs: Set<String> = ["believed", "thought", "estimated", "said", "reported"]
    private static let earnings: Set<String> = ["earned", "brought", "netted", "made", "yielded"]
    private static let kidnaps: Set<String> = ["kidnapping", "abduction", "capture"]
    private static let moneys: Set<String> = [
        "income", "revenue", "revenues", "finances", "funds", "funding", "money", "earnings",
    ]
    private static let shares: Set<String> = [
        "mainstay", "backbone", "main", "chief", "principal", "primary", "largest", "greater", "most", "bulk",
        "biggest", "majority",
    ]
    private static let makings: Set<String> = [
        "is", "are", "was", "were", "make", "makes", "account", "accounts", "form", "forms", "been", "comes", "come",
        "provide", "provides",
    ]
    private static let nearly: Set<String> = [
        "upwards", "more", "over", "about", "around", "at", "nearly", "almost", "some", "tens",
    ]
}
