internal import IbidModel

/// Finds terms, words in a row and beginnings of words in the posting lists.
struct PostingReader {
    /// What is known of a term.
    struct Term: Sendable {
        let id: Int
        let text: String
        let figures: TermFigures
    }

    private let connection: Connection
    private let tokenizer: TermTokenizer
    private let segments: [Segment]
    private let lengths: PassageLengths
    private let cache: PostingCache
    /// What earlier searches of the same state read.
    private let known: (cache: SearchCache, generation: Int)?
    /// Keeps lists in memory; without it none are.
    var lists: ListSource?
    /// The threads that share the work of a phrase.
    var threads = 1

    /// - Parameter cache: what earlier searches of the same index read.
    init(_ connection: Connection, _ segments: [Segment], _ lengths: PassageLengths, _ cache: PostingCache) throws {
        try self.init(connection, segments, lengths, cache, known: nil)
    }

    /// For a search of the state `snapshot`.
    init(_ connection: Connection, _ snapshot: SearchCache.Snapshot, _ cache: SearchCache) throws {
        try self.init(
            connection, snapshot.segments, snapshot.lengths, cache.postings, known: (cache, snapshot.generation))
    }

    private init(
        _ connection: Connection, _ segments: [Segment], _ lengths: PassageLengths, _ cache: PostingCache,
        known: (SearchCache, Int)?
    ) throws {
        self.connection = connection
        self.segments = segments
        self.lengths = lengths
        self.cache = cache
        self.known = known.map { (cache: $0.0, generation: $0.1) }
        tokenizer = try connection.tokenizer()
    }

    // MARK: Terms

    /// The terms of `text`, as the index has them.
    func terms(of text: String) -> [String] { tokenizer.knownTerms(of: text) }

    /// Calls `body` with the bytes of each term of `text`, which live only during the call, and its place in the text's
    /// UTF-8 bytes, in order.
    func eachToken(of text: String, _ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void) {
        tokenizer.visit(text, body)
    }

    /// The term `text`; `nil` where no passage holds it.
    func term(_ text: String) throws -> Term? {
        guard let known else { return try storedTerm(text) }
        return try known.cache.term(text, known.generation) { try storedTerm(text) }
    }

    private func storedTerm(_ text: String) throws -> Term? {
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

    /// The texts of the terms that begin with `text`, in their order; read from an index alone.
    func texts(beginning text: String) throws -> [String] {
        try connection.prepared("SELECT text FROM term WHERE text >= ? AND text < ? ORDER BY text")
            .map([.text(text), .text(text + "\u{10FFFF}")]) { $0.text(0) }
    }

    // MARK: Lists

    /// The lists of `term` as they are stored.
    func postings(of term: Term) throws -> TermPostings {
        var postings = TermPostings()
        for segment in segments {
            let list = try cache.list(segment.id, term.id) { try segment.list(term.id, connection) }
            if let list {
                postings.parts.append(.init(list: list, last: segment.last, average: segment.average))
            }
        }
        return postings
    }

    /// The lists of `term`, in memory too where they are taken for that.
    func decodedPostings(of term: Term) throws -> TermPostings {
        var postings = try postings(of: term)
        postings.decoded = lists?.decoded(term.id, postings)
        return postings
    }

    /// The passages that hold `term`.
    func matches(of term: Term) throws -> MatchList { try postings(of: term).matches(lengths) }

    /// Where `terms` stand one after the other in one part of a passage, and how often. With `isPrefix`, the last term may
    /// be the beginning of a word.
    func matches(ofPhrase terms: [String], isPrefix: Bool) throws -> MatchList {
        guard let last = terms.last else { return MatchList() }
        let endings = isPrefix ? try self.terms(beginning: last) : try [term(last)].compactMap { $0 }
        let heads = try terms.dropLast().map { try term($0) }
        guard !endings.isEmpty, heads.allSatisfy({ $0 != nil }) else { return MatchList() }
        if heads.isEmpty { return union(try endings.map { .stored(try postings(of: $0)) }) }
        let before = try heads.compactMap { $0 }.map { try decodedPostings(of: $0) }
        return union(
            try endings.map { ending in
                .gathered(
                    PhraseFinder(before + [try decodedPostings(of: ending)], lengths, threads: threads).matches())
            })
    }

    private func union(_ lists: [Occurrences]) -> MatchList { MatchUnion(lists, lengths, threads: threads).matches() }

    /// The passages of every term that begins with `text` and whose rest `isIncluded` takes: marks, which are no words.
    func marked(_ text: String, _ isIncluded: (Substring) -> Bool) throws -> [(mark: String, matches: MatchList)] {
        try terms(beginning: text).filter { isIncluded($0.text.dropFirst(text.count)) }
            .map { (String($0.text.dropFirst(text.count)), try matches(of: $0)) }
    }
}
