/// What an index holds and how it stands.
public struct IndexStatus: Sendable, Hashable {
    /// The file.
    public let path: String
    /// The format's version.
    public let version: Int
    /// The size of the file in bytes.
    public let byteCount: Int
    /// The SQLite library in use.
    public let sqliteVersion: String
    /// Whether the last indexing run finished.
    public let isComplete: Bool
    /// Grows with each commit.
    public let generation: Int
    /// SHA-256 of what the index says, in hex: equal for equal corpora, whatever the order or place of indexing. `nil`
    /// where it was not asked for.
    public let contentHash: String?
    /// The settings it was built with.
    public let parameters: IndexParameters
    /// The corpus roots.
    public let roots: [String]
    /// The number of files.
    public let files: Int
    /// How much it holds.
    public let counts: DocumentRecord.Counts
    /// Distinct works that are cited.
    public let sources: Int
    /// Spellings that were joined with another one.
    public let joinedSpellings: Int
    /// Pairs of sources that a person should decide on.
    public let suspects: Int

    /// Makes a status.
    public init(
        path: String, version: Int, byteCount: Int, sqliteVersion: String, isComplete: Bool, generation: Int,
        contentHash: String?, parameters: IndexParameters, roots: [String], files: Int, counts: DocumentRecord.Counts,
        sources: Int, joinedSpellings: Int, suspects: Int
    ) {
        self.path = path
        self.version = version
        self.byteCount = byteCount
        self.sqliteVersion = sqliteVersion
        self.isComplete = isComplete
        self.generation = generation
        self.contentHash = contentHash
        self.parameters = parameters
        self.roots = roots
        self.files = files
        self.counts = counts
        self.sources = sources
        self.joinedSpellings = joinedSpellings
        self.suspects = suspects
    }
}
