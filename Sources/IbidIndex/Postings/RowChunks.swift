/// Columns of four bytes a passage that stand beside the passages, `size` rows in a row of their table, so that a search
/// reads them in one go and a change rewrites little.
enum RowChunks {
    /// Passages in one row.
    static let size = 4_096

    /// A column. The raw value is its table.
    enum Column: String {
        case length = "passage_length"
        case uid = "passage_uid"

        /// What the table calls the bytes.
        var name: String {
            switch self {
            case .length: "lengths"
            case .uid: "heads"
            }
        }
    }

    /// The values of all rows from 0 on; 0 where no passage stands. Throws `DamagedBlob` where a chunk is not as it was
    /// written.
    static func all(_ column: Column, _ connection: Connection) throws -> [UInt32] {
        var values: [UInt32] = []
        let chunks = try connection.int("SELECT coalesce(max(chunk) + 1, 0) FROM \(column.rawValue)")
        // A damaged row must not ask for all memory.
        values.reserveCapacity(min(chunks, (1 << 26) / size) * size)
        try connection.prepared("SELECT chunk, \(column.name), sum FROM \(column.rawValue) ORDER BY chunk").each {
            row in
            let bytes = row.blob(1)
            // Passages that went may leave a gap, but none of so many rows.
            let isNear = row.int(0) <= (values.count + (1 << 26)) / size
            guard isNear, Checksum.of(bytes) == row.bits(2) else {
                throw DamagedBlob(table: column.rawValue, row: row.int(0))
            }
            values += repeatElement(0, count: max(0, row.int(0) * size - values.count))
            append(bytes, to: &values)
        }
        return values
    }

    /// Appends the values of a stored chunk: four bytes each, little-endian.
    static func append(_ bytes: [UInt8], to values: inout [UInt32]) {
        let (start, count) = (values.count, bytes.count / 4)
        values += repeatElement(0, count: count)
        // Stored as every machine that this runs on has them in memory.
        values.withUnsafeMutableBytes { values in
            bytes.withUnsafeBytes {
                UnsafeMutableRawBufferPointer(rebasing: values[(start * 4)...])
                    .copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[..<(count * 4)]))
            }
        }
    }

    /// The stored form of one chunk.
    static func encoded(_ values: [UInt32]) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: values.count * 4)
        bytes.withUnsafeMutableBytes { raw in
            for (index, value) in values.enumerated() {
                raw.storeBytes(of: value.littleEndian, toByteOffset: index * 4, as: UInt32.self)
            }
        }
        return bytes
    }
}
