/// The chunks of a column that a writer reads and changes. A class, since those who add and remove passages share it.
final class RowChunkWriter {
    private let connection: Connection
    private let column: RowChunks.Column
    private var chunks: [Int: [UInt32]] = [:]

    init(_ column: RowChunks.Column, _ connection: Connection) {
        self.column = column
        self.connection = connection
    }

    /// Sets the value of a row; 0 where its passage goes.
    func set(_ value: UInt32, _ row: Int) throws {
        let chunk = row / RowChunks.size
        if chunks[chunk] == nil {
            let stored = try connection.prepared("SELECT \(column.name), sum FROM \(column.rawValue) WHERE chunk = ?")
                .first([.int(chunk)]) { stored in
                    let bytes = stored.blob(0)
                    // A false chunk must not get a true sum.
                    guard Checksum.of(bytes) == stored.bits(1) else {
                        throw DamagedBlob(table: column.rawValue, row: chunk)
                    }
                    return bytes
                }
            var values: [UInt32] = []
            RowChunks.append(stored ?? [], to: &values)
            values += repeatElement(0, count: max(0, RowChunks.size - values.count))
            chunks[chunk] = values
        }
        chunks[chunk]?[row % RowChunks.size] = value
    }

    /// Stores what was changed, and forgets it.
    func write() throws {
        for (chunk, values) in chunks.sorted(by: { $0.key < $1.key }) {
            if values.allSatisfy({ $0 == 0 }) {
                try connection.run("DELETE FROM \(column.rawValue) WHERE chunk = ?", [.int(chunk)])
            } else {
                let bytes = RowChunks.encoded(values)
                try connection.run(
                    "INSERT OR REPLACE INTO \(column.rawValue)(chunk, \(column.name), sum) VALUES (?, ?, ?)",
                    [.int(chunk), .blob(bytes), .int(Checksum.of(bytes))])
            }
        }
        chunks = [:]
    }
}
