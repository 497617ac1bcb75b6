internal import IbidModel

/// The one-row facts of an index, kept as key and value.
struct Meta {
    /// The keys that are used; `digest` covers the others.
    enum Key: String, CaseIterable {
        case complete, generation, documents, passages
        case passageWords = "passage_words"
        case k1, b
        case titleWeight = "title_weight"
        case sectionWeight = "section_weight"
        case bodyWeight = "body_weight"
        case titleTokens = "title_tokens"
        case sectionTokens = "section_tokens"
        case bodyTokens = "body_tokens"
        case postings
        case titledPostings = "titled_postings"
        /// The highest number that a term, and a segment of postings, ever had.
        case terms, segments
        case digest
    }

    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    func int(_ key: Key) throws -> Int {
        try connection.int("SELECT value FROM meta WHERE key = ?", [.text(key.rawValue)])
    }

    func real(_ key: Key) throws -> Double {
        try connection.prepared("SELECT value FROM meta WHERE key = ?").first([.text(key.rawValue)]) { $0.real(0) } ?? 0
    }

    func set(_ key: Key, _ value: SQLValue) throws {
        try connection.run("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", [.text(key.rawValue), value])
    }

    // MARK: Parameters

    func parameters() throws -> IndexParameters {
        IndexParameters(
            passageWords: try int(.passageWords),
            ranking: RankingParameters(
                k1: try real(.k1), b: try real(.b), titleWeight: try real(.titleWeight),
                sectionWeight: try real(.sectionWeight), bodyWeight: try real(.bodyWeight)))
    }

    func store(_ parameters: IndexParameters) throws {
        try set(.passageWords, .int(parameters.passageWords))
        try set(.k1, .real(parameters.ranking.k1))
        try set(.b, .real(parameters.ranking.b))
        try set(.titleWeight, .real(parameters.ranking.titleWeight))
        try set(.sectionWeight, .real(parameters.ranking.sectionWeight))
        try set(.bodyWeight, .real(parameters.ranking.bodyWeight))
    }

    // MARK: Integrity

    /// Stores the digest of all other facts and of the roots; the last step of every transaction.
    func seal() throws {
        try set(.digest, .blob(computedDigest()))
    }

    /// Whether the facts are as they were sealed.
    func isIntact() throws -> Bool {
        let stored = try connection.prepared("SELECT value FROM meta WHERE key = 'digest'").first { $0.blob(0) }
        return try stored == computedDigest()
    }

    private func computedDigest() throws -> [UInt8] {
        var digest = RowDigest()
        try connection.prepared("SELECT key, value FROM meta WHERE key <> 'digest' ORDER BY key").each { row in
            digest.add("meta", [row.value(0), row.value(1)])
        }
        try connection.prepared("SELECT id, path FROM root ORDER BY id").each { row in
            digest.add("root", [row.value(0), row.value(1)])
        }
        return digest.finish()
    }
}
