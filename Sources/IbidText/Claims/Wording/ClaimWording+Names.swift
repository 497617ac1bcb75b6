/// Wordings of names, and of what became part of what.
extension ClaimWording {
    /// "The man called X, who did Y" is "X, who did Y"; "The leader who goes by X is Y" is "X is Y".
    static func described(_ words: [Substring]) -> [Substring] {
        if words.count > 6, words[0] == "The",
            let verb = words.indices.last(where: { words[$0] == "is" || words[$0] == "was" }), verb > 4,
            verb + 1 < words.count, words[(verb + 1)...].allSatisfy({ isName($0) }),
            let start = words.indices.dropFirst(2).prefix(3).first(where: {
                words[$0] == "who" || words[$0].hasSuffix("ed") && !isName(words[$0])
            }), heads.contains(String(words[start - 1]))
        {
            // "The man credited with Y is X", "The chief killed in Y was X"
            let name: [Substring] = words[(verb + 1)...].map(bare)
            return name
                + (words[start] == "who" ? Array(words[(start + 1)..<verb]) : [words[verb]] + words[start..<verb])
        }
        guard words.count > 5, words[0] == "The",
            let verb = words.indices.dropFirst(2).dropLast().prefix(5).first(where: {
                namings.contains(String(words[$0]))
            })
        else { return words }
        let start = ["as", "by"].contains(words[verb + 1]) ? verb + 2 : verb + 1
        guard start < words.count, isName(words[start]),
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

    /// "X has been called Y since T" is "X was renamed Y in T", "X was called Y until T" is "X was renamed in T"; "used to
    /// be" is "was".
    static func renamed(_ words: [Substring]) -> [Substring] {
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

    /// "X is made up of four groups", "X consists of four groups" is "X unites four groups".
    static func composed(_ words: [Substring]) -> [Substring] {
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
    static func belongs(_ words: [Substring]) -> [Substring] {
        guard let part = words.indices.dropFirst(2).dropLast(2).first(where: { members.contains(String(words[$0])) }),
            words[part + 1] == "of", let verb = words[..<part].lastIndex(where: { $0 == "is" || $0 == "be" }), verb > 0,
            part - verb <= 2, words[(verb + 1)..<part].allSatisfy({ $0 == "a" || $0 == "one" })
        else { return words }
        if words[verb] == "is" { return words[..<verb] + ["became", "part"] + words[(part + 1)...] }
        guard verb > 2, words[verb - 1] == "to", words[verb - 2] == "used" else { return words }
        return words[..<(verb - 2)] + ["split", "from"] + words[(part + 2)...]
    }

    /// "X came from a merger of A and B", "X was formed by the merger of A and B", "A and B merged under the name X" is "A
    /// and B merged to form X".
    static func merged(_ words: [Substring]) -> [Substring] {
        let lower = words.prefix(3).map { $0.lowercased() }
        if let noun = lower.indices.last(where: { ["merger", "union", "fusion"].contains(lower[$0]) }),
            noun + 3 < words.count,
            ["of", "between"].contains(words[noun + 1]),
            let verb = words.indices.dropFirst(noun + 4).dropLast(2).first(where: {
                products.contains(String(words[$0]))
            }),
            let and = words[(noun + 2)..<verb].firstIndex(where: { ["and", "with"].contains($0) })
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
            words[(article + 1)..<at].contains(where: isFigure)
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

    private static let heads: Set<String> = [
        "man", "person", "leader", "chief", "commander", "emir", "head", "founder", "diplomat", "envoy",
    ]
    private static let namings: Set<String> = ["called", "named", "nicknamed", "known", "alias", "goes", "went"]
    private static let auxiliaries: Set<Substring> = ["has", "had", "been", "was", "is", "were", "are"]
    private static let beginnings: Set<String> = [
        "came", "began", "started", "arose", "originated", "emerged", "begun",
    ]
    static let members: Set<String> = ["part", "component"]
    private static let products: Set<String> = ["gave", "produced", "created", "led", "resulted", "formed", "yielded"]
    private static let unions: Set<String> = ["merged", "joined", "united", "fused", "combined", "unified"]
    private static let risings: Set<String> = [
        "came", "arose", "resulted", "emerged", "grew", "sprang", "is", "was", "originated", "stems", "stemmed",
    ]
}
