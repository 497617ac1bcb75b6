/// What a check of an index found.
public struct VerifyReport: Sendable, Hashable {
    /// One thing that was checked.
    public struct Check: Sendable, Hashable {
        /// What is checked. The raw value is what JSON shows.
        public enum Name: String, Sendable, Hashable, CaseIterable {
            /// SQLite's own check of pages, rows and indexes.
            case database
            /// The full-text index of passages against the passages.
            case passageText = "passage_fts"
            /// The posting lists, lengths and term figures against the passages.
            case postings
            /// The full-text index of sources against the sources.
            case sourceText = "source_fts"
            /// References between tables.
            case references
            /// The digest over each document's rows.
            case documentRows = "document_rows"
            /// The halves of ids that passages are found by against the passages.
            case passageUIDs = "passage_uid"
            /// The digest of what notes say and cite, and the number of notes that do.
            case noteTexts = "note_text"
            /// The digest of each source's row and of what relates them.
            case sourceRows = "source_rows"
            /// The digest over settings, counters and roots.
            case meta
        }

        /// What was checked.
        public let name: Name
        /// What is wrong, most telling first and cut at a few; empty where all is well.
        public let faults: [String]

        /// Makes a check's outcome.
        public init(name: Name, faults: [String]) {
            self.name = name
            self.faults = faults
        }
    }

    /// Every check, in the order in which it was made.
    public let checks: [Check]
    /// Whether the last indexing run finished.
    public let isComplete: Bool

    /// Whether every check found all well.
    public var isIntact: Bool { checks.allSatisfy(\.faults.isEmpty) }

    /// Makes a report.
    public init(checks: [Check], isComplete: Bool) {
        self.checks = checks
        self.isComplete = isComplete
    }
}
