/// Wordings of posts, and of who took whose.
extension ClaimWording {
    /// "X was installed as leader in place of Y" is "X replaced Y as leader".
    static func agency(_ words: [Substring]) -> [Substring] {
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
            let owner = [post - 1, post - 2].first(where: { isPossessive(words[$0]) }),
            let verb = words[..<owner].lastIndex(where: { takings.contains(String($0)) }), verb > 0, post - verb <= 6
        else { return words }
        let start = ["over", "into", "on"].contains(words[verb + 1]) ? verb + 2 : verb + 1
        let stop = words[post].hasSuffix(".") ? "." : ""
        guard start <= owner else { return words }
        return words[..<verb] + ["replaced"] + words[start..<owner] + [words[owner].dropLast(2) + stop]
            + words[(post + 1)...]
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

    private static let installed: Set<String> = [
        "installed", "appointed", "named", "chosen", "elected", "made", "put", "picked", "selected",
    ]
    private static let posts: Set<String> = ["post", "position", "place", "office", "shoes", "seat", "role", "job"]
    private static let takings: Set<String> = [
        "took", "take", "takes", "taken", "filled", "assumed", "inherited", "stepped",
    ]
    private static let stayings: Set<String> = ["stayed", "continued", "carried", "remained"]
}
