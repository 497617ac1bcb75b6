/// Turns roundabout wordings of a claim into plain ones before it is read.
enum ClaimWording {
    /// A claim with each of the rewrites made where it applies; the rest stays as it is. Linear in the claim.
    static func plain(_ claim: String) -> String {
        rewrites.reduce(claim.split(separator: " ", omittingEmptySubsequences: true)) { $1($0) }.joined(separator: " ")
    }

    /// "… at X and Y …" as "… at X …" and "… at Y …", X and Y being names of one or more words; `nil` where there is no
    /// such pair or the claim speaks of both together. Linear in the claim.
    static func halves(of claim: String) -> [String]? {
        let words = claim.split(separator: " ", omittingEmptySubsequences: true)
        guard !words.contains(where: { joint.contains(bare($0).lowercased()) }),
            let and = words.indices.dropFirst(2).dropLast().first(where: { words[$0] == "and" }),
            words.indices.filter({ words[$0] == "and" }).count == 1
        else { return nil }
        func isName(_ word: Substring) -> Bool { word.utf8.first.map { (65...90).contains($0) } ?? false }
        var start = and
        while start > 1, isName(words[start - 1]), !words[start - 1].hasSuffix(",") { start -= 1 }
        var end = and + 1
        while end < words.count, isName(words[end]) {
            end += 1
            if words[end - 1].hasSuffix(".") || words[end - 1].hasSuffix(",") { break }
        }
        guard start < and, end > and + 1, start > 0, !isName(words[start - 1]) else { return nil }
        let tail = words[(end - 1)].hasSuffix(".") && end == words.count ? "." : ""
        let first = words[..<start] + words[start..<(and - 1)] + [words[and - 1] + tail[...]] + words[end...]
        let second = words[..<start] + words[(and + 1)...]
        return [first, second].map { $0.joined(separator: " ") }
    }

    /// Words of claims that are about several things together.
    private static let joint: Set<String> = [
        "between", "both", "merge", "merged", "merger", "join", "joined", "united", "unite", "allied", "allies", "ally",
        "rivals", "enemies", "together", "formed", "fused", "union", "fusion", "only", "or", "other", "either",
        "neither",
        "combined", "met", "partners", "same", "created",
    ]

    /// "upwards of 50" is "more than 50", "by one estimate, X" is "it is estimated that X", "somewhere between" is "between".
    private static func plainer(_ words: [Substring]) -> [Substring] {
        var words = words
        for at in words.indices.dropLast().reversed() {
            if words[at].lowercased() == "upwards", words[at + 1] == "of" {
                words.replaceSubrange(at...(at + 1), with: ["more", "than"])
            }
            if words[at] == "somewhere", ["between", "around"].contains(words[at + 1]) { words.remove(at: at) }
        }
        if words.count > 4, ["Reports", "Estimates"].contains(words[0]),
            ["say", "suggest", "indicate"].contains(words[1])
        {
            let belief: Substring = words[0] == "Reports" ? "reported" : "estimated"
            return ["It", "is", belief, "that"] + words[2...].drop { $0 == "that" }
        }
        if words.count > 5, words[0] == "At", words[1] == "no", words[2] == "time",
            ["was", "were", "did", "had"].contains(words[3])
        {
            // "At no time was X Y" is "X was never Y".
            let end = words[4...].firstIndex { !isName($0) && $0 != "the" } ?? 5
            return words[4..<end] + (words[3] == "did" ? ["never"] : [words[3], "never"]) + words[end...]
        }
        if let said = words.indices.dropFirst().dropLast(4).first(where: { words[$0] == "said" }),
            let was = words.indices.dropFirst(said + 1).prefix(3).first(where: {
                words[$0] == "was" || words[$0] == "were"
            }),
            words[was - 1] == "it" || words[was - 1] == "they", words[was + 1] == "behind"
        {
            return words[..<said] + ["claimed", "responsibility", "for"] + words[(was + 2)...]
        }
        if let stop = words.indices.dropFirst(3).dropLast().first(where: { words[$0] == "stop" }),
            words[stop - 1] == "not",
            words[stop - 2] == "did", words[stop + 1].hasSuffix("ing")
        {
            return words[..<(stop - 2)] + ["continued"] + words[(stop + 1)...]
        }
        guard let comma = words.prefix(5).firstIndex(where: { $0.hasSuffix(",") }), comma + 3 < words.count,
            ["By", "According"].contains(words[0]), ["estimate,", "estimates,"].contains(words[comma])
        else { return words }
        return ["It", "is", "estimated", "that"] + words[(comma + 1)...]
    }

    private static func isName(_ word: Substring) -> Bool { word.utf8.first.map { (65...90).contains($0) } ?? false }

    /// What is done to the words, in this order; each says at its own place what it turns into what.
    private static let rewrites: [@Sendable ([Substring]) -> [Substring]] = [
        plainer, viewed, described, inverted, fronted, origins, bases, relations, strength, numbered, sole, stocked,
        owned, turned,
        remained, demanded, incomes, lying, wholes, shot, cleft, preferred, composed, belongs, renamed, toll, ransom,
        unhurt, bounds, earned, agency, merged,
        unknown, unchanged, lasted, part, late,
    ]

    /// "It was X who did Y" is "X did Y".
    private static func cleft(_ words: [Substring]) -> [Substring] {
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
        if let into = words.indices.dropFirst(2).dropLast(5).first(where: { words[$0] == "into" }),
            words[into - 1] == "stepped", let that = words[into...].firstIndex(of: "that"), that - into <= 5,
            words[into..<that].contains(where: { posts.contains(String($0)) }),
            let had = words[that...].firstIndex(of: "had"), had > that + 1
        {
            // "stepped into the post that Y had held"
            let end = words[had...].firstIndex { bare($0) == "held" }.map { $0 + 1 } ?? words.count
            return words[..<(into - 1)] + ["replaced"] + words[(that + 1)..<had] + words[end...]
        }
        return inherited(words)
    }

    /// "Y took over X's post" is "Y replaced X".
    private static func inherited(_ words: [Substring]) -> [Substring] {
        guard let post = words.indices.dropFirst(3).first(where: { posts.contains(String(bare(words[$0]))) }),
            let owner = [post - 1, post - 2].first(where: { words[$0].hasSuffix("’s") || words[$0].hasSuffix("'s") }),
            let verb = words[..<owner].lastIndex(where: { takings.contains(String($0)) }), verb > 0, post - verb <= 6
        else { return words }
        let start = ["over", "into", "on"].contains(words[verb + 1]) ? verb + 2 : verb + 1
        let stop = words[post].hasSuffix(".") ? "." : ""
        guard start <= owner else { return words }
        return words[..<verb] + ["replaced"] + words[start..<owner] + [words[owner].dropLast(2) + stop]
            + words[(post + 1)...]
    }

    private static let posts: Set<String> = ["post", "position", "place", "office", "shoes", "seat", "role", "job"]
    private static let takings: Set<String> = [
        "took", "take", "takes", "taken", "filled", "assumed", "inherited", "stepped",
    ]

    /// "Two months after X, Y did Z" is "Y did Z two months after X"; "When X was killed, Y succeeded him" is "Y succeeded
    /// him after X was killed".
    private static func fronted(_ words: [Substring]) -> [Substring] {
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
    private static func wholes(_ words: [Substring]) -> [Substring] {
        guard words.count > 3, words[0] == "All", words[1] == "of", words[2] == "the" else { return words }
        return ["All"] + words[2...]
    }

    /// "shot X dead" is "shot dead X".
    private static func shot(_ words: [Substring]) -> [Substring] {
        guard let verb = words.indices.dropFirst().first(where: { words[$0] == "shot" }),
            let dead = words.indices.dropFirst(verb + 2).prefix(4).first(where: { bare(words[$0]) == "dead" })
        else { return words }
        let stop = words[dead].hasSuffix(".") ? "." : ""
        return words[...verb] + ["dead"] + words[(verb + 1)..<(dead - 1)] + [words[dead - 1] + stop]
            + words[(dead + 1)...]
    }

    private static let leavings: Set<String> = [
        "killed", "died", "ousted", "removed", "deposed", "dismissed", "resigned", "fell", "forced",
    ]
    private static let successions: Set<String> = ["succeeded", "replaced", "became", "took", "followed"]
    private static let lapses: Set<String> = [
        "a", "an", "one", "some", "several", "few", "shortly", "soon", "long", "day", "days", "week", "weeks", "month",
        "months", "year", "years", "just", "only",
    ]

    /// "X prefers attacking A to attacking B", "X prefers to attack A rather than B", "X would rather
    /// attack A than B" is "X prefers to attack A over B".
    private static func preferred(_ words: [Substring]) -> [Substring] {
        if let at = words.indices.dropFirst().dropLast(4).first(where: {
            words[$0] == "prefers" || words[$0] == "prefer"
        }),
            words[at + 1].hasSuffix("ing"),
            let to = words.indices.dropFirst(at + 3).first(where: {
                words[$0] == "to" && words[at + 1] == words[min($0 + 1, words.count - 1)]
            }),
            to + 2 < words.count
        {
            return words[...at] + ["to", words[at + 1].dropLast(3)] + words[(at + 2)..<to] + ["over"]
                + words[(to + 2)...]
        }
        if let at = words.indices.dropFirst().dropLast(4).first(where: {
            words[$0] == "prefers" || words[$0] == "prefer"
        }), words[at + 1] == "to",
            let rather = words.indices.dropFirst(at + 3).first(where: { words[$0] == "rather" }),
            rather + 2 < words.count,
            words[rather + 1] == "than"
        {
            return words[..<rather] + ["over"] + words[(rather + 2)...]
        }
        if let at = words.indices.dropFirst().dropLast(4).first(where: {
            words[$0] == "would" && words[$0 + 1] == "rather"
        }),
            let than = words.indices.dropFirst(at + 4).first(where: { words[$0] == "than" })
        {
            return words[..<at] + ["prefers", "to"] + words[(at + 2)..<than] + ["over"] + words[(than + 1)...]
        }
        return words
    }

    /// "X is made up of four groups", "X consists of four groups" is "X unites four groups".
    private static func composed(_ words: [Substring]) -> [Substring] {
        for (verb, tail) in [
            ("is", ["made", "up", "of"]), ("was", ["made", "up", "of"]), ("is", ["composed", "of"]),
            ("consists", ["of"]),
        ] {
            guard let at = words.indices.dropFirst().first(where: { words[$0] == verb }),
                words[(at + 1)...].prefix(tail.count).elementsEqual(tail.map { $0[...] }),
                at + tail.count + 1 < words.count,
                isNumeral(words[at + tail.count + 1]) || isWholeNumber(words[at + tail.count + 1])
            else { continue }
            return words[..<at] + ["unites"] + words[(at + tail.count + 1)...]
        }
        return words
    }

    /// "X is part of Y" is "X became part of Y"; "X used to be a part of Y" is "X split from Y".
    private static func belongs(_ words: [Substring]) -> [Substring] {
        guard let part = words.indices.dropFirst(2).dropLast(2).first(where: { members.contains(String(words[$0])) }),
            words[part + 1] == "of", let verb = words[..<part].lastIndex(where: { $0 == "is" || $0 == "be" }), verb > 0,
            part - verb <= 2, words[(verb + 1)..<part].allSatisfy({ $0 == "a" || $0 == "one" })
        else { return words }
        if words[verb] == "is" { return words[..<verb] + ["became", "part"] + words[(part + 1)...] }
        guard verb > 2, words[verb - 1] == "to", words[verb - 2] == "used" else { return words }
        return words[..<(verb - 2)] + ["split", "from"] + words[(part + 2)...]
    }

    private static let members: Set<String> = ["part", "component"]

    /// "X has been called Y since T" is "X was renamed Y in T", "X was called Y until T" is "X was renamed in T"; "used to
    /// be" is "was".
    private static func renamed(_ words: [Substring]) -> [Substring] {
        if let at = words.indices.dropFirst().dropLast(2).first(where: { words[$0] == "used" }),
            words[at + 1] == "to", words[at + 2] == "be"
        {
            return words[..<at] + ["was", "formerly"] + words[(at + 3)...]
        }
        guard let verb = words.indices.dropFirst(2).first(where: { words[$0] == "called" || words[$0] == "named" }),
            let link = words.indices.dropFirst(verb + 2).dropLast().first(where: {
                words[$0] == "since" || words[$0] == "until"
            })
        else { return words }
        if words[link] == "since", words[verb - 1] == "been", ["has", "have"].contains(words[verb - 2]) {
            return words[..<(verb - 2)] + ["was", "renamed"] + words[(verb + 1)..<link] + ["in"] + words[(link + 1)...]
        }
        if words[link] == "until", words[verb - 1] == "was" {
            return words[..<(verb - 1)] + ["was", "renamed", "in"] + words[(link + 1)...]
        }
        return words
    }

    /// "X stayed much the same" is "X did not change".
    private static func unchanged(_ words: [Substring]) -> [Substring] {
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
    private static func late(_ words: [Substring]) -> [Substring] {
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

    private static let stays: Set<String> = ["stayed", "remained", "stay", "remain", "stays", "remains"]
    private static let nearlyAll: Set<String> = [
        "much", "largely", "mostly", "broadly", "basically", "essentially", "about", "the",
    ]

    private static let installed: Set<String> = [
        "installed", "appointed", "named", "chosen", "elected", "made", "put", "picked", "selected",
    ]

    /// What follows "active" where it only tells when; `nil` where it tells in what.
    private static func afterActive(_ words: ArraySlice<Substring>) -> [Substring]? {
        guard let first = words.first else { return [] }
        let rest = first == "as" ? ["in"] + words.dropFirst(2) : Array(words)
        guard ["in", "until"].contains(rest[0]), let last = rest.last, rest.count <= 4 else { return nil }
        return last.utf8.contains { (48...57).contains($0) } ? rest : nil
    }

    /// "X came from a merger of A and B", "X was formed by the merger of A and B", "A and B merged under the name X" is "A
    /// and B merged to form X".
    private static func merged(_ words: [Substring]) -> [Substring] {
        let lower = words.prefix(3).map { $0.lowercased() }
        if let noun = lower.indices.last(where: { ["merger", "union", "fusion"].contains(lower[$0]) }),
            noun + 3 < words.count,
            ["of", "between"].contains(words[noun + 1]),
            let verb = words.indices.dropFirst(noun + 4).dropLast(2).first(where: {
                products.contains(String(words[$0]))
            }),
            let and = words[..<verb].firstIndex(where: { ["and", "with"].contains($0) })
        {
            // "The merger of A with B in T gave rise to X".
            let end = words[and..<verb].firstIndex { ["in", "on", "that", "which"].contains($0) } ?? verb
            let parties = words[(noun + 2)..<and] + ["and"] + words[(and + 1)..<end]
            var product = words[(verb + 1)...].drop { ["rise", "to", "in", "birth"].contains(String($0)) }
            if let took = product.firstIndex(where: { ["took", "happened", "occurred"].contains($0) }) {
                // "that produced X took place in T"
                product = product[..<took] + product[took...].dropFirst().drop { $0 == "place" }
            }
            let when = words[end..<verb].drop { $0 == "that" || $0 == "which" }
            return parties + ["merged"] + when + ["to", "form"] + product
        }
        if let at = words.indices.dropFirst(3).dropLast(3).first(where: { words[$0] == "under" }),
            words[(at + 1)...].starts(with: ["the", "name"]),
            words[..<at].contains(where: { unions.contains(String($0)) })
        {
            let of = words[at + 3] == "of" || words[at + 3] == "name" ? 4 : 3
            return words[..<at] + ["to", "form"] + words[(at + of)...]
        }
        // "the August 2013 merger": then.
        if let at = words.indices.dropFirst(4).first(where: { words[$0] == "merger" }),
            let article = words[..<at].lastIndex(where: { ["the", "an", "a"].contains($0) }),
            (1...2).contains(at - article - 1),
            words[(article + 1)..<at].contains(where: { $0.utf8.first.map { (48...57).contains($0) } ?? false })
        {
            let time = words[(article + 1)..<at]
            var rest = words[at...].map { $0 }
            rest[rest.count - 1] = bare(rest[rest.count - 1])
            var front = words[...article].map { $0 }
            if front.count > 4,
                front[(front.count - 4)...].dropLast().elementsEqual(["the", "product", "of"])
                    || front[(front.count - 4)...].dropLast().elementsEqual(["the", "result", "of"])
            {
                front.replaceSubrange((front.count - 4)..<(front.count - 1), with: ["from"])
            }
            return merged(front + rest + ["in"] + time)
        }
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

    private static let products: Set<String> = ["gave", "produced", "created", "led", "resulted", "formed", "yielded"]
    private static let unions: Set<String> = ["merged", "joined", "united", "fused", "combined", "unified"]
    private static let risings: Set<String> = [
        "came", "arose", "resulted", "emerged", "grew", "sprang", "is", "was", "originated", "stems", "stemmed",
    ]
    private static let tops: Set<String> = ["top", "head", "helm"]
    private static let stances: Set<String> = ["stands", "stood", "is", "was"]
    private static let births: Set<String> = [
        "birth", "foundation", "founding", "formation", "creation", "establishment",
    ]

    /// A word without the full stop behind it.
    static func bare(_ word: Substring) -> Substring { word.hasSuffix(".") ? word.dropLast() : word }

    static func isNumeral(_ word: Substring) -> Bool { numbers.contains(word.lowercased()) }

    /// "He escaped unhurt from the attack", "he came through the attack unharmed" are "he was not injured in the attack".
    private static func unhurt(_ words: [Substring]) -> [Substring] {
        if let came = words.indices.dropFirst().dropLast(4).first(where: {
            words[$0] == "came" || words[$0] == "suffered"
        }),
            let harm = words.indices.dropFirst(came + 1).prefix(3).first(where: {
                ["harm", "injury", "injuries"].contains(words[$0])
            }),
            words[(came + 1)..<harm].contains("no")
        {
            // "He came to no harm in the attack".
            return words[..<came] + ["was", "not", "injured"] + words[(harm + 1)...]
        }
        guard
            let verb = words.indices.dropFirst().first(where: { escapes.contains(words[$0].lowercased()) }),
            let at = words.indices.dropFirst(verb + 1).first(where: { index in
                unharmed.contains(words[index].lowercased().filter { $0 != "." && $0 != "," })
            })
        else { return words }
        if at + 1 < words.count, ["while", "but", "and", "when", "although"].contains(words[at + 1]) {
            return words[..<verb] + ["was", "not", "injured"] + words[(at + 1)...]
        }
        let event = (words[(verb + 1)..<at] + words[(at + 1)...]).drop { ["from", "through", "in", "of"].contains($0) }
        let stop = words[at].hasSuffix(".") ? "." : ""
        guard let last = event.last else { return words[..<verb] + ["was", "not", "injured" + stop[...]] }
        return words[..<verb] + ["was", "not", "injured", "in"] + event.dropLast() + [last + stop]
    }

    private static let escapes: Set<String> = [
        "escaped", "came", "survived", "emerged", "got", "walked", "remained", "was",
    ]
    private static let unharmed: Set<String> = ["unhurt", "unharmed", "uninjured", "unscathed"]
    static let forms: Set<String> = ["was", "is"]
    static let links: Set<String> = ["who", "that", "which"]
    private static let articles: Set<String> = ["the", "a", "an", "anger", "its", "his"]
    private static let numbers: Set<String> = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty",
        "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "dozen",
    ]
}
