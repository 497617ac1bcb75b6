/// Claims that deny others.
extension ClaimWording {
    /// "Neither A nor B did it" as "A never did it" and "B never did it"; "neither of the two" as "none of the two" and
    /// "neither side" as "no side", alone. `nil` for any other claim. Linear in the claim.
    static func neither(_ claim: String) -> [String]? {
        let words = claim.split(separator: " ", omittingEmptySubsequences: true)
        guard words.count > 3, words[0].lowercased() == "neither" else { return nil }
        guard let nor = words.indices.dropFirst(2).dropLast(2).first(where: { words[$0] == "nor" }) else {
            let head: Substring = words[1] == "of" ? "None" : "No"
            return [([head] + words.dropFirst()).joined(separator: " ")]
        }
        var end = nor + 1
        while end < words.count, articles.contains(words[end]) { end += 1 }
        // A name of several words, or one common word.
        let first = end
        while end < words.count, isName(words[end]) { end += 1 }
        if end == first { end += 1 }
        guard end < words.count else { return nil }
        return [words[1..<nor], words[(nor + 1)..<end]].map { subject in
            var subject = Array(subject)
            subject[0] = Substring(subject[0].prefix(1).uppercased() + subject[0].dropFirst())
            return (subject + ["never"] + words[end...]).joined(separator: " ")
        }
    }

    /// "It does not operate only in X" without its "not"; `nil` for a claim that does not deny "only", or goes on with "but".
    static func limited(_ claim: String) -> String? {
        let words = claim.split(separator: " ", omittingEmptySubsequences: true)
        guard let not = words.indices.dropFirst().first(where: { words[$0] == "not" }),
            let only = words[not...].firstIndex(where: { $0 == "only" || $0 == "solely" || $0 == "exclusively" }),
            !words[not..<only].contains(where: { $0.hasSuffix(",") }),
            !words[only...].contains(where: { $0 == "but" || $0 == "until" || $0 == "after" })
        else { return nil }
        return (words[..<not] + words[(not + 1)...]).joined(separator: " ")
    }

    /// Whether a claim is about what would have been.
    static func isUnreal(_ claim: String) -> Bool {
        let words = claim.split(separator: " ", omittingEmptySubsequences: true).map { $0.lowercased() }
        return words.indices.dropLast(2).contains { at in
            ["would", "could", "might"].contains(words[at])
                && (words[at + 1] == "have" || ["not", "never"].contains(words[at + 1]) && words[at + 2] == "have")
        }
    }

    private static let articles: Set<Substring> = ["the", "a", "an", "its", "his", "their"]
}
