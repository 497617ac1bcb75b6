/// The lengths of all passages, by row.
struct PassageLengths {
    /// `PassageLength.bits` of each row from 0 on; 0 where no passage stands.
    let bits: [UInt32]

    /// Reads all of them: four bytes a passage.
    init(_ connection: Connection) throws {
        var bits: [UInt32] = []
        try connection.prepared("SELECT chunk, lengths, sum FROM passage_length ORDER BY chunk").each { row in
            let bytes = row.blob(1)
            guard Checksum.of(bytes) == row.int(2) else { throw DamagedBlob(table: "passage_length", row: row.int(0)) }
            bits += Array(repeating: 0, count: max(0, row.int(0) * PostingChunk.size - bits.count))
            bits += Self.decoded(bytes)
        }
        self.bits = bits
    }

    /// Four bytes a passage, little-endian.
    static func decoded(_ bytes: [UInt8]) -> [UInt32] {
        stride(from: 0, to: bytes.count - 3, by: 4).map { index in
            UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
                | UInt32(bytes[index + 3]) << 24
        }
    }
}
