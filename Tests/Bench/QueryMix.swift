internal import IbidTestSupport

/// The queries that are timed: short, long, phrases, common words, all of them drawn from generated text.
struct QueryMix {
    /// A class of queries.
    enum Kind: String, CaseIterable {
        case rare, middling, common, pair, intersection, phrase, negation, question, claim, filtered, unfiltered, prefix
    }

    let words: ZipfWords
    let corpus: GeneratedCorpus
    let profiles: Int

    /// `count` queries of one kind, the same for the same seed.
    func queries(_ kind: Kind, count: Int, seed: UInt64) -> [String] {
        var random = SplitMix64(seed: seed)
        return (0..<count).map { _ in query(kind, &random) }
    }

    private func query(_ kind: Kind, _ random: inout SplitMix64) -> String {
        switch kind {
        case .rare: word(2_000..<min(20_000, words.words.count), &random)
        case .middling: word(100..<1_000, &random)
        case .common: word(0..<14, &random)
        case .pair: "\(word(14..<500, &random)) \(word(500..<5_000, &random))"
        case .intersection: "\(word(14..<200, &random)) AND \(word(100..<1_000, &random))"
        case .phrase: "\"\(text(2...3, &random))\""
        case .negation: "\(word(100..<2_000, &random)) -\(word(14..<100, &random))"
        case .question: text(6...9, &random)
        case .claim: text(18...25, &random)
        case .filtered: "\(word(14..<1_000, &random)) year:2001..2005"
        case .unfiltered: word(14..<1_000, &random)
        case .prefix: word(200..<2_000, &random).prefix(5) + "*"
        }
    }

    private func word(_ ranks: Range<Int>, _ random: inout SplitMix64) -> String {
        words.words[Int.random(in: ranks, using: &random)]
    }

    /// Words in a row, as they stand in some profile.
    private func text(_ count: ClosedRange<Int>, _ random: inout SplitMix64) -> String {
        let profile = corpus.profile(Int.random(in: 0..<profiles, using: &random))
        let lines = profile.split(separator: "\n").filter { $0.count > 200 && !$0.hasPrefix("[") }
        guard let line = lines.randomElement(using: &random) else { return "the group" }
        let words = line.split(separator: " ").filter { !$0.contains("[") && !$0.contains(",") && !$0.contains(".") }
        let size = Int.random(in: count, using: &random)
        let start = Int.random(in: 0..<max(1, words.count - size), using: &random)
        return words[start..<min(words.count, start + size)].joined(separator: " ")
    }
}
