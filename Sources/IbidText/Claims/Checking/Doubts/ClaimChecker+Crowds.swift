internal import IbidModel

/// Claims that name no one who did it, but a kind of people: "soldiers", "the French army", "his own men".
extension ClaimChecker {
    /// Whether such people did it by the claim, and by no supporting clause.
    func isByOthers(_ claim: SupportedClaim) -> Bool {
        if Self.own.contains(where: claim.text.contains),
            !claim.sentences.contains(where: { $0.statement.text.contains(" own ") })
        {
            return true
        }
        return claim.reading.parts.contains { part in
            let agents = part.frame.agents.filter { $0.entities.isEmpty && !$0.isInherited }
            let crowds = Set(agents.flatMap(\.words).compactMap { Self.crowds[$0] })
            guard !crowds.isEmpty, !part.frame.isCopular else { return false }
            return !claim.sentences.contains { sentence in
                sentence.statement.frames.contains { frame in
                    comparer.relation(part.frame, frame) != .none
                        && frame.agents.flatMap(\.words).contains { word in
                            Self.crowds[word].map(crowds.contains) ?? false
                        }
                }
            }
        }
    }

    private static let own = ["by his own ", "by their own ", "by its own "]

    /// People who do not do what gunmen and bombers do, by their concepts; those of one line may stand for each other.
    private static let crowds: [UInt64: Int] = {
        let lines = [
            "soldier soldiers army troops forces military police policemen guards government authorities",
            "civilians villagers residents", "hostages prisoners captives",
        ]
        var crowds: [UInt64: Int] = [:]
        for (number, line) in lines.enumerated() {
            for token in ClaimTokenizer.tokens(of: Array(line.utf8), lexicon: .standard) {
                crowds[token.word.concept] = number
            }
        }
        return crowds
    }()
}
