internal import IbidIndex
internal import IbidModel

/// The sentences that two documents have, without regard to markers, and that other works stand behind.
///
/// A work is known by its spellings: which of them is shown follows from how often each is cited in the whole index,
/// and may change where nothing was done to a sentence. Two works are one where they have a spelling in common.
struct SourceChanges {
    private typealias Sentence = DiffDocument.Sentence
    private typealias Source = DiffDocument.Source

    /// In the order of the newer document.
    let changes: [IndexDifference.SourceChange]

    /// Compares count for count: a sentence that stands twice is changed only where no equal one is left over. Linear
    /// but for sentences with the same words.
    init(_ old: [DiffDocument.Sentence], _ new: [DiffDocument.Sentence]) {
        var known = Dictionary(grouping: old) { Self.fold($0.record.text) }
        func take(_ text: String, where isWanted: (Sentence) -> Bool) -> Sentence? {
            known[text]?.firstIndex(where: isWanted).flatMap { known[text]?.remove(at: $0) }
        }
        let rest = new.map { (sentence: $0, text: Self.fold($0.record.text)) }.filter { sentence, text in
            take(text) {
                Self.missing($0.sources, in: sentence.sources).isEmpty
                    && Self.missing(sentence.sources, in: $0.sources).isEmpty
            } == nil
        }
        changes = rest.compactMap { sentence, text in
            take(text) { _ in true }.map { Self.change(sentence, since: $0) }
        }
    }

    /// The works of `sources` that `others` lack.
    private static func missing(_ sources: [Source], in others: [Source]) -> [Source] {
        sources.filter { source in !others.contains { !$0.members.isDisjoint(with: source.members) } }
    }

    private static func change(_ sentence: Sentence, since old: Sentence) -> IndexDifference.SourceChange {
        let gained = missing(sentence.sources, in: old.sources)
        let lost = missing(old.sources, in: sentence.sources)
        let titles = Dictionary((gained + lost).map { ($0.title, 1) }, uniquingKeysWith: +)
        // A title that tells nothing apart gives way to all that the work goes by.
        func names(_ sources: [Source]) -> [String] {
            sources.map { $0.title.isEmpty || titles[$0.title] != 1 ? $0.fingerprint : $0.title }.sorted()
        }
        return IndexDifference.SourceChange(sentence: sentence.record, gained: names(gained), lost: names(lost))
    }

    /// The words alone: a marker is digits in brackets, and its number says nothing of what is cited.
    private static func fold(_ text: String) -> String {
        text.split(separator: "[").enumerated().map { index, part in
            guard index > 0, let end = part.firstIndex(of: "]"), part[..<end].allSatisfy(\.isNumber) else {
                return String(part)
            }
            return String(part[part.index(after: end)...])
        }.joined().lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
