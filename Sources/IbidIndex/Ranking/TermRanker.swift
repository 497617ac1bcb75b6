internal import IbidModel

/// Finds the terms of a query in the index and weighs them.
struct TermRanker {
    private let postings: PostingReader
    private let formula: BM25F
    private let matcher: ExpressionMatcher

    init(_ postings: PostingReader, _ formula: BM25F, _ matcher: ExpressionMatcher) {
        self.postings = postings
        self.formula = formula
        self.matcher = matcher
    }

    /// The terms that rank, in reading order, the parts of a compound word after it. Notes in `outcome` which expansions
    /// the index holds.
    func terms(of request: SearchRequest, _ outcome: inout Searcher.Outcome) throws -> [RankedTerm] {
        let typed = request.expression.rankedTerms
        let hasContent = typed.contains { !request.functionWords.contains($0.text.lowercased()) }
        let plain = Set(
            typed.filter { !$0.isPrefix && $0.field == nil }.flatMap { term in
                let words = postings.terms(of: term.text)
                return words.count == 1 ? words : []
            })
        var seen: Set<String> = []
        return try typed.flatMap { term -> [RankedTerm] in
            let words = postings.terms(of: term.text)
            // "increase" and "increased" are one word to the index, and count once.
            if words.count == 1, plain.contains(words[0]), !term.isPrefix, term.field == nil {
                guard seen.insert(words[0]).inserted else { return [] }
            }
            var factor =
                hasContent && request.functionWords.contains(term.text.lowercased())
                ? formula.parameters.functionWordWeight : 1
            let isCompound = words.count > 1 && !term.isQuoted && !term.isPrefix
            if isCompound { factor *= formula.parameters.compoundWeight }
            let whole = try ranked(term, words, request.expansions[term] ?? [], factor: factor, &outcome)
            guard isCompound else { return [whole] }
            let parts = try words.filter { !plain.contains($0) && seen.insert($0).inserted }
                .compactMap { try part($0, of: term) }
            return [whole] + parts
        }
    }

    private func ranked(
        _ term: QueryTerm, _ words: [String], _ expansions: [Expansion], factor: Double,
        _ outcome: inout Searcher.Outcome
    ) throws -> RankedTerm {
        let matches = try matcher.matches(of: term)
        var lists: [MatchList] = []
        for expansion in expansions where formula.parameters.expansionWeight > 0 {
            let list = try matcher.matches(of: QueryTerm(text: expansion.text, field: term.field))
            guard list.count > 0 else { continue }
            lists.append(list)
            outcome.expansions[term, default: []].append(expansion)
        }
        let expanded = lists.isEmpty ? MatchList() : MatchList.union(lists).once(without: matches)
        let word = words.count == 1 && !term.isPrefix && term.field == nil ? try postings.term(words[0]) : nil
        let figures = word?.figures ?? TermFigures(matches.count > 0 ? matches : expanded)
        return RankedTerm(
            term: term, word: word, matches: matches, expanded: expanded, figures: figures,
            weight: formula.weight(figures) * factor, isPart: false)
    }

    private func part(_ text: String, of term: QueryTerm) throws -> RankedTerm? {
        guard let word = try postings.term(text) else { return nil }
        let field = term.field.map { $0 == .title ? PassageField.title : .section }
        return RankedTerm(
            term: QueryTerm(text: text, field: term.field), word: field == nil ? word : nil,
            matches: try postings.matches(of: word).confined(to: field), figures: word.figures,
            weight: formula.weight(word.figures), isPart: true)
    }
}
