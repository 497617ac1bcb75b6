internal import IbidModel

/// Who holds a post speaks against a claim on who else does only where the time is the same.
extension ClaimChecker {
    /// The evidence without that of other holders at other times: "X was the leader", at no time in particular, is not
    /// denied by who was it at some time, where the text calls the post whole; nor "X leads it" by who did before, where
    /// the text says that X still does.
    func withoutOtherHolders(
        _ evidence: [ClaimEvidence], _ part: ClaimPart, _ statements: [Statement], _ reader: SentenceReader
    ) -> [ClaimEvidence] {
        guard part.times.isEmpty, lexicon.flags(part.frame.act).isSuperset(of: [.state, .exclusive]) else {
            return evidence
        }
        let isPast = isPast(part, reader)
        let isSettled = evidence.contains { one in
            one.verdict == .supported && (isPast ? isSole(one, statements) : isLasting(one, statements))
        }
        guard isSettled else { return evidence }
        return evidence.filter { one in
            one.verdict != .refuted || !one.rows.contains { $0.slot == .agent && $0.status == .conflict }
                || !isPast && isLasting(one, statements)
        }
    }

    /// Whether the first verb of a part is no present form: "was", "led".
    private func isPast(_ part: ClaimPart, _ reader: SentenceReader) -> Bool {
        guard let group = reader.groups.first(where: { part.tokens.contains($0.tokens.lowerBound) }) else {
            return false
        }
        let first = reader.tokens[group.tokens.lowerBound]
        return !Self.present.contains(first.key) && !first.word.forms.contains(.third)
    }

    /// Whether evidence speaks of a post that one holds at a time, in a clause of its own.
    private func isSole(_ evidence: ClaimEvidence, _ statements: [Statement]) -> Bool {
        guard let statement = statements.first(where: { $0.id == evidence.statement }) else { return false }
        // "The emir of the Sahel" holds a part of it.
        let isPart = statement.values.places.contains { evidence.span.contains($0.span) && $0.role == .of }
        return !isPart
            && statement.frames.contains {
                $0.span == evidence.span && $0.isExclusiveRole && $0.lemma != LineFrames.term
            }
    }

    /// Whether evidence tells of what lasts: "remains the emir", "(June 2004-Present)".
    private func isLasting(_ evidence: ClaimEvidence, _ statements: [Statement]) -> Bool {
        guard let statement = statements.first(where: { $0.id == evidence.statement }) else { return false }
        let isOpen = statement.frames.contains { frame in
            frame.span == evidence.span && frame.times.contains { $0.isPresent || $0.relation == .since }
        }
        let slice = statement.text.utf8.dropFirst(evidence.span.start).prefix(evidence.span.end - evidence.span.start)
        return isOpen
            || ClaimTokenizer.tokens(of: Array(slice), lexicon: lexicon).contains { Self.lasting.contains($0.key) }
    }

    private static let lasting = Words.keys("remains remain still")
    private static let present = Words.keys("is are has have am be")
}
