/// The tables that hold a document's rows, and how their digest is taken.
///
/// A document's rows are written in one go, so in each table they have adjacent row ids. References to them enter the
/// digest relative to the first one: it does not depend on what was indexed before.
struct DocumentTable: Sendable {
    /// What a column holds.
    enum Column: Sendable {
        /// A value of the document itself.
        case value(String)
        /// The row id of another row of the same document, in this table.
        case reference(String, DocumentTable.Name)
        /// The row id of a shared row; its lasting name enters the digest, by this expression over alias `r`.
        case shared(String, digest: String)

        var name: String {
            switch self {
            case .value(let name), .reference(let name, _), .shared(let name, _): name
            }
        }
    }

    enum Name: String, Sendable, CaseIterable {
        case section, passage, sentence, marker, note, diagnostic
        case noteBlock = "note_block"
        case alias, spelling

        /// The table's place in `all`.
        var place: Int {
            switch self {
            case .section: 0
            case .noteBlock: 1
            case .note: 2
            case .passage: 3
            case .alias: 4
            case .spelling: 5
            case .sentence: 6
            case .marker: 7
            case .diagnostic: 8
            }
        }
    }

    let name: Name
    let columns: [Column]
    /// Whether rows carry the document's row id in a column of that name.
    var namesDocument = false
    /// Whether rows have an id; those of `marker` go by their sentence and place.
    var hasID = true

    /// All of them, in the order in which they are written and digested.
    static let all: [DocumentTable] = [
        DocumentTable(
            name: .section,
            columns: [
                .value("ordinal"), .value("heading"), .value("path"), .reference("parent", .section),
                .value("inferred"), .value("start_byte"), .value("end_byte"),
            ], namesDocument: true),
        DocumentTable(
            name: .noteBlock,
            columns: [
                .value("ordinal"), .value("scope_start_byte"), .value("start_byte"), .value("end_byte"),
                .reference("first_note", .note), .value("notes"),
            ], namesDocument: true),
        DocumentTable(
            name: .note,
            columns: [
                .reference("block", .noteBlock), .value("ordinal"), .value("label"), .value("line"),
                .value("start_byte"), .value("end_byte"), .reference("first_sentence", .sentence), .value("sentences"),
                .shared("note_text", digest: "(SELECT digest FROM note_text WHERE id = r.note_text)"),
            ]),
        DocumentTable(
            name: .passage,
            columns: [
                .value("uid"), .value("content_id"), .reference("section", .section), .value("ordinal"),
                .value("kind_code"), .value("basis_code"), .value("line"), .value("start_byte"), .value("end_byte"),
                .reference("first_sentence", .sentence), .value("sentences"), .value("years"), .value("body"),
            ], namesDocument: true),
        DocumentTable(
            name: .alias,
            columns: [
                .reference("passage", .passage), .value("name"), .value("name_key"), .value("other"),
                .value("other_key"), .value("kind"), .value("start_byte"), .value("end_byte"),
            ]),
        DocumentTable(name: .spelling, columns: [.value("key"), .value("text")], namesDocument: true),
        DocumentTable(
            name: .sentence,
            columns: [
                .reference("passage", .passage), .value("start_byte"), .value("length"), .value("leans"),
                .value("covers"),
            ]),
        DocumentTable(
            name: .marker,
            columns: [
                .reference("sentence", .sentence), .value("start_byte"), .value("label"), .value("joint"),
                .value("fault"), .reference("note", .note),
            ], hasID: false),
        DocumentTable(
            name: .diagnostic,
            columns: [.value("code"), .value("line"), .value("start_byte"), .value("end_byte"), .value("detail")],
            namesDocument: true),
    ]

    /// The table called `name`.
    static func named(_ name: Name) -> DocumentTable { all[name.place] }

    /// The columns of `document` with the id of its first row and the number of its rows in this table. Rows without an
    /// id have no first one.
    var firstColumn: String? { hasID ? "first_\(name.rawValue)" : nil }
    var countColumn: String {
        switch name {
        case .noteBlock: "note_blocks"
        case .alias: "aliases"
        default: name.rawValue + "s"
        }
    }

    /// Inserts a row: its id where it has one, the document's where the table names it, then the columns.
    var insertSQL: String {
        let names = (hasID ? ["id"] : []) + (namesDocument ? ["document"] : []) + columns.map(\.name)
        let places = Array(repeating: "?", count: names.count).joined(separator: ", ")
        return "INSERT INTO \(name.rawValue)(\(names.joined(separator: ", "))) VALUES (\(places))"
    }

    /// The rows of document `?1` in order: the id (0 for rows without one), then each column as it enters the digest,
    /// references not yet relative.
    var digestSQL: String {
        let terms = columns.map { column in
            switch column {
            case .value(let name), .reference(let name, _): "r.\(name)"
            case .shared(_, let digest): digest
            }
        }
        return """
            SELECT \(hasID ? "r.id" : "0"), \(terms.joined(separator: ", ")) FROM \(name.rawValue) r
            WHERE \(condition("r.")) ORDER BY \(hasID ? "r.id" : "r.sentence, r.start_byte")
            """
    }

    /// Deletes the rows of document `?1`.
    var deleteSQL: String { "DELETE FROM \(name.rawValue) WHERE \(condition(""))" }

    /// Which rows belong to document `?1`: a range, since a document's rows are adjacent.
    private func condition(_ prefix: String) -> String {
        let (column, table) = hasID ? ("id", self) : ("sentence", Self.named(.sentence))
        let first = "first_\(table.name.rawValue)"
        return """
            \(prefix)\(column) >= (SELECT \(first) FROM document WHERE id = ?1)
            AND \(prefix)\(column) < (SELECT \(first) + \(table.countColumn) FROM document WHERE id = ?1)
            """
    }
}
