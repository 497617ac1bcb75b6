/// Claims that say something beside what they say: "X, the founder of Y, did Z".
extension ClaimWording {
    /// The claim without what stands between two commas behind a name, and that said of the name by itself: "X did Z" and "X is
    /// the founder of Y"; `nil` for a claim without such an aside. Linear in the claim.
    package static func withAside(_ claim: String) -> [String]? {
        let words = claim.split(separator: " ", omittingEmptySubsequences: true)
        if let lead = leading(words) { return lead }
        for first in words.indices.dropLast(3) where words[first].hasSuffix(",") && isName(words[first]) {
            guard let opener = words[first + 1].split(separator: ",").first, openers.contains(String(opener)),
                let second = words.indices.dropFirst(first + 2).first(where: { words[$0].hasSuffix(",") }),
                second + 1 < words.count, second - first <= 14
            else { continue }
            var start = first
            while start > 0, isName(words[start - 1]) || particles.contains(String(words[start - 1])),
                !words[start - 1].hasSuffix(",")
            {
                start -= 1
            }
            while particles.contains(String(words[start])), start < first { start += 1 }
            let name = words[start..<first] + [words[first].dropLast()]
            var aside = Array(words[(first + 1)..<second] + [words[second].dropLast()])
            if aside[0] == "whose" {
                // "X, whose name means Y"
                aside = ["’s"] + aside.dropFirst()
            } else if aside[0] == "who" || aside[0] == "which" {
                aside.removeFirst()
            } else {
                aside.insert("is", at: 0)
            }
            let main = words[..<first] + [words[first].dropLast()] + words[(second + 1)...]
            let said = (name + aside).joined(separator: " ") + "."
            return [main.joined(separator: " "), said.replacing(" ’s ", with: "’s ")]
        }
        return nil
    }

    /// "An engineer by trade, X did Z" is "X is an engineer by trade" and "X did Z".
    private static func leading(_ words: [Substring]) -> [String]? {
        guard words.count > 5, ["A", "An"].contains(words[0]),
            let comma = words.prefix(9).firstIndex(where: { $0.hasSuffix(",") }), comma + 3 < words.count,
            isName(words[comma + 1])
        else { return nil }
        let rest = words[(comma + 1)...]
        let name = rest.prefix { isName($0) || particles.contains(String($0)) }
        guard name.count < rest.count else { return nil }
        let noun = [Substring(words[0].lowercased())] + words[1..<comma] + [words[comma].dropLast()]
        return [rest.joined(separator: " "), (name + ["is"] + noun).joined(separator: " ") + "."]
    }

    private static let openers: Set<String> = [
        "the", "a", "an", "who", "which", "whose", "usually", "once", "formerly", "then", "one", "its", "generally",
        "also",
        "his",
    ]
    private static let particles: Set<String> = ["of", "the", "al", "bin", "in", "and", "for", "ibn"]
}
