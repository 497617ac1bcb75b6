/// Keeps the posting lists and the figures of terms in step with the passages.
///
/// A change rewrites the lists of the terms and chunks that it touches, so statistics are exact after every commit. Used
/// by one thread at a time, inside the writer's database access.
final class PostingWriter {
    /// How many words are collected before lists are written.
    private static let wordLimit = 3_000_000

    private struct Figures {
        var passages = 0
        var occurrences = 0
        var titled = 0
    }

    private var ids: [String: Int] = [:]
    private var tokenizer: TermTokenizer?
    private var nextID = 0
    private var chunk = -1
    /// The rows whose words are in `builder`.
    private var pending: ClosedRange<Int>?
    private var builder = PostingBuilder()
    private var lengths: [Int: [UInt32]] = [:]
    /// The offsets that lose their postings, by chunk and term.
    private var removals: [Int: [Int: Set<Int>]] = [:]
    /// Terms that lost passages, and may be in none any more.
    private var reduced: Set<Int> = []
    private var totals: [Meta.Key: Int] = [:]

    /// Adds a passage in a row after all that are there.
    func add(row: Int, title: String, section: String, body: String, isFirst: Bool, _ connection: Connection) throws {
        let place = PostingChunk.place(of: row)
        if place.chunk != chunk || builder.count > Self.wordLimit { try flushWords(connection) }
        chunk = place.chunk
        pending = min(row, pending?.lowerBound ?? row)...max(row, pending?.upperBound ?? row)
        var counts = [0, 0, 0]
        var position = 0
        for (field, text) in zip(PassageField.allCases, [title, section, body]) {
            try each(text, connection) { term in
                builder.add(term: term, offset: place.offset, position: position, field: field)
                counts[field.rawValue] += 1
                position += 1
            }
            position += 1
        }
        let length = PassageLength(title: counts[0], section: counts[1], body: counts[2], isFirst: isFirst)
        try setLength(length.bits, at: place, connection)
        count(counts, by: 1)
    }

    /// Takes out a passage, given with the text that it was added with.
    func remove(row: Int, title: String, section: String, body: String, _ connection: Connection) throws {
        if let pending, pending.contains(row) { try flushWords(connection) }
        let place = PostingChunk.place(of: row)
        var counts = [0, 0, 0]
        for (field, text) in zip(PassageField.allCases, [title, section, body]) {
            try each(text, connection) { term in
                removals[place.chunk, default: [:]][term, default: []].insert(place.offset)
                counts[field.rawValue] += 1
            }
        }
        try setLength(0, at: place, connection)
        count(counts, by: -1)
    }

    /// Writes everything that was collected; the last step before a commit.
    func flush(_ connection: Connection) throws {
        try flushWords(connection)
        for (chunk, lengths) in lengths.sorted(by: { $0.key < $1.key }) {
            let bytes = lengths.flatMap { length in
                [UInt8(length & 255), UInt8(length >> 8 & 255), UInt8(length >> 16 & 255), UInt8(length >> 24)]
            }
            if lengths.allSatisfy({ $0 == 0 }) {
                try connection.run("DELETE FROM passage_length WHERE chunk = ?", [.int(chunk)])
            } else {
                try connection.run(
                    "INSERT OR REPLACE INTO passage_length(chunk, lengths, sum) VALUES (?, ?, ?)",
                    [.int(chunk), .blob(bytes), .int(Checksum.of(bytes))])
            }
        }
        lengths = [:]
        for term in reduced { try connection.run("DELETE FROM term WHERE id = ? AND passages = 0", [.int(term)]) }
        if !reduced.isEmpty || ids.count > 1_000_000 { ids = [:] }
        reduced = []
        let meta = Meta(connection)
        for (key, change) in totals { try meta.set(key, .int(try meta.int(key) + change)) }
        totals = [:]
    }

    // MARK: Terms

    private func each(_ text: String, _ connection: Connection, _ body: (Int) -> Void) throws {
        let tokenizer = try tokenizer ?? TermTokenizer(connection.handle)
        self.tokenizer = tokenizer
        var failure: (any Error)?
        tokenizer.terms(of: text) { bytes in
            guard failure == nil else { return }
            do { body(try id(String(decoding: bytes, as: UTF8.self), connection)) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    private func id(_ text: String, _ connection: Connection) throws -> Int {
        if let id = ids[text] { return id }
        if let id = try connection.prepared("SELECT id FROM term WHERE text = ?").first([.text(text)], { $0.int(0) }) {
            ids[text] = id
            return id
        }
        nextID = max(nextID, try connection.int("SELECT coalesce(max(id), 0) FROM term")) + 1
        try connection.run(
            "INSERT INTO term(id, text, passages, occurrences, titled) VALUES (?, ?, 0, 0, 0)",
            [.int(nextID), .text(text)])
        ids[text] = nextID
        return nextID
    }

    private func update(_ term: Int, _ change: Figures, _ connection: Connection) throws {
        try connection.run(
            """
            UPDATE term SET passages = passages + ?, occurrences = occurrences + ?, titled = titled + ? WHERE id = ?
            """, [.int(change.passages), .int(change.occurrences), .int(change.titled), .int(term)])
        totals[.postings, default: 0] += change.passages
        totals[.titledPostings, default: 0] += change.titled
    }

    // MARK: Lists

    /// Removals come first: a new passage may stand in the row of one that went.
    private func flushWords(_ connection: Connection) throws {
        try flushRemovals(connection)
        pending = nil
        guard builder.count > 0 else { return }
        let chunk = chunk
        let isNew = try connection.int("SELECT EXISTS(SELECT 1 FROM posting WHERE chunk = ?)", [.int(chunk)]) == 0
        try builder.build { built in
            if !isNew, let old = try stored(chunk, built.term, connection) {
                let joined = PostingList.decoded(old) + PostingList.decoded(built.list)
                try store(joined, chunk, built.term, connection)
            } else {
                try store(built.list, chunk, built.term, connection)
            }
            try update(
                built.term,
                Figures(passages: built.passages, occurrences: built.occurrences, titled: built.titled), connection)
        }
    }

    private func flushRemovals(_ connection: Connection) throws {
        for (chunk, terms) in removals.sorted(by: { $0.key < $1.key }) {
            for (term, offsets) in terms.sorted(by: { $0.key < $1.key }) {
                let old = try stored(chunk, term, connection).map(PostingList.decoded) ?? []
                let gone = old.filter { offsets.contains($0.offset) }
                try store(old.filter { !offsets.contains($0.offset) }, chunk, term, connection)
                let figures = Figures(
                    passages: -gone.count, occurrences: -gone.reduce(0) { $0 + $1.counts.total },
                    titled: -gone.count { $0.counts.title > 0 })
                try update(term, figures, connection)
                reduced.insert(term)
            }
        }
        removals = [:]
    }

    private func stored(_ chunk: Int, _ term: Int, _ connection: Connection) throws -> [UInt8]? {
        try connection.prepared("SELECT list FROM posting WHERE chunk = ? AND term = ?")
            .first([.int(chunk), .int(term)]) { $0.blob(0) }
    }

    private func store(_ postings: [PostingList.Posting], _ chunk: Int, _ term: Int, _ connection: Connection) throws {
        guard !postings.isEmpty else {
            return try connection.run("DELETE FROM posting WHERE chunk = ? AND term = ?", [.int(chunk), .int(term)])
        }
        try store(PostingList.encoded(postings), chunk, term, connection)
    }

    private func store(_ list: [UInt8], _ chunk: Int, _ term: Int, _ connection: Connection) throws {
        try connection.run(
            "INSERT OR REPLACE INTO posting(chunk, term, list, sum) VALUES (?, ?, ?, ?)",
            [.int(chunk), .int(term), .blob(list), .int(Checksum.of(list))])
    }

    // MARK: Lengths

    private func setLength(_ bits: UInt32, at place: (chunk: Int, offset: Int), _ connection: Connection) throws {
        if lengths[place.chunk] == nil {
            let stored = try connection.prepared("SELECT lengths FROM passage_length WHERE chunk = ?")
                .first([.int(place.chunk)]) { $0.blob(0) }
            var values = PassageLengths.decoded(stored ?? [])
            values += Array(repeating: 0, count: max(0, PostingChunk.size - values.count))
            lengths[place.chunk] = values
        }
        lengths[place.chunk]?[place.offset] = bits
    }

    private func count(_ counts: [Int], by sign: Int) {
        totals[.titleTokens, default: 0] += sign * counts[0]
        totals[.sectionTokens, default: 0] += sign * counts[1]
        totals[.bodyTokens, default: 0] += sign * counts[2]
    }
}
