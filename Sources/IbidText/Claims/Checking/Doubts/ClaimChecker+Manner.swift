internal import IbidModel

/// By what means, without what and as what kind of event: what a claim says of it has to be told.
extension ClaimChecker {
    /// Whether the supporting sentences do not bear out the manner that the claim gives.
    func isOtherManner(_ claim: SupportedClaim) -> Bool {
        let texts = claim.sentences.map(\.tokens)
        return isWithout(claim.tokens, texts) || isOtherEvent(claim.tokens, texts)
    }

    /// "by targeting civilians" where the text says "without targeting".
    private func isWithout(_ own: [ClaimToken], _ texts: [[ClaimToken]]) -> Bool {
        own.indices.dropLast().contains { at in
            guard own[at].key == Words.by, own[at + 1].word.forms.contains(.gerund) else { return false }
            return texts.contains { text in
                text.indices.dropLast().contains {
                    text[$0].key == Words.without && text[$0 + 1].word.verb == own[at + 1].word.verb
                }
            }
        }
    }

    /// "The attack was a shooting" where no sentence tells of one.
    private func isOtherEvent(_ own: [ClaimToken], _ texts: [[ClaimToken]]) -> Bool {
        own.indices.dropFirst(2).contains { at in
            guard own[at - 1].word.tag == .article, Self.copulas.contains(own[at - 2].key),
                let event = ToldWords.events.first(where: { $0.asked.contains(own[at].key) })
            else { return false }
            return !texts.contains { $0.contains { event.told.contains($0.key) || event.told.contains($0.word.verb) } }
        }
    }

    private static let copulas = Words.keys("was were is are")
}
