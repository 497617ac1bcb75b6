/// Turns roundabout wordings of a claim into plain ones before it is read.
enum ClaimWording {
    /// "It was X who did Y" is "X did Y", "sixty or more" is "at least sixty", a death toll counts who was killed; the
    /// rest stays as it is. Linear in the claim.
    static func plain(_ claim: String) -> String {
        let words = claim.split(separator: " ", omittingEmptySubsequences: true)
        return bounds(toll(cleft(words))).joined(separator: " ")
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

    /// "The death toll of the raid was 30" is "30 people were killed in the raid".
    private static func toll(_ words: [Substring]) -> [Substring] {
        guard let at = words.indices.dropLast(3).first(where: { words[$0].lowercased() == "death" }),
            at <= 1, words[at + 1] == "toll",
            let verb = words.indices.dropFirst(at + 2).last(where: { tolls.contains(String(words[$0])) })
        else { return words }
        let number = words[(verb + 1)...].drop { $0 == "at" || $0 == "to" }
        let event = words[(at + 2)..<verb].drop { ["of", "from", "in"].contains($0) }
        guard let last = number.last, !event.isEmpty, !event.contains(where: { forms.contains(String($0)) }) else {
            return words
        }
        let bare = last.hasSuffix(".") ? last.dropLast() : last
        return Array(number.dropLast()) + [bare, "people", "were", "killed", "in"] + Array(event)
    }

    private static let tolls: Set<String> = ["was", "is", "reached", "stood", "rose"]
    private static let forms: Set<String> = ["was", "is"]
    private static let links: Set<String> = ["who", "that", "which"]
    private static let articles: Set<String> = ["the", "a", "an", "anger", "its", "his"]
    private static let numbers: Set<String> = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty",
        "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "dozen",
    ]
}
