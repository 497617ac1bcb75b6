/// What an indexing run did.
public struct IndexingReport: Sendable, Hashable {
    /// How the files of the run compare with what was indexed before.
    public struct Files: Sendable, Hashable {
        public var added = 0
        public var changed = 0
        public var unchanged = 0
        public var removed = 0

        /// No files.
        public init() {}
    }

    /// A diagnostic with the file that it is about.
    public struct Located: Sendable, Hashable {
        public let path: String
        public let key: String?
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
    /// Things passed over on purpose, such as links.
    public var skipped: [InputError] = []
    /// What was odd in files that were read: the first ones.
    public var diagnostics: [Located] = []
    /// How many were odd in all.
    public var diagnosticCount = 0
    /// The index afterwards.
    public var status: IndexStatus?

    /// A run that did nothing.
    public init() {}
}
