/// The lengths of all passages, by row: what norms are made of, and which rows hold a passage at all.
struct PassageLengths {
    /// Rows in one row of `passage_length`, so that a change rewrites little.
    static let chunk = 4_096

    /// `PassageLength.bits` of each row from 0 on; 0 where no passage stands.
    let bits: [UInt32]

    /// Reads all of them: four bytes a passage.
    init(_ connection: Connection) throws {
        var bits: [UInt32] = []
        let last = try connection.int("SELECT coalesce(max(chunk), -1) FROM passage_length")
        // A damaged row must not ask for all memory.
        bits.reserveCapacity(min((last + 1) * Self.chunk, 1 << 26))
        try connection.prepared("SELECT chunk, lengths, sum FROM passage_length ORDER BY chunk").each { row in
            let bytes = row.blob(1)
            guard Checksum.of(bytes) == row.int(2) else { throw DamagedBlob(table: "passage_length", row: row.int(0)) }
            bits += repeatElement(0, count: max(0, row.int(0) * Self.chunk - bits.count))
            Self.append(bytes, to: &bits)
        }
        self.bits = bits
    }

    /// Whether a passage stands in `row`.
    @inline(__always)
    func holds(_ row: Int) -> Bool { row >= 0 && row < bits.count && bits[row] != 0 }

    /// The lengths of one chunk: four bytes a passage, little-endian.
    static func decoded(_ bytes: [UInt8]) -> [UInt32] {
        var bits: [UInt32] = []
        append(bytes, to: &bits)
        return bits
    }

    /// The stored form of one chunk.
    static func encoded(_ bits: [UInt32]) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: bits.count * 4)
        bytes.withUnsafeMutableBytes { raw in
            for (index, value) in bits.enumerated() {
                raw.storeBytes(of: value.littleEndian, toByteOffset: index * 4, as: UInt32.self)
            }
        }
        return bytes
    }

    private static func append(_ bytes: [UInt8], to bits: inout [UInt32]) {
        let (start, count) = (bits.count, bytes.count / 4)
        bits += repeatElement(0, count: count)
        // Stored as every machine that this runs on has them in memory.
        bits.withUnsafeMutableBytes { bits in
            bytes.withUnsafeBytes {
                UnsafeMutableRawBufferPointer(rebasing: bits[(start * 4)...])
                    .copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[..<(count * 4)]))
            }
        }
    }
}
