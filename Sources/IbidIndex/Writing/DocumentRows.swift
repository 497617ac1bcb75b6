package import IbidModel

/// A document as the rows that it becomes, with their digest: all that can be computed before its row ids are known.
///
/// Made where documents are read, on all cores, so that the one writer only binds and steps.
package struct DocumentRows: Sendable {
    /// A passage as the full-text index and the posting lists take it.
    struct PassageText: Sendable {
        let uid: Int
        /// The number of its section in the document.
        let section: Int
        /// The text without markers.
        let body: String
        /// What is said of it (`PassageMark`).
        let marks: [String]
    }

    /// What the document's own row holds.
    struct Head: Sendable {
        let uid: Int
        let key: String?
        let title: String
        let sha256: [UInt8]
        let byteCount: Int
        let isLossy: Bool
        /// The number of rows in each of `DocumentTable.all`.
        let rowCounts: [Int]
        let citations: Int
        let unresolvedMarkers: Int
        let unreferencedNotes: Int
    }

    let head: Head
    /// The digest over all rows.
    let rowsDigest: [UInt8]
    /// One for each of `DocumentTable.all`, in that order.
    let tapes: [RowTape]
    let passages: [PassageText]
    /// The headings of each section and of those above it, in one line.
    let sectionPaths: [String]
    /// What each note says, in the order of the notes' rows.
    let notes: [NoteContent]

    /// The rows of `indexed`, which was found under the root-relative `path`. Linear in the document.
    package init(_ indexed: IndexedDocument, path: String, input: InputKind) {
        var builder = DocumentRowBuilder(indexed, path: path)
        builder.build()
        let document = indexed.document
        head = Head(
            uid: builder.uid, key: document.key, title: document.title, sha256: indexed.digest,
            byteCount: document.text.bytes.count, isLossy: document.text.isLossy,
            rowCounts: builder.tapes.map(\.rows),
            citations: indexed.notes.reduce(0) { $0 + $1.citations.count },
            unresolvedMarkers: builder.unresolvedMarkers,
            unreferencedNotes: builder.unreferencedNotes)
        passages = builder.passages
        sectionPaths = builder.sectionPaths
        notes = indexed.notes
        var digest = DocumentDigest(head, path: path, input: input.rawValue)
        tapes = builder.tapes
        rowsDigest = digest.finish(tapes)
    }

    /// The rows of one table.
    func tape(_ name: DocumentTable.Name) -> RowTape { tapes[name.place] }
}
