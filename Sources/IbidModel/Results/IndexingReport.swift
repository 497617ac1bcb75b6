/// What an indexing run did.
public struct IndexingReport: Sendable, Hashable {
    /// How the files of the run compare with what was indexed before.
    public struct Files: Sendable, Hashable {
        /// Files that the index did not hold.
        public var added = 0
        /// Files whose bytes differ from those that were indexed.
        public var changed = 0
        /// Files that were left as they are.
        public var unchanged = 0
        /// Files that are gone.
        public var removed = 0

        /// No files.
        public init() {}
    }

    /// A diagnostic with the file that it is about.
    public struct Located: Sendable, Hashable {
        /// The root-relative path.
        public let path: String
        /// What tells the document from others of its file.
        public let key: String?
        /// What is odd.
        public let diagnostic: Diagnostic

        /// Makes a located diagnostic.
        public init(path: String, key: String?, diagnostic: Diagnostic) {
            self.path = path
            self.key = key
            self.diagnostic = diagnostic
        }
    }

    /// The files by what became of them.
    public var files = Files()
    /// Files that could not be indexed; what the index held of them stays.
    public var failures: [InputError] = []
    /// Records that are left out of files that were read; a diagnostic names each.
    public var failedRecords = 0
    /// Things passed over on purpose, such as links.
    public var skipped: [InputError] = []
    /// What a rebuild did not take over.
    public var leftBehind: [LeftBehind] = []
    /// What was odd in files that were read: the first ones.
    public var diagnostics: [Located] = []
    /// How many were odd in all.
    public var diagnosticCount = 0
    /// The index afterwards.
    public var status: IndexStatus?

    /// A run that did nothing.
    public init() {}
}
