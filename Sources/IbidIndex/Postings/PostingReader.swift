internal import IbidModel

/// Finds terms, words in a row and beginnings of words in the posting lists.
struct PostingReader {
    /// What is known of a term.
    struct Term {
        let id: Int
        let text: String
        let figures: TermFigures
    }

    private let connection: Connection
    private let tokenizer: TermTokenizer
    private let chunks: [Int]
    private let cache: PostingCache
    private let generation: Int

    /// - Parameter cache: what earlier searches of the same index read.
    init(_ connection: Connection, _ cache: PostingCache) throws {
        self.connection = connection
        self.cache = cache
        generation = try Meta(connection).int(.generation)
        tokenizer = try TermTokenizer(connection.handle)
        chunks = try connection.prepared("SELECT chunk FROM passage_length ORDER BY chunk").map { $0.int(0) }
    }

    /// The terms of `text`, as the index has them.
    func terms(of text: String) -> [String] { tokenizer.terms(of: text) }

    /// The term `text`; `nil` where no passage holds it.
    func term(_ text: String) throws -> Term? {
        try connection.prepared("SELECT id, passages, occurrences, titled FROM term WHERE text = ?")
            .first([.text(text)]) { row in
                Term(
                    id: row.int(0), text: text,
                    figures: TermFigures(passages: row.int(1), occurrences: row.int(2), titled: row.int(3)))
            }
    }

    /// The terms that begin with `text`, in the order of their text.
    func terms(beginning text: String) throws -> [Term] {
        try connection.prepared(
            "SELECT id, text, passages, occurrences, titled FROM term WHERE text >= ? AND text < ? ORDER BY text"
        ).map([.text(text), .text(text + "\u{10FFFF}")]) { row in
            Term(
                id: row.int(0), text: row.text(1),
                figures: TermFigures(passages: row.int(2), occurrences: row.int(3), titled: row.int(4)))
        }
    }

    // MARK: Lists

    /// Where a term stands.
    func matches(of term: Term) throws -> MatchList {
        try cache.matches(term.id, generation) { try readMatches(of: term) }
    }

    private func readMatches(of term: Term) throws -> MatchList {
        var matches = MatchList()
        matches.rows.reserveCapacity(term.figures.passages)
        matches.counts.reserveCapacity(term.figures.passages)
        for chunk in chunks {
            if let list = try list(chunk, term.id) {
                PostingList.append(list, first: chunk * PostingChunk.size, to: &matches)
            }
        }
        return matches
    }

    /// Where `terms` stand one after the other in one part of a passage, and how often. With `isPrefix`, the last term may
    /// be the beginning of a word.
    func matches(ofPhrase terms: [String], isPrefix: Bool) throws -> MatchList {
        guard let last = terms.last else { return MatchList() }
        let endings = isPrefix ? try self.terms(beginning: last) : try [term(last)].compactMap { $0 }
        let heads = try terms.dropLast().map { try term($0) }
        guard !endings.isEmpty, heads.allSatisfy({ $0 != nil }) else { return MatchList() }
        if heads.isEmpty { return .union(try endings.map(matches)) }
        return .union(try endings.map { try phrase(heads.compactMap { $0 } + [$0]) })
    }

    private func phrase(_ terms: [Term]) throws -> MatchList {
        var matches = MatchList()
        for chunk in chunks {
            let lists = try terms.map { try list(chunk, $0.id) }
            guard lists.allSatisfy({ $0 != nil }) else { continue }
            var cursors = lists.compactMap { $0.map(PostingCursor.init) }
            let leader = cursors.indices.min { cursors[$0].total < cursors[$1].total } ?? 0
            walk: while cursors[leader].next() {
                let offset = cursors[leader].offset
                for index in cursors.indices where index != leader {
                    guard cursors[index].seek(offset) else { break walk }
                    if cursors[index].offset != offset { continue walk }
                }
                let counts = Self.occurrences(of: &cursors)
                if counts.total > 0 {
                    matches.append(Int32(truncatingIfNeeded: chunk * PostingChunk.size) + offset, counts)
                }
            }
        }
        return matches
    }

    /// How often the terms stand in a row in the passage that all cursors stand at.
    private static func occurrences(of cursors: inout [PostingCursor]) -> FieldCounts {
        var first: ArraySlice<Int32> = []
        var rest: [ArraySlice<Int32>] = []
        for index in cursors.indices {
            let positions = cursors[index].currentPositions()
            if index == 0 { first = positions } else { rest.append(positions) }
        }
        let bounds = cursors[0].counts
        var found = FieldCounts()
        for (index, position) in first.enumerated() {
            let isWhole = rest.indices.allSatisfy { step in
                Self.contains(rest[step], position + Int32(step) + 1)
            }
            guard isWhole else { continue }
            if index < bounds.title {
                found.title += 1
            } else if index < bounds.title + bounds.section {
                found.section += 1
            } else {
                found.body += 1
            }
        }
        return found
    }

    private static func contains(_ positions: ArraySlice<Int32>, _ position: Int32) -> Bool {
        var (low, high) = (positions.startIndex, positions.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if positions[middle] < position { low = middle + 1 } else { high = middle }
        }
        return low < positions.endIndex && positions[low] == position
    }

    /// Calls `body` with the index in `rows` (ascending) and a position, for each occurrence of `term` in a body.
    func eachBodyPosition(of term: Term, in rows: [Int], _ body: (Int, Int32) -> Void) throws {
        var start = 0
        while start < rows.count {
            let chunk = rows[start] / PostingChunk.size
            var end = start
            while end < rows.count, rows[end] / PostingChunk.size == chunk { end += 1 }
            if let list = try list(chunk, term.id) {
                var cursor = PostingCursor(list)
                for index in start..<end {
                    let offset = Int32(rows[index] % PostingChunk.size)
                    guard cursor.seek(offset) else { break }
                    guard cursor.offset == offset else { continue }
                    let counts = cursor.counts
                    for position in cursor.currentPositions().dropFirst(counts.title + counts.section) {
                        body(index, position)
                    }
                }
            }
            start = end
        }
    }

    private func list(_ chunk: Int, _ term: Int) throws -> [UInt8]? {
        try cache.list(chunk, term, generation) {
            try connection.prepared("SELECT list, sum FROM posting WHERE chunk = ? AND term = ?")
                .first([.int(chunk), .int(term)]) { row in
                    let bytes = row.blob(0)
                    guard Checksum.of(bytes) == row.int(1) else { throw DamagedBlob(table: "posting", row: term) }
                    return bytes
                }
        }
    }
}
