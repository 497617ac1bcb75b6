/// Inserts the rows of tapes. Statements are prepared once; nothing is allocated for a row.
final class TapeWriter {
    private let statements: [Statement]

    init(_ connection: Connection) throws {
        statements = try DocumentTable.all.map { try connection.prepared($0.insertSQL) }
    }

    /// Inserts the rows of `tape`, which is one of table `name`.
    ///
    /// - Parameters:
    ///   - document: the document's row id.
    ///   - first: the ids of the document's first rows, one for each of `DocumentTable.all`.
    ///   - shared: by row, the ids that stand in the columns of shared rows, in the columns' order.
    func write(
        _ tape: RowTape, of name: DocumentTable.Name, document: Int, first: [Int], shared: [[Int]] = []
    ) throws {
        guard tape.rows > 0 else { return }
        let table = DocumentTable.named(name)
        let statement = statements[name.place]
        let bases = table.columns.map { column in
            if case .reference(_, let target) = column { first[target.place] } else { 0 }
        }
        let isShared = table.columns.map { column in if case .shared = column { true } else { false } }
        try tape.bytes.withUnsafeBytes { bytes in
            var reader = TapeReader(bytes)
            for row in 0..<tape.rows {
                // The table's name and the row's number serve the digest.
                _ = reader.next()
                _ = reader.next()
                var place: Int32 = 0
                if table.hasID {
                    place += 1
                    try statement.bind(first[name.place] + row, at: place)
                }
                if table.namesDocument {
                    place += 1
                    try statement.bind(document, at: place)
                }
                var nextShared = 0
                for column in 0..<bases.count {
                    place += 1
                    let value = reader.next()
                    if isShared[column] {
                        try statement.bind(shared[row][nextShared], at: place)
                        nextShared += 1
                        continue
                    }
                    switch value {
                    case .null: try statement.bindNull(at: place)
                    case .int(let int): try statement.bind(int + bases[column], at: place)
                    case .real(let real): try statement.bind(real, at: place)
                    case .text(let text): try statement.bind(text: text, at: place)
                    case .blob(let blob): try statement.bind(blob: blob, at: place)
                    }
                }
                try statement.runBound()
            }
        }
    }
}
