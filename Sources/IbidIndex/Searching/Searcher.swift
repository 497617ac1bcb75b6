internal import IbidModel

/// Finds and ranks passages.
struct Searcher {
    /// What a search found.
    struct Outcome {
        /// The page that was asked for, best first.
        var page: [RankedPassage] = []
        /// How many passages match, and whether that is all of them or a lower bound.
        var total = SearchResult.Total(value: 0, isExact: true)
        /// How many of the best the second phase weighed again.
        var reranked = 0
        /// All that match, where a caller counts over them.
        var rows: RowSet?
        /// What was looked for beside what was typed.
        var expansions: [QueryTerm: [Expansion]] = [:]
        /// Words that the index does not hold, with what may have been meant.
        var suggestions: [SearchResult.Suggestion] = []
    }

    private let connection: Connection
    private let cache: SearchCache
    private let snapshot: SearchCache.Snapshot
    /// The posting lists of the state that is searched.
    let postings: PostingReader
    /// The state that is searched.
    var generation: Int { snapshot.generation }

    init(_ connection: Connection, _ cache: SearchCache) throws {
        self.connection = connection
        self.cache = cache
        snapshot = try cache.snapshot(connection)
        postings = try PostingReader(connection, snapshot, cache)
    }

    /// Carries out `request`. Reads the postings that can be among the best; all of them where facets or a full count are
    /// asked for. The second phase is bounded by the ranking's depth.
    func search(_ request: SearchRequest) throws -> Outcome {
        try cache.searching { try search(request, threads: request.threads ?? $0) }
    }

    private func search(_ typed: SearchRequest, threads: Int) throws -> Outcome {
        var request = typed
        let ranking = request.ranking ?? snapshot.ranking
        let formula = BM25F(ranking, snapshot.figures)
        let lists = ListSource(
            formula, midpoints: cache.midpoints(formula, snapshot), snapshot, cache.lists, decodesUpTo: decoded(request)
        )
        var postings = postings
        (postings.lists, postings.threads) = (lists, threads)
        let matcher = ExpressionMatcher(connection, postings, snapshot, cache, lists)
        var outcome = Outcome()
        for term in request.expression.rankedTerms
        where !term.isQuoted && (request.suggests || request.forgivesTypos) {
            guard let meant = try TypoFinder(connection, postings).suggestion(for: term) else { continue }
            outcome.suggestions.append(.init(word: term.text, instead: meant))
            if request.forgivesTypos {
                request.expansions[term, default: []].append(Expansion(text: meant, kind: .typo))
            }
        }
        let terms = try TermRanker(postings, formula, snapshot.lengths, matcher).terms(of: request, &outcome)
        let phase = try firstPhase(request, terms, lists, matcher, ranking)
        let found = best(phase, request, terms, depth: ranking.depth, threads: threads)
        var scored = found.scored
        outcome.total = total(found, phase, terms)
        outcome.rows = found.rows
        let additions = rerank(&scored, terms, formula, keep: request.offset + request.limit)
        outcome.reranked = additions.rows.count
        let page = try PageOrder(connection, snapshot, cache).page(
            of: scored, limit: request.limit, offset: request.offset)
        let explainer = Explainer(formula, snapshot.lengths, terms)
        outcome.page = page.map { passage in
            RankedPassage(
                row: passage.row, score: passage.score,
                explanation: request.explains ? explainer.explanation(of: passage.row, additions) : nil)
        }
        return outcome
    }

    /// How many postings has a list at most that is decoded whole. A program that is started for one question reads less
    /// of long lists; one that stays decodes them once.
    private func decoded(_ request: SearchRequest) -> Int {
        let isFirst = cache.isFirstSearch()
        return request.keepsLists ?? !isFirst ? .max : 2 * request.fewPostings
    }

    // MARK: First phase

    private func firstPhase(
        _ request: SearchRequest, _ terms: [RankedTerm], _ source: ListSource, _ matcher: ExpressionMatcher,
        _ ranking: RankingParameters
    ) throws -> FirstPhase {
        var lists: [WindowedList] = []
        var isMatching: [Bool] = []
        var byTerm: [QueryTerm: [WindowedList]] = [:]
        for term in terms {
            for part in term.scored(ranking) where part.occurrences.count > 0 {
                let list = source.list(part.occurrences, weight: part.weight, scale: part.scale)
                lists.append(list)
                isMatching.append(!term.isPart)
                if !term.isPart { byTerm[term.term, default: []].append(list) }
            }
        }
        let (condition, requiresTerm) = try condition(request, terms, matcher, byTerm)
        return FirstPhase(
            lists: lists, isMatching: isMatching, condition: condition, requiresTerm: requiresTerm, live: snapshot.live,
            windowCount: RowWindow.count(rows: snapshot.lengths.bits.count))
    }

    /// What a passage must fulfil beside standing in some ranked list, and whether it must do that at all.
    private func condition(
        _ request: SearchRequest, _ terms: [RankedTerm], _ matcher: ExpressionMatcher,
        _ byTerm: [QueryTerm: [WindowedList]]
    ) throws -> (RowCondition?, requiresTerm: Bool) {
        var parts: [QueryExpression] = [request.expression]
        if case .all(let inside) = request.expression { parts = inside }
        // "Any of all ranked terms" is what a required list says already.
        let ranked = Set(request.expression.rankedTerms)
        let left = parts.filter { !($0.isAnyOfTerms && Set($0.rankedTerms) == ranked) }
        let requiresTerm = request.expression.requiresTerm
        var conditions =
            try left.isEmpty
            ? [] : [matcher.condition(left.count == 1 ? left[0] : .all(left)) { byTerm[$0] }]
        if let basis = request.basis { conditions.append(matcher.condition(.among(try matcher.rows(ofBasis: basis)))) }
        if conditions.count > 1 { return (matcher.condition(.all(conditions)), requiresTerm) }
        return (conditions.first, requiresTerm)
    }

    /// The passages that can stand on the page: since the second phase only adds, those above the score at the rank that
    /// page and depth reach to; all that match where ties leave too few of them, or where all are counted.
    private func best(
        _ phase: FirstPhase, _ request: SearchRequest, _ terms: [RankedTerm], depth: Int, threads: Int
    ) -> FirstPhase.Outcome {
        let collectsRows = !request.facets.isEmpty
        let postings = terms.reduce(0) { sum, term in
            sum + term.matches.count + term.respelt.count + term.expanded.count
        }
        let isSmall =
            snapshot.lengths.bits.count <= request.fewPostings || phase.requiresTerm && postings <= request.fewPostings
        let countsAll = collectsRows || request.countsAll || isSmall
        let rank = max(depth, request.offset + request.limit)
        let isShared = phase.isShareable && !collectsRows && postings >= request.sharedFrom
        let found = phase.best(
            rank: rank, countsAll: countsAll, collectsRows: collectsRows, threads: isShared ? threads : 1)
        if !found.isCut || found.scored.count >= request.offset + request.limit { return found }
        return phase.best(rank: nil, countsAll: true, collectsRows: collectsRows)
    }

    private func total(
        _ found: FirstPhase.Outcome, _ phase: FirstPhase, _ terms: [RankedTerm]
    ) -> SearchResult.Total {
        guard !found.isWhole else { return SearchResult.Total(value: found.total, isExact: true) }
        guard phase.condition == nil else { return SearchResult.Total(value: found.total, isExact: false) }
        // No fewer match than hold the commonest term, and where there is only one, no more. How many were seen depends on
        // which windows came first.
        let matching = terms.filter { !$0.isPart }
        let most = matching.map(\.matchCount).max() ?? 0
        let isAlone = matching.count == 1 && matching[0].respelt.count + matching[0].expanded.count == 0
        return SearchResult.Total(value: most, isExact: isAlone)
    }

    // MARK: Second phase

    /// Weighs the best again and says what was added to each. Where the last of the best tie with others, none of the
    /// tied takes part, so that the outcome depends on no order of rows.
    private func rerank(
        _ scored: inout [FirstPhase.Scored], _ terms: [RankedTerm], _ formula: BM25F, keep: Int
    ) -> SecondPhaseAdditions {
        let depth = formula.parameters.depth
        guard depth > 0, !scored.isEmpty, !terms.isEmpty else { return SecondPhaseAdditions() }
        let bar = scored.count > depth ? BestScores.score(atRank: depth, of: scored) : 0
        let order = scored.indices.filter { scored[$0].score > bar }.sorted { scored[$0].row < scored[$1].row }
        guard !order.isEmpty else { return SecondPhaseAdditions() }
        let additions = SecondPhase(formula, snapshot.lengths, terms).additions(
            to: order.map { scored[$0] }, keep: keep)
        for (place, index) in order.enumerated() {
            scored[index].score = additions.withContext(scored[index].score, place) + additions.coverage(place)
        }
        return additions
    }
}

extension QueryExpression {
    /// Whether nothing is a hit that holds none of the terms that rank.
    fileprivate var requiresTerm: Bool {
        switch self {
        case .term: true
        case .any(let parts): !parts.isEmpty && parts.allSatisfy(\.requiresTerm)
        case .all(let parts): parts.contains(where: \.requiresTerm)
        case .filter, .not: false
        }
    }

    /// Whether any passage that holds one of the terms is a hit, and no other.
    fileprivate var isAnyOfTerms: Bool {
        switch self {
        case .term: true
        case .any(let parts): parts.allSatisfy(\.isAnyOfTerms)
        case .filter, .all, .not: false
        }
    }
}
