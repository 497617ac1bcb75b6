internal import IbidModel

/// Finds and ranks passages.
struct Searcher {
    /// A passage's row and its score.
    struct Scored {
        let row: Int
        let score: Double
    }

    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// The page that is asked for, best first, and how many passages match in all. Every match is scored: linear in the
    /// matches.
    func search(_ request: SearchRequest) throws -> (page: [Scored], total: Int) {
        let ranking = try request.ranking ?? Meta(connection).parameters().ranking
        let plan = MatchCompiler.plan(request.expression, basis: request.basis)
        let all: [Scored]
        if let match = plan.match {
            all = try scored(match, condition: plan.condition, ranking)
        } else {
            all = try unscored(plan.condition, ranked: plan.ranking, ranking)
        }
        return (try page(of: all, limit: request.limit, offset: request.offset), all.count)
    }

    /// Where the ranked terms of `expression` match in the body of passage `row`, ascending and disjoint.
    func matches(of expression: QueryExpression, in row: Int) throws -> [ByteSpan] {
        let terms = expression.rankedTerms
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

    // MARK: Matching

    private func scored(_ match: String, condition: MatchCompiler.Fragment?, _ ranking: RankingParameters) throws
        -> [Scored]
    {
        let join = condition.map {
            " JOIN passage p ON p.id = passage_fts.rowid WHERE passage_fts MATCH ? AND \($0.sql)"
        }
        let sql = """
            SELECT passage_fts.rowid, ibid_bm25f(passage_fts, ?, ?, ?, ?, ?) FROM passage_fts\
            \(join ?? " WHERE passage_fts MATCH ?")
            """
        let numbers = [
            ranking.k1, ranking.b, ranking.titleWeight, ranking.sectionWeight, ranking.bodyWeight,
        ].map(SQLValue.real)
        return try connection.prepared(sql).map(numbers + [.text(match)] + (condition?.values ?? [])) { row in
            Scored(row: row.int(0), score: row.real(1))
        }
    }

    /// The passages that meet a condition that FTS5 alone cannot answer, with the score of those that it can rank.
    private func unscored(
        _ condition: MatchCompiler.Fragment?, ranked: String?, _ ranking: RankingParameters
    ) throws -> [Scored] {
        let rows = try connection.prepared("SELECT p.id FROM passage p" + (condition.map { " WHERE \($0.sql)" } ?? ""))
            .map(condition?.values ?? []) { $0.int(0) }
        guard let ranked, !rows.isEmpty else { return rows.map { Scored(row: $0, score: 0) } }
        let scores = try scored(ranked, condition: condition, ranking)
        let byRow = Dictionary(scores.map { ($0.row, $0.score) }, uniquingKeysWith: { first, _ in first })
        return rows.map { Scored(row: $0, score: byRow[$0] ?? 0) }
    }

    // MARK: Ordering

    /// The hits `offset ..< offset + limit` in the order of score, path, key and place in the document.
    private func page(of all: [Scored], limit: Int, offset: Int) throws -> [Scored] {
        guard limit > 0, offset < all.count else { return [] }
        let end = min(all.count, offset + limit)
        let sorted = all.sorted { $0.score > $1.score }
        // Equal scores are put in order only where the page meets them.
        guard let first = sorted[offset...].first, let last = sorted[..<end].last else { return [] }
        let start = sorted.firstIndex { $0.score <= first.score } ?? offset
        let stop = sorted[end...].firstIndex { $0.score < last.score } ?? sorted.count
        var window = Array(sorted[start..<stop])
        var index = 0
        while index < window.count {
            var next = index + 1
            while next < window.count, window[next].score == window[index].score { next += 1 }
            if next - index > 1 { window.replaceSubrange(index..<next, with: try inPlaceOrder(window[index..<next])) }
            index = next
        }
        return Array(window[(offset - start)..<(end - start)])
    }

    private func inPlaceOrder(_ tied: ArraySlice<Scored>) throws -> [Scored] {
        let places = try tied.map { scored in
            try connection.prepared(
                """
                SELECT f.path, d.key, d.uid, p.ordinal FROM passage p JOIN document d ON d.id = p.document
                JOIN file f ON f.id = d.file WHERE p.id = ?
                """
            ).first([.int(scored.row)]) { row in
                Place(path: row.text(0), key: row.optionalText(1) ?? "", document: row.int(2), ordinal: row.int(3))
            } ?? Place(path: "", key: "", document: 0, ordinal: 0)
        }
        return zip(places, tied).sorted { $0.0 < $1.0 }.map(\.1)
    }

    private struct Place: Comparable {
        let path: String
        let key: String
        let document: Int
        let ordinal: Int

        static func < (a: Place, b: Place) -> Bool {
            (a.path, a.key, a.document, a.ordinal) < (b.path, b.key, b.document, b.ordinal)
        }
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
