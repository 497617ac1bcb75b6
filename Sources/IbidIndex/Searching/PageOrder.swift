/// Puts scored passages in order: score, path, key and place in the document.
struct PageOrder {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// The hits `offset ..< offset + limit`. Only those are sorted that the page can reach, and equal scores are put in
    /// order only where the page meets them.
    func page(of all: [FirstPhase.Scored], limit: Int, offset: Int) throws -> [FirstPhase.Scored] {
        guard limit > 0, offset < all.count else { return [] }
        let end = min(all.count, offset + limit)
        let bar = Selection.score(atRank: end - 1, of: all)
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

    private func inPlaceOrder(_ tied: ArraySlice<FirstPhase.Scored>) throws -> [FirstPhase.Scored] {
        let statement = try connection.prepared(
            """
            SELECT f.path, d.key, d.uid, p.ordinal FROM passage p JOIN document d ON d.id = p.document
            JOIN file f ON f.id = d.file WHERE p.id = ?
            """)
        let places = try tied.map { scored in
            try statement.first([.int(scored.row)]) { row in
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
}
