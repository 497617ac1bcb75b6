/// Wordings of attacks, their victims and their ends.
extension ClaimWording {
    /// "shot X dead" is "shot dead X".
    static func shot(_ words: [Substring]) -> [Substring] {
        guard let verb = words.indices.dropFirst().first(where: { words[$0] == "shot" }),
            let dead = words.indices.dropFirst(verb + 2).prefix(4).first(where: { bare(words[$0]) == "dead" })
        else { return words }
        let stop = words[dead].hasSuffix(".") ? "." : ""
        return words[...verb] + ["dead"] + words[(verb + 1)..<(dead - 1)] + [words[dead - 1] + stop]
            + words[(dead + 1)...]
    }

    /// "He escaped unhurt from the attack", "he came through the attack unharmed" are "he was not injured in the attack".
    static func unhurt(_ words: [Substring]) -> [Substring] {
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
            isPossessive(words[tenure - 1]), words[tenure + 1] == "as",
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

    private static let escapes: Set<String> = [
        "escaped", "came", "survived", "emerged", "got", "walked", "remained", "was",
    ]
    private static let unharmed: Set<String> = ["unhurt", "unharmed", "uninjured", "unscathed"]
    private static let tolls: Set<String> = ["was", "is", "reached", "stood", "rose"]
    private static let ranks = ["one": "first", "two": "second", "three": "third", "five": "fifth", "ten": "tenth"]
    private static let lastings: Set<String> = ["lasted", "dragged", "went", "carried", "ran"]
    private static let tenures: Set<String> = ["tenure", "term", "reign", "leadership", "rule", "time"]
    private static let spans: Set<String> = [
        "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "decades",
    ]
}
