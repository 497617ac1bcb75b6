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

    /// The suspects, by the place of the rare word. Of several words that one may be meant for, the commonest.
    let suspects: [Suspect]

    /// The least number of times that the common word occurs.
    private static let least = 3
    /// The most words that share one shortened form; real words seldom share theirs with three.
    private static let bucket = 12

    /// Finds the suspects by words with one letter left out (after Garbe's SymSpell, 2012). Linear in the vocabulary for
    /// words of bounded length.
    init(_ vocabulary: Vocabulary, _ inputs: [AuditInput]) {
        var common: [(hash: UInt64, text: [UInt8], entry: Vocabulary.Entry)] = []
        var shortened: [UInt64: [Int32]] = [:]
        for (hash, entry) in vocabulary.entries where entry.count >= Self.least {
            common.append((hash, Self.text(entry.first, inputs), entry))
        }
        // The commonest first, so that a full bucket keeps those, and in one order in every run.
        common.sort { ($0.entry.count, $0.hash) > ($1.entry.count, $1.hash) }
        for (index, word) in common.enumerated() {
            for key in Self.deletions(word.text) + [word.hash] {
                if shortened[key]?.count ?? 0 < Self.bucket { shortened[key, default: []].append(Int32(index)) }
            }
        }
        var suspects: [Suspect] = []
        for (hash, entry) in vocabulary.entries where entry.count <= 2 && !common.isEmpty {
            let text = Self.text(entry.first, inputs)
            let candidates = Set((Self.deletions(text) + [hash]).flatMap { shortened[$0] ?? [] })
            var best: (index: Int, edit: SpellingEdit)?
            for candidate in candidates.map({ Int($0) }) {
                let other = common[candidate]
                guard other.hash != hash, other.entry.count > 2 * entry.count else { continue }
                let isName = other.entry.smallCount == 0
                guard let edit = SpellingEdit(wrong: text, right: other.text, isName: isName),
                    !Self.areTransliterations(text, other.text)
                else { continue }
                if best.map({ (common[$0.index].entry.count, other.hash) < (other.entry.count, common[$0.index].hash) })
                    ?? true
                {
                    best = (candidate, edit)
                }
            }
            guard let best else { continue }
            let other = common[best.index]
            suspects.append(
                Suspect(
                    wrong: (hash, String(decoding: text, as: UTF8.self)),
                    right: (other.hash, String(decoding: other.text, as: UTF8.self)), count: other.entry.count,
                    isTypo: other.entry.count >= 10 * entry.count && best.edit.kind != .replaced,
                    places: [entry.first] + (entry.second.map { [$0] } ?? [])))
        }
        self.suspects = suspects.sorted {
            ($0.places[0].document, $0.places[0].start) < ($1.places[0].document, $1.places[0].start)
        }
    }

    /// A word in lower case, without apostrophes.
    private static func text(_ place: Vocabulary.Place, _ inputs: [AuditInput]) -> [UInt8] {
        var result: [UInt8] = []
        for byte in inputs[place.document].document.text.bytes[place.range] where byte.isLetter {
            result.append(byte.lowered)
        }
        return result
    }

    /// The hashes of a word with one letter left out.
    private static func deletions(_ word: [UInt8]) -> [UInt64] {
        word.indices.map { gap in
            DocumentWords.hash(bytes: word[..<gap], word[(gap + 1)...])
        }
    }

    private static func areTransliterations(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        TitleFolding.transliteration(String(decoding: a, as: UTF8.self))
            == TitleFolding.transliteration(String(decoding: b, as: UTF8.self))
    }
}
