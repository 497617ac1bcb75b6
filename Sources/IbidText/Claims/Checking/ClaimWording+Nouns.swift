/// Wordings that put a noun where a plain claim has a verb, or a description where it has a name.
extension ClaimWording {
    /// "The man called X, who did Y" is "X, who did Y"; "The leader who goes by X is Y" is "X is Y".
    static func described(_ words: [Substring]) -> [Substring] {
        if words.count > 6, words[0] == "The", ["man", "person", "leader"].contains(words[1]),
            let verb = words.indices.last(where: { words[$0] == "is" || words[$0] == "was" }), verb > 4,
            verb + 1 < words.count,
            words[(verb + 1)...].allSatisfy({ $0.utf8.first.map { (65...90).contains($0) } ?? false })
        {
            // "The man credited with Y is X"
            let name: [Substring] = words[(verb + 1)...].map(bare)
            return name + (words[2] == "who" ? Array(words[3..<verb]) : [words[verb]] + words[2..<verb])
        }
        guard words.count > 5, words[0] == "The",
            let verb = words.indices.dropFirst(2).prefix(5).first(where: { namings.contains(String(words[$0])) })
        else { return words }
        let start = ["as", "by"].contains(words[verb + 1]) ? verb + 2 : verb + 1
        guard start < words.count, let first = words[start].utf8.first, (65...90).contains(first),
            words[1..<verb].allSatisfy({
                $0.utf8.first.map { (97...122).contains($0) } ?? false && !auxiliaries.contains($0)
            })
        else { return words }
        return Array(words[start...])
    }

    /// "X came about as a faction of Y" is "X was a faction of Y".
    static func origins(_ words: [Substring]) -> [Substring] {
        guard let at = words.indices.dropFirst(2).dropLast(2).first(where: { words[$0] == "as" }),
            ["a", "an"].contains(words[at + 1]),
            let verb = words[..<at].lastIndex(where: { beginnings.contains(String($0)) }), verb > 0,
            words[(verb + 1)..<at].allSatisfy({ ["about", "out", "life", "up", "originally"].contains($0) })
        else { return words }
        return Array(words[..<verb]) + [words[verb - 1] == "have" ? "been" : "was"] + Array(words[(at + 1)...])
    }

    /// "X stayed on as leader" is "X remained leader".
    static func remained(_ words: [Substring]) -> [Substring] {
        guard let verb = words.indices.dropFirst().dropLast(3).first(where: { stayings.contains(String(words[$0])) })
        else {
            return words
        }
        if words[(verb + 1)...].starts(with: ["at", "the", "head", "of"]), words[verb...].contains("until") {
            return words[..<verb] + ["remained", "the", "leader"] + words[(verb + 4)...]
        }
        let role = words[verb + 1] == "on" ? verb + 2 : verb + 1
        guard words[role] == "as" else { return words }
        return words[..<verb] + ["remained"] + words[(role + 1)...]
    }

    /// "The mine lay at X" is "The mine was located at X".
    static func lying(_ words: [Substring]) -> [Substring] {
        guard let verb = words.indices.dropFirst(2).dropLast().first(where: { lyings.contains(String(words[$0])) }),
            words[verb + 1] == "at", verb + 2 < words.count,
            words[verb + 2].utf8.first.map({ (65...90).contains($0) }) ?? false
        else { return words }
        return Array(words[..<verb]) + ["was", "located"] + Array(words[(verb + 1)...])
    }

    /// "X served as Y's base" is "Y was based in X".
    static func bases(_ words: [Substring]) -> [Substring] {
        if let base = words.last.map(bare), base == "base",
            let owner = words.indices.dropFirst(2).last(where: {
                words[$0].hasSuffix("’s") || words[$0].hasSuffix("'s")
            }), ["was", "were", "is"].contains(words[owner - 1]), words.count - owner <= 4
        {
            // "The mountains were X's first base".
            let isFirst = words[owner...].contains { firsts.contains($0.lowercased()) }
            let verb: [Substring] = isFirst ? ["was", "originally", "based", "in"] : ["was", "based", "in"]
            return [words[owner].dropLast(2)] + verb + ["the"] + words[..<(owner - 1)].drop { $0 == "The" }
        }
        if let base = words.indices.prefix(6).first(where: { words[$0] == "base" }), base > 1, base + 3 < words.count,
            ["lay", "was", "stood"].contains(words[base + 1]), ["in", "at"].contains(words[base + 2]),
            let owner = words[..<base].lastIndex(where: { $0.hasSuffix("’s") || $0.hasSuffix("'s") })
        {
            // "X's first base lay in Y"
            let isFirst = words[owner..<base].contains { firsts.contains($0.lowercased()) }
            let verb: [Substring] = isFirst ? ["was", "originally", "based"] : ["was", "based"]
            return Array(words[..<owner]) + [words[owner].dropLast(2)] + verb + words[(base + 2)...]
        }
        guard let verb = words.indices.dropFirst().dropLast(2).first(where: { words[$0] == "served" }),
            words[verb + 1] == "as",
            let base = words.indices.dropFirst(verb + 2).first(where: {
                ["base", "headquarters"].contains(String(bare(words[$0])))
            })
        else { return words }
        var place = words[..<verb].map { $0 }
        if place.last?.hasSuffix(",") ?? false { place[place.count - 1] = place[place.count - 1].dropLast() }
        place[0] = Substring(place[0].lowercased() == "the" ? "the" : String(place[0]))
        let first =
            words[(verb + 2)..<base].filter { firsts.contains($0.lowercased()) }.isEmpty ? [] : ["originally"[...]]
        if let owner = words[(verb + 2)..<base].first(where: { $0.hasSuffix("’s") || $0.hasSuffix("'s") }) {
            return [owner.dropLast(2), "was"] + first + ["based", "in"] + place + Array(words[(base + 1)...])
        }
        guard base + 2 < words.count, ["of", "for"].contains(words[base + 1]) else { return words }
        return words[(base + 2)...].map(bare) + ["was"] + first + ["based", "in"] + place
    }

    /// "Relations between X and Y are tense", "X's relations with Y are tense" is "X has tense relations with Y".
    static func relations(_ words: [Substring]) -> [Substring] {
        guard let at = words.indices.prefix(6).first(where: { ties.contains(words[$0].lowercased()) }),
            let verb = words.indices.dropFirst(at + 3).first(where: {
                ["are", "were", "is", "was"].contains(words[$0])
            }),
            verb + 1 < words.count, let kind = mood(words[(verb + 1)...])
        else { return words }
        let tail = [Substring(kind), "relations", "with"]
        if words[at + 1] == "between", let and = words[..<verb].lastIndex(of: "and"), and > at + 2 {
            return words[(at + 2)..<and] + ["has"] + tail + words[(and + 1)..<verb]
        }
        guard at > 0, words[at + 1] == "with" || words[at + 1] == "to", let owner = words[..<at].last,
            owner.hasSuffix("’s") || owner.hasSuffix("'s")
        else { return words }
        return words[..<(at - 1)] + [owner.dropLast(2), "has"] + tail + words[(at + 2)..<verb]
    }

    /// Whether words call relations bad or good.
    private static func mood(_ words: ArraySlice<Substring>) -> String? {
        let plain = words.map { bare($0).lowercased() }
        guard plain.count <= 5, !plain.contains("not") else { return nil }
        if plain.contains(where: bad.contains) { return "conflictual" }
        return plain.contains(where: good.contains) ? "friendly" : nil
    }

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
                words[$0].utf8.first.map { (48...57).contains($0) } ?? false || isNumeral(words[$0])
            })
        else { return words + source }
        var owner: [Substring] = []
        var middle = Array(words[(noun + 1)..<verb])
        if noun > 0, words[noun - 1].hasSuffix("’s") || words[noun - 1].hasSuffix("'s") {
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
            if words[noun - 1].hasSuffix("’s") || words[noun - 1].hasSuffix("'s") {
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
        let when = words[..<verb].last { $0.utf8.count == 4 && $0.utf8.allSatisfy { (48...57).contains($0) } }
        let amount = words[count...].filter { $0 != "somewhere" && $0 != "at" }.map(bare)
        let tail: [Substring] = when.map { ["in", $0] } ?? []
        return Array(owner) + ["had"] + amount + [unit] + tail
    }

    /// "A are the only people X has kidnapped" is "X has kidnapped only A".
    static func sole(_ words: [Substring]) -> [Substring] {
        guard let only = words.indices.dropFirst(2).dropLast(3).first(where: { words[$0] == "only" }),
            words[only - 1] == "the", ["are", "were", "is", "was"].contains(words[only - 2]),
            people.contains(String(words[only + 1])), let verb = words.last.map(bare)
        else { return words }
        let rest = words[(only + 2)..<(words.count - 1)].filter {
            !["ever", "that", "whom", "who", "which"].contains($0)
        }
        guard rest.contains(where: { $0.utf8.first.map { (65...90).contains($0) } ?? false }) else { return words }
        return Array(rest) + [verb, "only"] + words[..<(only - 2)]
    }

    /// "X's arsenal includes Y" is "X possesses Y".
    static func stocked(_ words: [Substring]) -> [Substring] {
        guard let noun = words.indices.dropFirst().prefix(6).first(where: { arsenals.contains(String(words[$0])) }),
            words[noun - 1].hasSuffix("’s") || words[noun - 1].hasSuffix("'s"),
            let verb = words.indices.dropFirst(noun + 1).prefix(6).first(where: {
                ["include", "includes", "included", "contains", "contain"].contains(words[$0])
            })
        else { return words }
        let owner: [Substring] = words[..<(noun - 1)] + [words[noun - 1].dropLast(2)]
        let has: Substring = words[verb].hasSuffix("s") ? "possesses" : "possess"
        return owner + words[(noun + 1)..<verb] + [has] + words[(verb + 1)...]
    }

    /// "X's listing came before Y's" is "X's listing came before Y".
    static func owned(_ words: [Substring]) -> [Substring] {
        guard words.count > 4, let last = words.last.map(bare), last.hasSuffix("’s") || last.hasSuffix("'s"),
            words[words.count - 2].utf8.first.map({ (97...122).contains($0) }) ?? false
        else { return words }
        return words.dropLast() + [last.dropLast(2)]
    }

    /// "A was not among the demands of X" is "X did not demand A".
    static func demanded(_ words: [Substring]) -> [Substring] {
        guard let among = words.indices.dropFirst(2).dropLast(3).first(where: { words[$0] == "among" }),
            words[among + 1] == "the", words[among + 2] == "demands" || words[among + 2] == "goals",
            words[among + 3] == "of",
            among + 4 < words.count,
            let verb = words[..<among].lastIndex(where: { ["was", "is", "were", "are"].contains($0) })
        else { return words }
        var thing = Array(words[..<verb])
        thing[0] = Substring(thing[0].lowercased())
        let isDenied = words[(verb + 1)..<among].contains("not")
        let act: [Substring] = isDenied ? ["did", "not", "demand"] : ["demanded"]
        return words[(among + 4)...].map(bare) + act + thing
    }

    /// "A and B are the mainstay of X's income", "X's main source of income is A", "A makes up the largest part of X's income"
    /// is "X raises most of its money from A".
    static func incomes(_ words: [Substring]) -> [Substring] {
        let bare = words.map { String(self.bare($0)).lowercased() }
        guard let money = bare.indices.last(where: { moneys.contains(bare[$0]) }),
            let share = bare.indices.first(where: { shares.contains(bare[$0]) }), share < money + 6,
            let verb = bare.indices.first(where: { makings.contains(bare[$0]) }), verb > 0,
            let owner = words.indices.last(where: {
                $0 < max(money, verb) && (words[$0].hasSuffix("’s") || words[$0].hasSuffix("'s"))
            })
        else { return words }
        var first = owner
        while first > 0, words[first - 1].utf8.first.map({ (65...90).contains($0) }) ?? false { first -= 1 }
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
    /// "A was under the control of X" is "X controlled A", "A made up most of B" is "Most of B were A".
    static func turned(_ words: [Substring]) -> [Substring] {
        if let passed = words.indices.dropFirst().dropLast(4).first(where: { words[$0] == "passed" }),
            words[passed + 1] == "from",
            let to = words[passed...].firstIndex(of: "to"), to + 1 < words.count,
            let post = words[..<passed].firstIndex(where: { $0 == "leadership" || $0 == "command" }), post + 2 < passed
        {
            // "The leadership of G passed from A to B" is "B replaced A as leader of G".
            let end = words[(to + 1)...].firstIndex { $0 == "in" || $0 == "on" } ?? words.count
            let heir: [Substring] = words[(to + 1)..<end].map(bare)
            let article = post > 0 && words[post - 1].lowercased() == "the" ? post - 1 : post
            let when = Array(words[..<article]) + heir + ["replaced"] + Array(words[(passed + 2)..<to])
            return when + ["as", "leader"] + Array(words[(post + 1)..<passed]) + words[end...]
        }
        if let under = words.indices.dropFirst(2).dropLast(4).first(where: { words[$0] == "under" }),
            words[under + 1] == "the", ["control", "rule"].contains(words[under + 2]), words[under + 3] == "of",
            let verb = words[..<under].lastIndex(where: { ["was", "were", "is"].contains($0) }), verb > 0,
            words[(verb + 1)..<under].allSatisfy({ ["never", "not", "once", "briefly", "long"].contains($0) })
        {
            let end = words[(under + 4)...].firstIndex { $0.hasSuffix(",") }.map { $0 + 1 } ?? words.count
            let owner = unmarked(words[(under + 4)..<end])
            let isDenied = words[(verb + 1)..<under].contains { $0 == "never" || $0 == "not" }
            let act: [Substring] = isDenied ? ["never", "controlled"] : ["controlled"]
            return owner + act + Array(words[..<verb]) + words[end...]
        }
        if let made = words.indices.dropFirst().dropLast(4).first(where: {
            ["made", "make", "makes"].contains(words[$0])
        }),
            words[made + 1] == "up", words[made + 2] == "most", words[made + 3] == "of"
        {
            let end = words[(made + 4)...].firstIndex { $0.hasSuffix(",") }.map { $0 + 1 } ?? words.count
            guard unmarked(words[(end - 1)..<end])[0].hasSuffix("s") else { return words }
            let whole = unmarked(words[(made + 4)..<end])
            return ["Most", "of"] + whole + ["were"] + Array(words[..<made]) + words[end...]
        }
        return words
    }

    private static func unmarked(_ words: ArraySlice<Substring>) -> [Substring] {
        words.map { $0.hasSuffix(",") || $0.hasSuffix(".") ? $0.dropLast() : $0 }
    }

    private static let reckonings: Set<String> = ["put", "reckoned", "estimated", "placed"]
    private static let placings: Set<String> = ["placed", "put", "puts", "places", "gave", "set"]
    private static let people: Set<String> = ["people", "persons", "ones", "hostages", "victims", "targets"]
    private static let arsenals: Set<String> = ["arsenal", "armoury", "armory", "weaponry"]
    private static let auxiliaries: Set<Substring> = ["has", "had", "been", "was", "is", "were", "are"]
    private static let namings: Set<String> = ["called", "named", "nicknamed", "known", "alias", "goes", "went"]
    private static let beginnings: Set<String> = [
        "came", "began", "started", "arose", "originated", "emerged", "begun",
    ]
    private static let stayings: Set<String> = ["stayed", "continued", "carried", "remained"]
    private static let lyings: Set<String> = ["lay", "lies", "stood", "stands"]
    private static let firsts: Set<String> = ["first", "original", "initial", "earliest"]
    private static let ties: Set<String> = ["relations", "relationship", "ties"]
    private static let bad: Set<String> = [
        "conflict", "conflictual", "strained", "tense", "hostile", "bad", "poor", "troubled", "antagonistic",
    ]
    private static let good: Set<String> = ["friendly", "good", "cordial", "warm", "amicable", "harmonious"]
    private static let strengths: Set<String> = ["strength", "membership", "size"]
    private static let standings: Set<String> = [
        "was", "is", "lay", "stood", "ranged", "range", "lies", "numbered", "reached", "lie",
    ]
}
