/// A marker as it is stored.
struct StoredMarker: Sendable {
    let sentence: Int
    let label: String
    /// In bytes of the document.
    let start: Int
    let isJoint: Bool
    let note: Int?

    /// How many bytes the text is longer for it than the body.
    var width: Int { label.utf8.count + 2 - (isJoint ? 1 : 0) }

    /// The markers in the sentences of the passage in row `passage`, in the order of their places.
    static func markers(of passage: Int, _ connection: Connection) throws -> [StoredMarker] {
        let range = try connection.prepared("SELECT first_sentence, sentences FROM passage WHERE id = ?")
            .first([.int(passage)]) { $0.rows(0, count: 1) }
        return try markers(of: range ?? 0..<0, connection)
    }

    /// The markers in the sentences in these rows, in the order of their places.
    static func markers(of sentences: Range<Int>, _ connection: Connection) throws -> [StoredMarker] {
        try connection.prepared(
            """
            SELECT sentence, label, start_byte, joint, note FROM marker WHERE sentence >= ? AND sentence < ?
            ORDER BY sentence, start_byte
            """
        ).map([.int(sentences.lowerBound), .int(sentences.upperBound)]) { row in
            StoredMarker(
                sentence: row.int(0), label: row.text(1), start: row.int(2), isJoint: row.bool(3),
                note: row.optionalInt(4))
        }
    }
}
