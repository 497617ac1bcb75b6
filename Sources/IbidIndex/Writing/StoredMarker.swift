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

    /// The markers in the sentences of `passage`, in the order of their places.
    static func markers(of passage: Int, _ connection: Connection) throws -> [StoredMarker] {
        try connection.prepared(
            """
            SELECT m.sentence, m.label, m.start_byte, m.joint, m.note FROM passage p
            JOIN marker m ON m.sentence >= p.first_sentence AND m.sentence < p.first_sentence + p.sentences
            WHERE p.id = ? ORDER BY m.sentence, m.start_byte
            """
        ).map([.int(passage)]) { row in
            StoredMarker(
                sentence: row.int(0), label: row.text(1), start: row.int(2), isJoint: row.bool(3),
                note: row.optionalInt(4))
        }
    }
}
