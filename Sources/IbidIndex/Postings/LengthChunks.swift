/// The chunks of passage lengths that a writer reads and changes.
struct LengthChunks {
    private let connection: Connection
    private var chunks: [Int: [UInt32]] = [:]

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Sets `PassageLength.bits` of a row; 0 where its passage goes.
    mutating func set(_ bits: UInt32, _ row: Int) throws {
        let chunk = row / PassageLengths.chunk
        if chunks[chunk] == nil {
            let stored = try connection.prepared("SELECT lengths FROM passage_length WHERE chunk = ?")
                .first([.int(chunk)]) { $0.blob(0) }
            var values = PassageLengths.decoded(stored ?? [])
            values += repeatElement(0, count: max(0, PassageLengths.chunk - values.count))
            chunks[chunk] = values
        }
        chunks[chunk]?[row % PassageLengths.chunk] = bits
    }

    /// Stores what was changed, and forgets it.
    mutating func write() throws {
        for (chunk, values) in chunks.sorted(by: { $0.key < $1.key }) {
            if values.allSatisfy({ $0 == 0 }) {
                try connection.run("DELETE FROM passage_length WHERE chunk = ?", [.int(chunk)])
            } else {
                let bytes = PassageLengths.encoded(values)
                try connection.run(
                    "INSERT OR REPLACE INTO passage_length(chunk, lengths, sum) VALUES (?, ?, ?)",
                    [.int(chunk), .blob(bytes), .int(Checksum.of(bytes))])
            }
        }
        chunks = [:]
    }
}
