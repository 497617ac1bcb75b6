/// Turns roundabout wordings of a claim into plain ones before it is read.
enum ClaimWording {
    /// "It was X who did Y" is "X did Y"; the rest stays as it is. Linear in the claim.
    static func plain(_ claim: String) -> String {
        let words = claim.split(separator: " ", omittingEmptySubsequences: true)
        guard words.count > 4, words[0].lowercased() == "it", forms.contains(words[1].lowercased()),
            let at = words.indices.dropFirst(3).first(where: { links.contains(words[$0].lowercased()) }),
            // "It was said that …" reports; a noun or a name has to stand between.
            at > 2, let first = words[2].utf8.first,
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) || articles.contains(words[2].lowercased())
        else { return claim }
        return (words[2..<at] + words[(at + 1)...]).joined(separator: " ")
    }

    private static let forms: Set<String> = ["was", "is"]
    private static let links: Set<String> = ["who", "that", "which"]
    private static let articles: Set<String> = ["the", "a", "an", "anger", "its", "his"]
}
