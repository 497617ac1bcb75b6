internal import IbidModel

/// Why a text speaks for and against a claim, as far as it tells.
struct MixedVerdict {
    let cause: MixedCause

    /// Compares the two sides. Linear in the evidence.
    init(_ evidence: [ClaimEvidence], statements: [Statement], lexicon: ActLexicon) {
        let numbers = Set(evidence.map(\.statement))
        var byNumber: [Int: Statement] = [:]
        for statement in statements where numbers.contains(statement.id) { byNumber[statement.id] = statement }
        var voices: [Verdict: [Set<UInt64>]] = [:]
        var times: [Verdict: [CalendarInterval?]] = [:]
        var isState = true
        for item in evidence {
            guard let statement = byNumber[item.statement] else { continue }
            let frame = statement.frames.first { $0.span == item.span && !$0.isTally }
            voices[item.verdict, default: []].append(Self.voices(of: frame, in: statement, lexicon: lexicon))
            times[item.verdict, default: []].append(frame?.times.first?.interval)
            isState = isState && (frame.map { lexicon.flags($0.act).contains(.state) } ?? false)
        }
        let (yes, no) = (voices[.supported] ?? [], voices[.refuted] ?? [])
        let early = (times[.supported] ?? []).compactMap { $0 }
        let late = (times[.refuted] ?? []).compactMap { $0 }
        let isDated = early.count == yes.count && late.count == no.count
        if isState, isDated, early.allSatisfy({ one in late.allSatisfy { one.isDisjoint(from: $0) } }) {
            cause = .changedOverTime
        } else if (yes + no).allSatisfy({ !$0.isEmpty }), Set(yes.joined()).isDisjoint(with: no.joined()) {
            cause = .namedSourcesDiffer
        } else {
            cause = .internalContradiction
        }
    }

    /// Who is named as saying it: the bracket of a size line, or the subject of the verb that reports it.
    private static func voices(of frame: Frame?, in statement: Statement, lexicon: ActLexicon) -> Set<UInt64> {
        guard let frame else { return [] }
        if frame.hasInheritedTimes, lexicon.name(frame.act) == "size" { return Set(frame.others.flatMap(\.entities)) }
        guard frame.modality == .attributed else { return [] }
        let reports = statement.frames.filter { Words.sayings.contains($0.lemma) }
        return Set(reports.flatMap(\.agents).flatMap(\.entities))
    }
}
