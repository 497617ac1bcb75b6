internal import IbidModel

/// Words of a corpus that occur once or twice and differ by one edit from a much commoner one. Not yet findings: two real
/// words often look so, and only their neighbours tell.
struct SpellingSuspects: Sendable {
    /// A rare word and the commoner one that it may be meant for.
    struct Suspect: Sendable {
        /// The rare word's hash and its text in lower case.
        let wrong: (hash: UInt64, text: String)
        /// The common word's.
        let right: (hash: UInt64, text: String)
        /// How often the common word occurs.
        let count: Int
        /// Whether the common word is ten times as common or more, and the slip is no exchange of one letter for another.
        let isTypo: Bool
        /// Where the rare word stands.
        let places: [Vocabulary.Place]
    }

    /// The least number of times that the common word occurs.
    private static let least = 3

    private let inputs: [AuditInput]
    /// The common words with their texts, the commonest first.
    private let common: [(text: [UInt8], entry: Vocabulary.Entry)]
    private let shortened: ShortenedWords
    /// The words that may be misspelt.
    private let rare: [Vocabulary.Entry]

    /// Prepares the search. Linear in the vocabulary, but for a sort.
    init(_ vocabulary: Vocabulary, _ inputs: [AuditInput]) {
        self.inputs = inputs
        var common = vocabulary.entries.filter { $0.count >= Self.least }.map { (Self.text($0.first, inputs), $0) }
        // The commonest first, so that what is left out for want of room are the others, and in one order in every run.
        common.sort { ($0.1.count, $0.1.hash) > ($1.1.count, $1.1.hash) }
        self.common = common
        shortened = ShortenedWords(common.map(\.0))
        rare = common.isEmpty ? [] : vocabulary.entries.filter { $0.count <= 2 }
    }

    /// How many words may be misspelt.
    var count: Int { rare.count }

    /// The suspects among some of them. Linear for words of bounded length.
    func suspects(_ range: Range<Int>) -> [Suspect] {
        var suspects: [Suspect] = []
        var (rests, candidates): ([UInt64], [Int32]) = ([], [])
        for entry in rare[range] {
            let text = Self.text(entry.first, inputs)
            shortened.candidates(text, &rests, into: &candidates)
            guard !candidates.isEmpty, let best = best(text, entry, Set(candidates)) else { continue }
            let other = common[best.index]
            suspects.append(
                Suspect(
                    wrong: (entry.hash, String(decoding: text, as: UTF8.self)),
                    right: (other.entry.hash, String(decoding: other.text, as: UTF8.self)),
                    count: Int(other.entry.count),
                    isTypo: other.entry.count >= 10 * entry.count && best.edit.kind != .replaced,
                    places: [entry.first] + (entry.second.map { [$0] } ?? [])))
        }
        return suspects
    }

    /// Of several words that one may be meant for, the commonest.
    private func best(
        _ text: [UInt8], _ entry: Vocabulary.Entry, _ candidates: Set<Int32>
    ) -> (index: Int, edit: SpellingEdit)? {
        var best: (index: Int, edit: SpellingEdit)?
        for candidate in candidates.map({ Int($0) }) {
            let other = common[candidate]
            guard other.entry.hash != entry.hash, other.entry.count > 2 * entry.count else { continue }
            let isName = other.entry.smallCount == 0
            guard let edit = SpellingEdit(wrong: text, right: other.text, isName: isName),
                !Self.areTransliterations(text, other.text)
            else { continue }
            // Common words stand by their count and hash.
            if best.map({ candidate < $0.index }) ?? true { best = (candidate, edit) }
        }
        return best
    }

    /// A word in lower case, without apostrophes.
    private static func text(_ place: Vocabulary.Place, _ inputs: [AuditInput]) -> [UInt8] {
        var result: [UInt8] = []
        for byte in inputs[Int(place.document)].document.text.bytes[place.range] where byte.isLetter {
            result.append(byte.lowered)
        }
        return result
    }

    private static func areTransliterations(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        TitleFolding.transliteration(String(decoding: a, as: UTF8.self))
            == TitleFolding.transliteration(String(decoding: b, as: UTF8.self))
    }
}
