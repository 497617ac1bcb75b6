/// The query that finds passages on a claim: its words alone, whatever they would mean in a query.
enum ClaimQuery {
    /// How much of a claim finds passages, in characters.
    private static let length = 500
    private static let operators: Set<Substring> = ["AND", "OR"]

    /// The words of `claim`, parted by blanks, without signs that group, exclude or name fields. Linear.
    static func text(of claim: String) -> String {
        let plain = claim.prefix(length).map { "\"()“”:*".contains($0) ? " " : $0 }
        return String(plain).split(whereSeparator: \.isWhitespace).compactMap { word in
            let word = word.drop { $0 == "-" }
            return word.isEmpty ? nil : operators.contains(word) ? word.lowercased() : String(word)
        }.joined(separator: " ")
    }
}
