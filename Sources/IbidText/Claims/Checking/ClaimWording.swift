/// Turns roundabout wordings of a claim into plain ones before it is read.
enum ClaimWording {
    /// "It was X who did Y" is "X did Y", "sixty or more" is "at least sixty", "Christmas Eve 1994" is a date; the rest
    /// stays as it is. Linear in the claim.
    static func plain(_ claim: String) -> String {
        let words = claim.split(separator: " ", omittingEmptySubsequences: true)
        return bounds(feasts(cleft(words))).joined(separator: " ")
    }

    private static func cleft(_ words: [Substring]) -> [Substring] {
        guard words.count > 4, words[0].lowercased() == "it", forms.contains(words[1].lowercased()),
            let at = words.indices.dropFirst(3).first(where: { links.contains(words[$0].lowercased()) }),
            // "It was said that …" reports; a noun or a name has to stand between.
            let first = words[2].utf8.first,
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) || articles.contains(words[2].lowercased())
        else { return words }
        return Array(words[2..<at] + words[(at + 1)...])
    }

    private static func bounds(_ words: [Substring]) -> [Substring] {
        guard let at = words.indices.dropFirst().dropLast().first(where: { words[$0] == "or" }),
            let bound = ["more": "at least", "fewer": "at most", "less": "at most"][words[at + 1]],
            numbers.contains(words[at - 1].lowercased())
                || words[at - 1].utf8.allSatisfy({ (48...57).contains($0) || $0 == 44 })
        else { return words }
        return Array(words[..<(at - 1)]) + [Substring(bound), Substring(words[at - 1].lowercased())]
            + Array(words[(at + 2)...])
    }

    private static func feasts(_ words: [Substring]) -> [Substring] {
        guard let at = words.indices.dropLast().first(where: { words[$0] == "Christmas" }) else { return words }
        let next = String(words[at + 1].prefix { $0.isLetter })
        guard let day = ["Eve": "24", "Day": "25"][next] else { return words }
        return Array(words[..<at]) + ["December", Substring(day + (words.count > at + 2 ? "," : ""))]
            + Array(words[(at + 2)...])
    }

    private static let forms: Set<String> = ["was", "is"]
    private static let links: Set<String> = ["who", "that", "which"]
    private static let articles: Set<String> = ["the", "a", "an", "anger", "its", "his"]
    private static let numbers: Set<String> = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty",
        "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "dozen",
    ]
}
