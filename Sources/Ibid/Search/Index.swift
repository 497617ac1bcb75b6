internal import IbidIndex
public import IbidModel
internal import IbidText

/// An index, opened to be asked.
///
/// ```swift
/// let index = try Index(path: "Index/ibid.sqlite")
/// let result = try index.search("ransom kidnapping")
/// for hit in result.hits { print(hit.passage.text, hit.passage.notes.flatMap(\.citations)) }
/// ```
public struct Index: Sendable {
    let reader: IndexReader
    private let knowledge: ClaimKnowledge
    let stamp: FileStamp

    /// Opens the index at `path` for reading. It keeps up to `pageCache` bytes of the file in memory, beside what
    /// searches need.
    ///
    /// - Throws: `IndexError.missing`, `.foreign`, `.version`, `.damaged` or `.needsRecovery`.
    public init(path: String, pageCache: Int = 64 << 20) throws {
        try self.init(path: path, pageCache: pageCache, beside: nil)
    }

    init(path: String, pageCache: Int, beside other: Index?) throws {
        stamp = FileStamp(path: path)
        reader = try IndexReader(path: path, rules: .standard, beside: other?.reader, pageCache: pageCache)
        knowledge = other?.knowledge ?? ClaimKnowledge()
    }

    /// The passages that answer `text`, best first, each with the notes and sources behind it.
    ///
    /// Any text is a query; only one that is too large is refused, with `QueryError`. Equal scores are in the order of
    /// path, key and place, so page after page gives every hit once. Cost: linear in the passages that match.
    public func search(_ text: String, options: SearchOptions = SearchOptions()) throws -> SearchResult {
        let query = try QueryParser.parse(text)
        return try reader.snapshot { try search(query, text, options) }
    }

    private func search(_ query: Query, _ text: String, _ options: SearchOptions) throws -> SearchResult {
        let searched = try reader.searched()
        var options = options
        let list = options.request(text)
        if let cursor = options.cursor { options.offset = try offset(of: cursor, in: list, searched.generation) }
        guard let expression = query.expression else {
            return SearchResult(query: query, total: .init(value: 0, isExact: true), searched: searched, hits: [])
        }
        let request = try request(for: expression, options)
        let outcome = try reader.search(request, snippetWords: options.snippetWords)
        let end = options.offset + outcome.hits.count
        // A lower bound says nothing of the next page; a page that is full may have one.
        let least = outcome.hits.count < options.limit ? end : end + 1
        return SearchResult(
            query: query, total: outcome.total, searched: searched, hits: outcome.hits,
            reranked: outcome.reranked, expansions: outcome.expansions, facets: outcome.facets,
            suggestions: outcome.suggestions,
            next: cursor(
                after: end, of: outcome.total.isExact ? outcome.total.value : max(outcome.total.value, least), in: list,
                searched.generation))
    }

    /// The places of the best passages for `text`, best first, without their text: what an evaluation needs.
    public func ranking(_ text: String, options: SearchOptions) throws -> [RankedPlace] {
        guard let expression = try QueryParser.parse(text).expression else { return [] }
        return try reader.snapshot { try reader.ranking(try request(for: expression, options)) }
    }

    /// What this index says that `older` does not, and the reverse.
    public func difference(since older: Index) throws -> IndexDifference {
        try IndexComparison(old: older.reader, new: reader).difference()
    }

    /// How many characters, counted as Unicode scalars, a claim may have, whichever face it comes through.
    public static let claimLengths = 1...1_000

    /// What the indexed text says about `claim`, with the sentences that say it and the sources behind them.
    ///
    /// Deterministic, and about the text alone: the cited sources are not read. It rather abstains than errs. The first
    /// check of an index reads its names; a further one is linear in the sentences of the passages that it finds.
    public func check(_ claim: String) throws -> ClaimReport {
        let options = SearchOptions(limit: Self.claimPassages)
        let expression = try QueryParser.parse(ClaimQuery.text(of: claim)).expression
        return try reader.snapshot {
            try ClaimSearch(reader, knowledge).report(
                on: claim, request: try expression.map { try request(for: $0, options) })
        }
    }

    /// The sentences of the best passages for `claim` that share most words with it, best first, at most `limit`: what a
    /// verifier is shown.
    public func candidates(for claim: String, limit: Int = 8) throws -> [SentenceRecord] {
        func split(_ text: String) -> [String] {
            text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init).filter(SearchableWords.isAny)
        }
        let words = Set(split(claim))
        let hits = try search(ClaimQuery.text(of: claim), options: SearchOptions(limit: limit)).hits
        let sentences = hits.flatMap(\.passage.sentences).map { sentence in
            (sentence, words.intersection(split(sentence.text)).count)
        }
        // A stable order: of equally good ones the better passage's comes first.
        return sentences.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
            .prefix(limit).map(\.element.0)
    }

    /// How many passages a claim is compared with.
    private static let claimPassages = 50

    private func request(for expression: QueryExpression, _ options: SearchOptions) throws -> SearchRequest {
        var request = SearchRequest(
            expression: expression, limit: options.limit, offset: options.offset, basis: options.basis,
            ranking: options.ranking)
        request.functionWords = FunctionWords.all
        if options.expandsNames {
            request.expansions = try QueryExpander(reader, synonyms: options.synonyms).expansions(of: expression)
        }
        request.explains = options.explains
        request.countsAll = options.countsAll
        request.facets = options.facets
        request.forgivesTypos = options.forgivesTypos
        return request
    }

    /// The works whose title, author or publisher hold every word of `text`, most cited first, and how many they are in
    /// all: all works for an empty text, and none where nothing in `text` is a word. `cursor` is the `next` of the same request, in place of an offset.
    public func sources(
        matching text: String, limit: Int, offset: Int = 0, cursor: String? = nil
    ) throws -> Page<SourceListing> {
        try reader.snapshot {
            let number = try reader.generation()
            let list = ["sources", text]
            let start = try cursor.map { try self.offset(of: $0, in: list, number) } ?? offset
            let found = try reader.sources(
                matching: text.allSatisfy(\.isWhitespace) ? nil : text, limit: limit, offset: start)
            return Page(
                listings: found.listings, total: found.total,
                next: self.cursor(after: start + found.listings.count, of: found.total, in: list, number))
        }
    }

    /// Everything that a source is cited for. `text` is an id, the beginning of one, or words that fit one source only.
    /// With `limit`, only so many sentences, from `offset` or from where `cursor` says.
    ///
    /// - Throws: `IndexError.unknownID` where nothing fits, `IndexError.ambiguousID` where several sources do,
    ///   `CursorError` where `cursor` is not the `next` of the same request.
    public func citedBy(_ text: String, limit: Int? = nil, offset: Int = 0, cursor: String? = nil) throws -> CitedBy {
        try reader.snapshot {
            let number = try reader.generation()
            let id = try source(text)
            let list = ["cited-by", id]
            let start = try cursor.map { try self.offset(of: $0, in: list, number) } ?? offset
            let found = try reader.citedBy(id: id, limit: limit, offset: start)
            return CitedBy(
                listing: found.listing, uses: found.uses, total: found.total,
                next: self.cursor(after: start + found.uses.count, of: found.total, in: list, number))
        }
    }

    /// The id, or the beginning of it, that `text` is or that its words fit.
    private func source(_ text: String) throws -> String {
        do {
            _ = try reader.fingerprint(id: text)
            return text
        } catch IndexError.unknownID {
            let found = try reader.sources(matching: text, limit: 6, offset: 0)
            guard let first = found.listings.first else { throw IndexError.unknownID(text) }
            guard found.total == 1 else {
                throw IndexError.ambiguousID(
                    text, matches: found.listings.map { "\($0.source.id)  \($0.source.item.title ?? "")" })
            }
            return first.source.id
        }
    }

    /// What an id, or the beginning of one, names. Of a source at most `limit` uses are loaded, all for `nil`; their number
    /// is told all the same.
    public func item(_ id: String, uses limit: Int? = nil) throws -> ShownItem {
        try reader.item(id: id, uses: limit)
    }

    /// What the index holds and how it stands. Linear in its documents and sources, of which the hash over the content is
    /// the larger part.
    public func status(hashesContent: Bool = true) throws -> IndexStatus {
        try reader.status(hashesContent: hashesContent)
    }

    /// The ranking that a search uses unless it is told otherwise.
    public func ranking() throws -> RankingParameters {
        try reader.parameters().ranking
    }

    /// Checks the whole file.
    public func verify() throws -> VerifyReport {
        try reader.verify()
    }

    /// The fingerprint of the source that `id` names.
    func fingerprint(_ id: String) throws -> String {
        try reader.fingerprint(id: id)
    }
}
