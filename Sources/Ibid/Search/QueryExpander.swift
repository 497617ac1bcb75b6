internal import IbidIndex
internal import IbidModel
internal import IbidText

/// Finds other names and spellings for what a query names.
struct QueryExpander {
    /// The most words of a name that is looked up.
    private static let longest = 9
    /// The most other texts for one term.
    private static let limit = 8

    /// From so many words on, a query is running text, where names have capitals.
    private static let runningText = 9

    /// Words of the query in a row, with the terms that they come from.
    private struct Run {
        let text: String
        let terms: [QueryTerm]
        /// The words of the text as the keys of aliases and of spellings have them.
        let aliasWords: [NameFolding.Word]
        let nameWords: [NameFolding.Word]
    }

    private let reader: IndexReader
    private let synonyms: [String: [String]]

    init(_ reader: IndexReader, synonyms: SynonymList) {
        self.reader = reader
        var byKey: [String: [String]] = [:]
        for entry in synonyms.entries {
            for term in entry.terms { byKey[AliasKey.key(of: term), default: []] += entry.others }
        }
        self.synonyms = byKey
    }

    /// What each term stands for besides; only what the corpus or the list of synonyms holds. Texts in quotes, beginnings
    /// of words and confined words stand for themselves.
    func expansions(of expression: QueryExpression) throws -> [QueryTerm: [Expansion]] {
        let runs = runs(of: expression, known: try reader.nameKeys())
        guard !runs.isEmpty else { return [:] }
        let aliasKeys = runs.map { AliasKey.key(joining: $0.aliasWords) }
        let nameKeys = runs.map { $0.terms.count <= 6 ? NameFolding.key(joining: $0.nameWords) : nil }
        let (others, spellings) = try reader.names(aliasKeys: aliasKeys, nameKeys: nameKeys)
        var found: [QueryTerm: [Expansion]] = [:]
        for (index, run) in runs.enumerated() {
            var expansions = (synonyms[aliasKeys[index]] ?? []).map { Expansion(text: $0, kind: .synonym) }
            expansions += others[index].filter { Self.mayMean($0.asked, run.text) }.map { other in
                Expansion(
                    text: other.text, kind: other.kind == AliasKind.abbreviation.rawValue ? .definition : .alias,
                    passage: other.passage)
            }
            expansions += spellings[index].map { Expansion(text: $0, kind: .spelling) }
            for term in run.terms { Self.add(expansions, beside: run.text, to: &found[term, default: []]) }
        }
        return found.filter { !$0.value.isEmpty }
    }

    /// Every run of neighbouring words, the longest first, without those that are function words alone.
    /// Where it is known which names there are, only those runs that one may begin with.
    private func runs(of expression: QueryExpression, known: NameKeys?) -> [Run] {
        let terms = expression.rankedTerms
        let isConfined = terms.map { $0.isQuoted || $0.isPrefix || $0.field != nil }
        let starts = terms.indices.filter { index in
            !isConfined[index] && (!synonyms.isEmpty || known.map { Self.mayBegin(terms[index].text, $0) } ?? true)
        }
        guard !starts.isEmpty else { return [] }
        let aliasWords = terms.map { AliasKey.words(of: $0.text).map(NameFolding.Word.init) }
        let nameWords = terms.map { $0.text.split(separator: " ").map { NameFolding.Word(String($0)) } }
        let saysLittle = terms.map { Self.saysLittle($0.text) }
        var runs: [Run] = []
        for start in starts {
            for end in stride(from: min(terms.count, start + Self.longest), to: start, by: -1) {
                let inside = start..<end
                guard !saysLittle[end - 1], !inside.contains(where: { isConfined[$0] }),
                    terms[start].text.lowercased() != "the"
                else { continue }
                if inside.count > 1, terms.count >= Self.runningText, !Self.isCapital(terms[start]),
                    !Self.isCapital(terms[end - 1])
                {
                    continue
                }
                runs.append(
                    Run(
                        text: terms[inside].map(\.text).joined(separator: " "),
                        terms: inside.filter { !saysLittle[$0] }.map { terms[$0] },
                        aliasWords: Array(aliasWords[inside].joined()), nameWords: Array(nameWords[inside].joined())))
            }
        }
        return runs
    }

    /// Whether a name may begin with a term of this text.
    private static func mayBegin(_ text: String, _ known: NameKeys) -> Bool {
        known.mayBegin(with: text) {
            // An article alone joins what follows.
            guard let alias = AliasKey.words(of: text).first, let name = text.split(separator: " ").first,
                let first = NameFolding.beginnings(of: NameFolding.Word(alias)),
                let second = NameFolding.beginnings(of: NameFolding.Word(String(name)))
            else { return nil }
            return first + second
        }
    }

    private static func isCapital(_ term: QueryTerm) -> Bool {
        term.text.unicodeScalars.first.map { $0.properties.isUppercase || $0.properties.numericType != nil } ?? false
    }

    /// A function word that is not typed as an abbreviation.
    private static func saysLittle(_ word: String) -> Bool {
        FunctionWords.all.contains(word.lowercased()) && word != word.uppercased()
    }

    /// A short form of up to three letters ("IS", "US") means the name only where it is typed in capitals.
    private static func mayMean(_ name: String, _ typed: String) -> Bool {
        name.count > 3 || name != name.uppercased() || typed == typed.uppercased()
    }

    /// Adds what is not there yet and is not what was typed.
    private static func add(_ more: [Expansion], beside typed: String, to list: inout [Expansion]) {
        guard !more.isEmpty else { return }
        let own = AliasKey.words(of: typed).map { $0.lowercased() }
        for expansion in more where list.count < limit {
            let words = AliasKey.words(of: expansion.text).map { $0.lowercased() }
            let isKnown = list.contains { $0.text.lowercased() == expansion.text.lowercased() }
            if words != own, !words.isEmpty, !isKnown { list.append(expansion) }
        }
    }
}
