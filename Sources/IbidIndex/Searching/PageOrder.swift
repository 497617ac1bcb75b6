/// Puts scored passages in order: score, path, key and place in the document.
struct PageOrder {
    private let connection: Connection
    private let snapshot: SearchCache.Snapshot
    private let cache: SearchCache

    init(_ connection: Connection, _ snapshot: SearchCache.Snapshot, _ cache: SearchCache) {
        self.connection = connection
        self.snapshot = snapshot
        self.cache = cache
    }

    /// The hits `offset ..< offset + limit`. Only those are sorted that the page can reach, and equal scores are put in
    /// order only where the page meets them.
    func page(of all: [FirstPhase.Scored], limit: Int, offset: Int) throws -> [FirstPhase.Scored] {
        guard limit > 0, offset < all.count else { return [] }
        let end = min(all.count, offset + limit)
        let bar = BestScores.score(atRank: end - 1, of: all)
        let sorted = all.filter { $0.score >= bar }.sorted { $0.score > $1.score }
        let start = sorted.firstIndex { $0.score <= sorted[offset].score } ?? offset
        var window = Array(sorted[start...])
        var index = 0
        while index < end - start {
            var next = index + 1
            while next < window.count, window[next].score == window[index].score { next += 1 }
            if next - index > 1 { window.replaceSubrange(index..<next, with: try inPlaceOrder(window[index..<next])) }
            index = next
        }
        return Array(window[(offset - start)..<(end - start)])
    }

    /// A document's passages stand in the order of their rows, so only documents are looked up.
    private func inPlaceOrder(_ tied: ArraySlice<FirstPhase.Scored>) throws -> [FirstPhase.Scored] {
        let rows = tied.sorted { $0.row < $1.row }
        var starts: [Int] = []
        for (index, scored) in rows.enumerated() {
            let before = index > 0 ? rows[index - 1].row : -1
            var start = scored.row
            while start > before, !PassageLength(bits: snapshot.lengths.bits[start]).isFirst { start -= 1 }
            starts.append(start > before ? start : starts.last ?? start)
        }
        let places = try cache.places(Set(starts), snapshot.generation, read: place)
        let order = places.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        let ranks = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.key, $0) })
        return zip(rows, starts).map { (rank: ranks[$1] ?? 0, scored: $0) }
            .sorted { ($0.rank, $0.scored.row) < ($1.rank, $1.scored.row) }.map(\.scored)
    }

    /// The place of the document whose first passage is in `row`.
    private func place(_ row: Int) throws -> DocumentPlace {
        try connection.prepared(
            """
            SELECT f.path, d.key, d.uid FROM passage p JOIN document d ON d.id = p.document
            JOIN file f ON f.id = d.file WHERE p.id = ?
            """
        ).first([.int(row)]) { row in
            DocumentPlace(path: row.text(0), key: row.optionalText(1) ?? "", document: row.bits(2))
        } ?? DocumentPlace(path: "", key: "", document: 0)
    }
}
