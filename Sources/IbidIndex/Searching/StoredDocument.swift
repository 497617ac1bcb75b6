internal import IbidModel

/// What the parts of a document have in common when they are read back.
struct StoredDocument: Sendable {
    let reference: DocumentReference
    /// Whether bytes were replaced that are not UTF-8.
    let isLossy: Bool
    /// The ids of its sentences, notes and citations, which follow from where they stand.
    let scope: StableID.Scope

    /// The document in row `row`; `nil` where there is none.
    init?(_ row: Int, _ connection: Connection) throws {
        let stored = try connection.prepared(
            """
            SELECT d.uid, f.path, d.key, d.title, d.lossy, d.sha256
            FROM document d JOIN file f ON f.id = d.file WHERE d.id = ?
            """
        ).first([.int(row)]) { row in
            let (path, key, isLossy) = (row.text(1), row.optionalText(2), row.bool(4))
            return StoredDocument(
                reference: DocumentReference(
                    id: StableID.string(.document, row.bits(0)), path: path, key: key,
                    title: PassageLoader.visible(row.text(3), isLossy: isLossy)),
                isLossy: isLossy, scope: StableID.Scope(path: path, key: key, digest: row.blob(5)))
        }
        guard let stored else { return nil }
        self = stored
    }

    private init(reference: DocumentReference, isLossy: Bool, scope: StableID.Scope) {
        self.reference = reference
        self.isLossy = isLossy
        self.scope = scope
    }

    /// The id of the thing of `kind` at `span`, with its letter.
    func id(_ kind: StableID.Kind, _ span: ByteSpan) -> String {
        StableID.string(kind, scope.id(kind, span.start, span.end))
    }
}
