public import IbidModel

/// What to index, and how.
public struct IndexingOptions: Sendable {
    /// Where one document's bytes come from when they are no file.
    public struct Stream: Sendable {
        /// The name that stands for a path.
        public let name: String
        /// All of the bytes.
        public let bytes: [UInt8]

        /// Makes a stream.
        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// Files and folders. A folder is read with all below it; files that went from it since go from the index.
    public var paths: [String]
    /// What is indexed where neither a path nor a stream is given and no rebuild knows a folder.
    public var defaultPaths: [String]
    /// Documents that are no files; indexed again, one of the same name takes the old one's place.
    public var streams: [Stream]
    /// The kind of every input; `nil` tells each one by its name and first line.
    public var input: InputKind?
    /// The most words in a passage; `nil` takes the index' own setting, or 120 for a new one.
    public var passageWords: Int?
    /// Whether to build from nothing, roots that were indexed before included.
    public var isRebuild: Bool
    /// How many files are read at a time.
    public var jobs: Int
    /// About how many bytes of memory are used for what is under way: half for files that are read and not yet written,
    /// half for the database's pages and words. A single file that is larger is read all the same.
    public var memory: Int
    /// The most bytes of one file.
    public var maximumFileSize: Int
    /// Whether the report's status has the hash over the content, which takes longer than indexing one profile.
    public var hashesContent: Bool

    /// Makes options.
    public init(
        paths: [String], defaultPaths: [String] = [], streams: [Stream] = [], input: InputKind? = nil,
        passageWords: Int? = nil,
        isRebuild: Bool = false, jobs: Int = 2, memory: Int = 256 << 20, maximumFileSize: Int = 64 << 20,
        hashesContent: Bool = true
    ) {
        self.paths = paths
        self.defaultPaths = defaultPaths
        self.streams = streams
        self.input = input
        self.passageWords = passageWords
        self.isRebuild = isRebuild
        self.jobs = max(1, jobs)
        self.memory = max(1 << 18, memory)
        self.maximumFileSize = maximumFileSize
        self.hashesContent = hashesContent
    }
}
