/// Turns roundabout wordings of a claim into plain ones before it is read.
package enum ClaimWording {
    /// A claim with each of the rewrites made where it applies; the rest stays as it is. Linear in the claim.
    package static func plain(_ claim: String) -> String {
        rewrites.reduce(claim.split(separator: " ", omittingEmptySubsequences: true)) { $1($0) }.joined(separator: " ")
    }

    /// "… at X and Y …" as "… at X …" and "… at Y …", X and Y being names of one or more words; `nil` where there is no
    /// such pair or the claim speaks of both together. Linear in the claim.
    package static func halves(of claim: String) -> [String]? {
        let words = claim.split(separator: " ", omittingEmptySubsequences: true)
        guard !words.contains(where: { joint.contains(bare($0).lowercased()) }),
            let and = words.indices.dropFirst(2).dropLast().first(where: { words[$0] == "and" }),
            words.indices.filter({ words[$0] == "and" }).count == 1
        else { return nil }
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

    /// What is done to the words, in this order; each says at its own place what it turns into what.
    private static let rewrites: [@Sendable ([Substring]) -> [Substring]] = [
        idioms, reported, negated, responsible, viewed, described, inverted, fronted, origins, bases,
        relations,
        strength, numbered, sole, stocked, owned, turned, remained, demanded, incomes, lying, wholes, shot, cleft,
        preferred, composed, belongs, renamed, toll, ransom, unhurt, bounds, earned, agency, merged, unknown, unchanged,
        lasted, part, late,
    ]

    /// A word without the full stop behind it.
    static func bare(_ word: Substring) -> Substring { word.hasSuffix(".") ? word.dropLast() : word }

    static func isNumeral(_ word: Substring) -> Bool { numbers.contains(word.lowercased()) }

    static func isWholeNumber(_ word: Substring) -> Bool {
        isNumeral(word) || !word.isEmpty && word.utf8.allSatisfy(isDigit)
    }

    static func isCopula(_ word: Substring) -> Bool { ["is", "are", "was", "were"].contains(word) }

    static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    /// Whether a word begins with a digit.
    static func isFigure(_ word: Substring) -> Bool { word.utf8.first.map(isDigit) ?? false }

    /// Words without the full stop behind the last.
    static func unstopped(_ words: ArraySlice<Substring>) -> [Substring] {
        words.dropLast() + words.suffix(1).map(bare)
    }

    /// Whether a word is a possessive: "X’s".
    static func isPossessive(_ word: Substring) -> Bool { word.hasSuffix("’s") || word.hasSuffix("'s") }

    /// Whether a word begins with a capital.
    static func isName(_ word: Substring) -> Bool { word.utf8.first.map { (65...90).contains($0) } ?? false }

    /// Words of claims that are about several things together.
    private static let joint: Set<String> = [
        "between", "both", "merge", "merged", "merger", "join", "joined", "united", "unite", "allied", "allies", "ally",
        "rivals", "enemies", "together", "formed", "fused", "union", "fusion", "only", "or", "other", "either",
        "neither",
        "combined", "met", "partners", "same", "created",
    ]
    private static let numbers: Set<String> = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty",
        "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "dozen",
    ]
    static let forms: Set<String> = ["was", "is"]
    static let links: Set<String> = ["who", "that", "which"]
}
