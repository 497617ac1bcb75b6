/// Something odd about an input, with its place. Never fatal: the text around it was read all the same.
public struct Diagnostic: Sendable, Hashable {
    /// How much it matters.
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        case error, warning, info
    }

    /// What is odd. The raw value is what JSON shows; names are only ever added.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// Bytes are not UTF-8 and are shown as U+FFFD.
        case invalidUTF8 = "invalid-utf8"
        /// The text has no title line; the file's name stands in.
        case missingTitle = "missing-title"
        /// A marker's label is not in the note block that it belongs to.
        case unresolvedMarker = "unresolved-marker"
        /// A marker's label stands more than once in its note block.
        case ambiguousMarker = "ambiguous-marker"
        /// Brackets that look like several markers in one (`[1, 2]`, `[1-3]`); they are left as text.
        case groupedMarker = "grouped-marker"
        /// No marker points to the note.
        case unreferencedNote = "unreferenced-note"
        /// The label was used before in the same block.
        case duplicateLabel = "duplicate-label"
        /// A label is skipped, or the block does not begin at 1.
        case labelGap = "label-gap"
        /// The note has no text.
        case emptyNote = "empty-note"
        /// A line looks like a note but was read as text.
        case notANote = "not-a-note"
        /// Part of a citation could not be read.
        case unreadCitation = "unread-citation"
        /// A JSONL line is not an object with a string `text`, or repeats an `_id`.
        case badRecord = "bad-record"
        /// A JSONL record's title is too long and was cut.
        case longTitle = "long-title"
    }

    /// What is odd.
    public let code: Code
    /// Where, in bytes of the document (of the file, for a JSONL record).
    public let span: ByteSpan
    /// The line on which it starts, from 1.
    public let line: Int
    /// What it is about: a label, a name, a note block's number; empty where the code says it all.
    public let detail: String

    /// Makes a diagnostic.
    public init(_ code: Code, span: ByteSpan, line: Int, detail: String = "") {
        self.code = code
        self.span = span
        self.line = line
        self.detail = detail
    }

    /// How much it matters; fixed for each code.
    public var severity: Severity {
        switch code {
        case .unresolvedMarker, .ambiguousMarker, .unreferencedNote, .duplicateLabel, .badRecord: .error
        case .invalidUTF8, .groupedMarker, .labelGap, .emptyNote, .notANote: .warning
        case .missingTitle, .unreadCitation, .longTitle: .info
        }
    }
}
