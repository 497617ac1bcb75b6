/// The row ids that come next in each table: a document's rows are adjacent in every one.
struct RowIDs {
    private var next: [Int] = []

    /// The id that the next row of a table will have.
    mutating func next(_ name: DocumentTable.Name, _ connection: Connection) throws -> Int {
        if next.isEmpty {
            next = try DocumentTable.all.map { table in
                guard table.hasID else { return 0 }
                // Postings of passages that are gone may still stand in a row, so no other passage ever takes it.
                if table.name == .passage { return try PostingWriter.nextRow(connection) }
                return try connection.int("SELECT coalesce(max(id), 0) + 1 FROM \(table.name.rawValue)")
            }
        }
        return next[name.place]
    }

    /// Notes that `count` rows were added to a table that was asked for.
    mutating func advance(_ name: DocumentTable.Name, by count: Int) { next[name.place] += count }

    /// Forgets everything: rows may have gone.
    mutating func reset() { next = [] }
}
