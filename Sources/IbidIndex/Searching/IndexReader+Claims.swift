package import IbidModel

/// What claims, names and comparisons ask of an index.
extension IndexReader {
    // MARK: Claims

    /// How often the index was changed: what is read of two equal generations is the same.
    package func generation() throws -> Int {
        try read { try Meta($0).int(.generation) }
    }

    /// The best passages for `request`, and the rest of the lines that they are cut from, in the order of the corpus.
    package func paragraphs(for request: SearchRequest) throws -> [StoredParagraph] {
        try read { connection in
            let loader = try ParagraphLoader(connection, common)
            var request = request
            request.suggests = false
            let rows = try Searcher(connection, cache).search(request).page.map(\.row)
            return try loader.paragraphs(try loader.wholeLines(rows))
        }
    }

    /// The passage in row `row`; `nil` where there is none.
    package func passage(row: Int) throws -> PassageRecord? { try read { try passages([row], $0).first } }

    /// The rows of the works that cover a sentence, each once; a work's spellings count as one.
    package func sources(ofSentence row: Int) throws -> Set<Int> {
        try read { try ParagraphLoader($0, common).sources(row) }
    }

    /// Whether each word of `text` stands in some passage, not necessarily in the same one.
    package func holdsWords(of text: String) throws -> Bool {
        try read { connection in
            let postings = try Searcher(connection, cache).postings
            return try postings.terms(of: text).allSatisfy { try postings.term($0) != nil }
        }
    }

    /// The passages that say what is called how: those of attribute lines, and those with an alias; at most `limit` of
    /// each. All passages where the index holds no more than `limit`.
    package func namingParagraphs(limit: Int) throws -> (paragraphs: [StoredParagraph], isWhole: Bool) {
        try read { connection in
            let loader = try ParagraphLoader(connection, common)
            let isWhole = try Meta(connection).int(.passages) <= limit
            let selection =
                isWhole
                ? "SELECT id FROM passage LIMIT ?1"
                : """
                SELECT id FROM (SELECT id FROM passage WHERE kind = 'attribute' ORDER BY id LIMIT ?1)
                UNION SELECT passage FROM (SELECT DISTINCT passage FROM alias ORDER BY passage LIMIT ?1)
                """
            let rows = try connection.prepared(selection).map([.int(limit)]) { $0.int(0) }
            return (try loader.paragraphs(rows), isWhole)
        }
    }

    /// The titles of the first `limit` documents, each once.
    package func titles(limit: Int) throws -> [String] {
        try read { connection in
            try connection.prepared("SELECT title FROM document GROUP BY title ORDER BY min(id) LIMIT ?")
                .map([.int(limit)]) { $0.text(0) }
        }
    }

    // MARK: Comparing

    /// The documents, for a comparison, in the order in which their roots were first indexed.
    package func diffEntries() throws -> [DiffEntry] {
        try read { try DiffLoader($0, common).entries() }
    }

    /// What the document that `entry` names says; `nil` where there is none.
    package func diffDocument(_ entry: DiffEntry) throws -> DiffDocument? {
        try read { try DiffLoader($0, common).document(entry) }
    }

    // MARK: Names

    /// Which keys names have; `nil` where that is not known.
    package func nameKeys() throws -> NameKeys? { try read { try cache.nameKeys($0) } }

    /// For each of `aliasKeys` the other names that the corpus gives for it, with a passage that says so, and for each of
    /// `nameKeys` its spellings, none for `nil`; commonest first. A few index lookups.
    package func names(
        aliasKeys: [String], nameKeys: [String?]
    ) throws -> (others: [[NameQueries.OtherName]], spellings: [[String]]) {
        try read { connection in
            let queries = NameQueries(connection)
            let known = try cache.nameKeys(connection)
            return (
                try aliasKeys.map { known?.isAlias($0) ?? true ? try queries.otherNames($0) : [] },
                try nameKeys.map { key in
                    guard let key, known?.isSpelt(key) ?? true else { return [] }
                    return try queries.spellings(key)
                }
            )
        }
    }
}
