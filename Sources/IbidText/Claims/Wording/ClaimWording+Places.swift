/// Wordings of where things are, and of how things stand between two.
extension ClaimWording {
    /// "X served as Y's base" is "Y was based in X".
    static func bases(_ words: [Substring]) -> [Substring] {
        if let base = words.last.map(bare), base == "base",
            let owner = words.indices.dropFirst(2).last(where: {
                isPossessive(words[$0])
            }), ["was", "were", "is"].contains(words[owner - 1]), words.count - owner <= 4
        {
            // "The mountains were X's first base".
            let isFirst = words[owner...].contains { firsts.contains($0.lowercased()) }
            let verb: [Substring] = isFirst ? ["was", "originally", "based", "in"] : ["was", "based", "in"]
            return [words[owner].dropLast(2)] + verb + ["the"] + words[..<(owner - 1)].drop { $0 == "The" }
        }
        if let base = words.indices.prefix(6).first(where: { words[$0] == "base" }), base > 1, base + 3 < words.count,
            ["lay", "was", "stood"].contains(words[base + 1]), ["in", "at"].contains(words[base + 2]),
            let owner = words[..<base].lastIndex(where: { isPossessive($0) })
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
        if let owner = words[(verb + 2)..<base].first(where: { isPossessive($0) }) {
            return [owner.dropLast(2), "was"] + first + ["based", "in"] + place + Array(words[(base + 1)...])
        }
        guard base + 2 < words.count, ["of", "for"].contains(words[base + 1]) else { return words }
        return words[(base + 2)...].map(bare) + ["was"] + first + ["based", "in"] + place
    }

    /// "The mine lay at X" is "The mine was located at X".
    static func lying(_ words: [Substring]) -> [Substring] {
        guard let verb = words.indices.dropFirst(2).dropLast().first(where: { lyings.contains(String(words[$0])) }),
            words[verb + 1] == "at", verb + 2 < words.count,
            isName(words[verb + 2])
        else { return words }
        return Array(words[..<verb]) + ["was", "located"] + Array(words[(verb + 1)...])
    }

    /// "Relations between X and Y are tense", "X's relations with Y are tense" is "X has tense relations with Y".
    static func relations(_ words: [Substring]) -> [Substring] {
        guard let at = words.indices.prefix(6).first(where: { ties.contains(words[$0].lowercased()) }),
            let verb = words.indices.dropFirst(at + 3).first(where: { isCopula(words[$0]) }),
            verb + 1 < words.count, let kind = mood(words[(verb + 1)...])
        else { return words }
        let tail = [Substring(kind), "relations", "with"]
        if words[at + 1] == "between", let and = words[..<verb].lastIndex(of: "and"), and > at + 2 {
            return words[(at + 2)..<and] + ["has"] + tail + words[(and + 1)..<verb]
        }
        guard at > 0, words[at + 1] == "with" || words[at + 1] == "to", let owner = words[..<at].last,
            isPossessive(owner)
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

    /// "X's arsenal includes Y" is "X possesses Y".
    static func stocked(_ words: [Substring]) -> [Substring] {
        guard let noun = words.indices.dropFirst().prefix(6).first(where: { arsenals.contains(String(words[$0])) }),
            isPossessive(words[noun - 1]),
            let verb = words.indices.dropFirst(noun + 1).prefix(6).first(where: {
                ["include", "includes", "included", "contains", "contain"].contains(words[$0])
            })
        else { return words }
        let owner: [Substring] = words[..<(noun - 1)] + [words[noun - 1].dropLast(2)]
        let has: Substring = words[verb].hasSuffix("s") ? "possesses" : "possess"
        return owner + words[(noun + 1)..<verb] + [has] + words[(verb + 1)...]
    }

    private static let firsts: Set<String> = ["first", "original", "initial", "earliest"]
    private static let lyings: Set<String> = ["lay", "lies", "stood", "stands"]
    private static let ties: Set<String> = ["relations", "relationship", "ties"]
    private static let bad: Set<String> = [
        "conflict", "conflictual", "strained", "tense", "hostile", "bad", "poor", "troubled", "antagonistic",
    ]
    private static let good: Set<String> = ["friendly", "good", "cordial", "warm", "amicable", "harmonious"]
    private static let arsenals: Set<String> = ["arsenal", "armoury", "armory", "weaponry"]
}
