/// Inserts a document's rows with adjacent ids, and digests them on the way.
struct RowWriter {
    private let connection: Connection
    private let document: Int
    private var next: [DocumentTable.Name: Int] = [:]
    /// The digest of the rows so far.
    var digest: DocumentDigest

    init(connection: Connection, document: Int, digest: DocumentDigest) {
        self.connection = connection
        self.document = document
        self.digest = digest
    }

    /// The id that the next row of a table will have.
    mutating func nextID(_ name: DocumentTable.Name) throws -> Int {
        if let id = next[name] { return id }
        // Postings of passages that are gone may still stand in a row, so no other passage ever takes it.
        let id =
            name == .passage
            ? try PostingWriter.nextRow(connection)
            : try connection.int("SELECT coalesce(max(id), 0) + 1 FROM \(name.rawValue)")
        next[name] = id
        return id
    }

    /// Inserts a row and gives its id. `digested` holds, by column, the lasting names of shared rows.
    @discardableResult
    mutating func insert(_ name: DocumentTable.Name, _ values: [SQLValue], digested: [Int: SQLValue] = [:]) throws
        -> Int
    {
        let id = try nextID(name)
        let form = DocumentTable.form(name)
        next[name] = id + 1
        var row: [SQLValue] = [.int(id)]
        if form.table.namesDocument { row.append(.int(document)) }
        row.append(contentsOf: values)
        try connection.run(form.insertSQL, row)
        var lasting = values
        for (column, value) in digested { lasting[column] = value }
        digest.add(form.table, id: id, lasting)
        return id
    }
}

extension DocumentTable {
    /// A table and its insert statement, built once.
    struct Form: Sendable {
        let table: DocumentTable
        let insertSQL: String
    }

    private static let forms: [Name: Form] = Dictionary(
        uniqueKeysWithValues: all.map { ($0.name, Form(table: $0, insertSQL: $0.insertSQL)) })

    /// The form of the table called `name`.
    static func form(_ name: Name) -> Form {
        guard let form = forms[name] else { preconditionFailure("DocumentTable.all lists every name") }
        return form
    }
}
