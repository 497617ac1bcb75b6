internal import IbidModel

/// Finds and ranks passages.
struct Searcher {
    /// What a search found.
    struct Outcome {
        /// The page that was asked for, best first.
        var page: [RankedPassage] = []
        /// How many passages match in all.
        var total = 0
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
    private let lengths: PassageLengths
    private let caches: LengthCache
    private let postings: PostingReader

    init(_ connection: Connection, _ caches: LengthCache) throws {
        self.connection = connection
        self.caches = caches
        lengths = try caches.lengths(connection)
        postings = try PostingReader(connection, caches.postings)
    }

    /// Carries out `request`. Linear in the postings of its terms; the second phase is bounded by the ranking's depth.
    func search(_ typed: SearchRequest) throws -> Outcome {
        var request = typed
        let ranking = try request.ranking ?? Meta(connection).parameters().ranking
        let formula = BM25F(ranking, try CollectionFigures(connection))
        let norms = caches.norms(formula, lengths)
        let matcher = ExpressionMatcher(connection, postings, capacity: lengths.bits.count)
        var outcome = Outcome()
        for term in request.expression.rankedTerms where !term.isQuoted {
            guard let meant = try TypoFinder(connection, postings).suggestion(for: term) else { continue }
            outcome.suggestions.append(.init(word: term.text, instead: meant))
            if request.forgivesTypos {
                request.expansions[term, default: []].append(Expansion(text: meant, kind: .typo))
            }
        }
        let terms = try TermRanker(postings, formula, lengths, matcher).terms(of: request, &outcome)
        let allowed = try allowed(request, matcher, terms)
        let sums = FirstPhase(formula, norms).scores(of: terms)
        outcome.total = allowed?.count ?? sums.count { $0 > 0 }
        if !request.facets.isEmpty { outcome.rows = allowed ?? matching(sums) }
        var scored = candidates(sums, in: allowed, request, depth: ranking.depth)
        let additions = try rerank(&scored, terms, formula, postings)
        outcome.reranked = additions.count
        let page = try PageOrder(connection).page(of: scored, limit: request.limit, offset: request.offset)
        let explainer = Explainer(formula, lengths, terms)
        outcome.page = page.map { passage in
            RankedPassage(
                row: passage.row, score: passage.score,
                explanation: request.explains
                    ? explainer.explanation(of: passage.row, additions[passage.row]) : nil)
        }
        return outcome
    }

    /// Where the ranked terms of `expression` match in the body of passage `row`, ascending and disjoint.
    func matches(of expression: QueryExpression, also: [Expansion], in row: Int) throws -> [ByteSpan] {
        let terms = expression.rankedTerms + also.map { QueryTerm(text: $0.text) }
        guard !terms.isEmpty, let match = MatchCompiler.text(.any(terms.map(QueryExpression.term))) else { return [] }
        let blob =
            try connection.prepared(
                "SELECT ibid_spans(passage_fts) FROM passage_fts WHERE passage_fts MATCH ? AND rowid = ?"
            ).first([.text(match), .int(row)]) { $0.blob(0) } ?? []
        let numbers = blob.withUnsafeBytes { Array($0.bindMemory(to: Int32.self)) }
        let spans = stride(from: 0, to: numbers.count - 1, by: 2).map { index in
            ByteSpan(start: Int(numbers[index]), end: Int(numbers[index + 1]))
        }
        return Self.merged(spans.sorted())
    }

    /// The passages that may be hits; `nil` where any that holds a term may.
    private func allowed(
        _ request: SearchRequest, _ matcher: ExpressionMatcher, _ terms: [RankedTerm]
    ) throws -> RowSet? {
        let condition = request.basis.map(MatchCompiler.basis)
        if condition == nil, request.expression.isAnyOfTerms, !terms.contains(where: \.isPart) { return nil }
        let also = Dictionary(
            terms.filter { $0.respelt.count + $0.expanded.count > 0 && !$0.isPart }
                .map { ($0.term, MatchList.union([$0.respelt, $0.expanded])) },
            uniquingKeysWith: { first, _ in first })
        var rows = try matcher.rows(request.expression, also: also)
        if let condition { rows.formIntersection(try matcher.rows(condition)) }
        return rows
    }

    /// The passages that can stand on the page: those that the second phase weighs, where the page lies among them, since
    /// it only adds; else all that match.
    private func candidates(
        _ sums: [Double], in allowed: RowSet?, _ request: SearchRequest, depth: Int
    ) -> [FirstPhase.Scored] {
        var scored: [FirstPhase.Scored] = []
        if let allowed {
            allowed.each { row in
                if row < sums.count { scored.append(FirstPhase.Scored(row: row, score: sums[row])) }
            }
            return scored
        }
        if depth > 0 {
            var selection = Selection(rank: depth)
            for sum in sums where sum > 0 { selection.offer(sum) }
            let bar = selection.isFull ? selection.finish() : 0
            scored = Self.above(bar, sums)
            if scored.count >= request.offset + request.limit { return scored }
        }
        return Self.above(0, sums)
    }

    private static func above(_ bar: Double, _ sums: [Double]) -> [FirstPhase.Scored] {
        var scored: [FirstPhase.Scored] = []
        for row in sums.indices where sums[row] > bar { scored.append(FirstPhase.Scored(row: row, score: sums[row])) }
        return scored
    }

    private func matching(_ sums: [Double]) -> RowSet {
        var rows = RowSet(capacity: sums.count)
        for row in sums.indices where sums[row] > 0 { rows.insert(row) }
        return rows
    }

    // MARK: Second phase

    /// Weighs the best again and says what was added to each. Where the last of the best tie with others, none of the
    /// tied takes part, so that the outcome depends on no order of rows.
    private func rerank(
        _ scored: inout [FirstPhase.Scored], _ terms: [RankedTerm], _ formula: BM25F, _ postings: PostingReader
    ) throws -> [Int: SecondPhase.Addition] {
        let depth = formula.parameters.depth
        guard depth > 0, !scored.isEmpty, !terms.isEmpty else { return [:] }
        let bar = scored.count > depth ? Selection.score(atRank: depth, of: scored) : 0
        let best = scored.indices.filter { scored[$0].score > bar }
        guard !best.isEmpty else { return [:] }
        let order = best.sorted { scored[$0].row < scored[$1].row }
        let additions = try SecondPhase(formula, lengths, postings, terms).additions(to: order.map { scored[$0].row })
        for (index, addition) in zip(order, additions) {
            for part in addition.context { scored[index].score += part.contribution }
            scored[index].score += addition.coverage
        }
        return Dictionary(uniqueKeysWithValues: zip(order.map { scored[$0].row }, additions))
    }

    private static func merged(_ spans: [ByteSpan]) -> [ByteSpan] {
        spans.reduce(into: []) { merged, span in
            if let last = merged.last, span.start < last.end {
                merged[merged.count - 1] = ByteSpan(start: last.start, end: max(last.end, span.end))
            } else {
                merged.append(span)
            }
        }
    }
}

extension QueryExpression {
    /// Whether any passage that holds one of the ranked terms is a hit, and no other.
    fileprivate var isAnyOfTerms: Bool {
        switch self {
        case .term: true
        case .any(let parts): parts.allSatisfy(\.isAnyOfTerms)
        case .filter, .all, .not: false
        }
    }
}
