internal import IbidModel

/// Finds the terms of a query in the index and weighs them.
struct TermRanker {
    private let postings: PostingReader
    private let formula: BM25F
    private let lengths: PassageLengths
    private let matcher: ExpressionMatcher

    init(_ postings: PostingReader, _ formula: BM25F, _ lengths: PassageLengths, _ matcher: ExpressionMatcher) {
        self.postings = postings
        self.formula = formula
        self.lengths = lengths
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
                .compactMap { try part($0, of: term, whole) }
            return [whole] + parts
        }
    }

    private func ranked(
        _ term: QueryTerm, _ words: [String], _ expansions: [Expansion], factor: Double,
        _ outcome: inout Searcher.Outcome
    ) throws -> RankedTerm {
        let typed = try matcher.occurrences(of: term)
        let ranking = formula.parameters
        let spellings = ranking.spellingWeight > 0 ? expansions.filter { $0.kind == .spelling } : []
        let names = ranking.expansionWeight > 0 ? expansions.filter { $0.kind != .spelling } : []
        let word = words.count == 1 && !term.isPrefix && term.field == nil ? try postings.term(words[0]) : nil
        var ranked: RankedTerm
        if spellings.isEmpty, names.isEmpty {
            let figures = word?.figures ?? TermFigures(typed.matches(lengths))
            ranked = RankedTerm(
                term: term, word: try word.map { try postings.decodedPostings(of: $0) }, matches: typed,
                figures: figures,
                weight: formula.weight(figures) * factor, isPart: false)
        } else {
            let variants = try found(spellings, term, &outcome)
            let matches = typed.matches(lengths).adding(countsOf: variants)
            let respelt = variants.without(matches)
            let expanded = try found(names, term, &outcome).without(matches).without(respelt).once()
            let figures =
                word?.figures ?? TermFigures(matches.count > 0 ? matches : respelt.count > 0 ? respelt : expanded)
            ranked = RankedTerm(
                term: term, word: try word.map { try postings.decodedPostings(of: $0) }, matches: .gathered(matches),
                respelt: respelt, expanded: expanded, figures: figures, weight: formula.weight(figures) * factor,
                isPart: false)
        }
        limitStandIns(of: &ranked)
        return ranked
    }

    /// What stands in for a term never adds as much as the term itself does anywhere; the order of passages that hold
    /// only what stands in stays as it is.
    private func limitStandIns(of term: inout RankedTerm) {
        guard term.respelt.count + term.expanded.count > 0, term.matches.count > 0 else { return }
        let ranking = formula.parameters
        let most = max(
            extremes(of: term.respelt, weight: term.weight * ranking.spellingWeight).most,
            extremes(of: term.expanded, weight: term.weight * ranking.expansionWeight).most)
        let least = extremes(of: term.matches.matches(lengths), weight: term.weight).least
        if most > 0 { term.standInScale = min(1, Self.standInShare * least / most) }
    }

    /// The least and the most that a list adds to any passage.
    private func extremes(of list: MatchList, weight: Double) -> (least: Double, most: Double) {
        var (least, most) = (Double.infinity, 0.0)
        for (row, counts) in zip(list.rows, list.counts) {
            let norm = formula.norm(PassageLength(bits: lengths.bits[Int(row)]))
            let added = formula.contribution(weight: weight, frequency: formula.frequency(counts), norm: norm)
            (least, most) = (min(least, added), max(most, added))
        }
        return (least, most)
    }

    /// The most that a stand-in adds, as a share of the least that the term itself adds.
    static let standInShare = 0.99

    /// Where any of `expansions` stands; notes in `outcome` which of them the index holds.
    private func found(
        _ expansions: [Expansion], _ term: QueryTerm, _ outcome: inout Searcher.Outcome
    ) throws -> MatchList {
        var lists: [Occurrences] = []
        for expansion in expansions {
            let list = try matcher.occurrences(of: QueryTerm(text: expansion.text, field: term.field)).matches(lengths)
            guard list.count > 0 else { continue }
            lists.append(.gathered(list))
            outcome.expansions[term, default: []].append(expansion)
        }
        return MatchUnion(lists, lengths).matches()
    }

    /// A part of a compound word; where only another spelling of the whole stands, that counts for each part.
    private func part(_ text: String, of term: QueryTerm, _ whole: RankedTerm) throws -> RankedTerm? {
        guard let word = try postings.term(text) else { return nil }
        let field = term.field.map { $0 == .title ? PassageField.title : .section }
        let lists = try postings.decodedPostings(of: word)
        let matches =
            field == nil && whole.respelt.count == 0
            ? Occurrences.stored(lists) : .gathered(lists.matches(lengths).confined(to: field))
        let respelt = whole.respelt.count == 0 ? MatchList() : whole.respelt.without(matches.matches(lengths))
        var part = RankedTerm(
            term: QueryTerm(text: text, field: term.field), word: field == nil ? lists : nil, matches: matches,
            respelt: respelt, figures: word.figures, weight: formula.weight(word.figures),
            isPart: true)
        limitStandIns(of: &part)
        return part
    }
}
