package import IbidModel

/// Reading along the corpus instead of searching it.
extension IndexReader {
    /// Documents by path and key, and how many there are.
    package func documents(limit: Int, offset: Int) throws -> (documents: [DocumentListing], total: Int) {
        try read { connection in
            let documents = try connection.prepared(
                """
                SELECT d.uid, f.path, d.key, d.title, d.lossy, d.byte_count, d.passages
                FROM document d JOIN file f ON f.id = d.file ORDER BY f.path, d.key, d.uid LIMIT ? OFFSET ?
                """
            ).map([.int(limit), .int(offset)]) { row in
                DocumentListing(
                    reference: Self.reference(row), byteCount: row.int(5), isLossy: row.bool(4), passages: row.int(6))
            }
            return (documents, try Meta(connection).int(.documents))
        }
    }

    /// Up to `limit` passages of the document that `id` names, from place `start` on; or, where `id` names a passage,
    /// those around it, about as many before as after it. `nil` where `id` names something else.
    package func excerpt(id: String, start: Int, limit: Int) throws -> DocumentExcerpt? {
        try read { connection in
            let found = try IDLookup(connection).find(id)
            let document: Int
            var start = start
            switch found.kind {
            case .document: document = found.row
            case .passage:
                let place = try connection.prepared(
                    """
                    SELECT p.document, p.id - d.first_passage FROM passage p JOIN document d ON d.id = p.document WHERE p.id = ?
                    """
                ).first([.int(found.row)]) { ($0.int(0), $0.int(1)) }
                guard let place else { return nil }
                document = place.0
                start = max(0, place.1 - (limit - 1) / 2)
            case .sentence, .note, .citation, .source: return nil
            }
            let range = try connection.prepared("SELECT first_passage, passages FROM document WHERE id = ?")
                .first([.int(document)]) { $0.rows(0, count: 1) }
            guard let range,
                let stored = try common.document(document, try Meta(connection).int(.generation), connection)
            else { return nil }
            let rows = range.dropFirst(max(0, start)).prefix(max(0, limit))
            return DocumentExcerpt(
                document: stored.reference, total: range.count, start: start,
                passages: try passages(Array(rows), connection))
        }
    }

    /// A row that begins with a document's uid, path, key, title and whether it is lossy.
    private static func reference(_ row: Statement) -> DocumentReference {
        DocumentReference(
            id: StableID.string(.document, row.bits(0)), path: row.text(1), key: row.optionalText(2),
            title: PassageLoader.visible(row.text(3), isLossy: row.bool(4)))
    }
}
