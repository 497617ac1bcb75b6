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
        case section, passage, sentence, marker, note, citation, diagnostic
        case noteBlock = "note_block"
        case passageYear = "passage_year"
        case alias, spelling

        /// The table's place in `all`.
        var place: Int {
            switch self {
            case .section: 0
            case .noteBlock: 1
            case .note: 2
            case .citation: 3
            case .passage: 4
            case .passageYear: 5
            case .alias: 6
            case .spelling: 7
            case .sentence: 8
            case .marker: 9
            case .diagnostic: 10
            }
        }
    }

    let name: Name
    let columns: [Column]
    /// Which rows belong to document `?1`.
    let condition: String

    /// All of them, in the order in which they are written and digested.
    static let all: [DocumentTable] = [
        DocumentTable(
            name: .section,
            columns: [
                .value("ordinal"), .value("heading"), .value("path"), .reference("parent", .section),
                .value("inferred"), .value("start_byte"), .value("end_byte"),
            ], condition: "r.document = ?1"),
        DocumentTable(
            name: .noteBlock,
            columns: [.value("ordinal"), .value("scope_start_byte"), .value("start_byte"), .value("end_byte")],
            condition: "r.document = ?1"),
        DocumentTable(
            name: .note,
            columns: [
                .value("uid"), .reference("block", .noteBlock), .value("ordinal"), .value("label"), .value("line"),
                .value("start_byte"), .value("end_byte"), .value("text"),
            ], condition: "r.block IN (SELECT id FROM note_block WHERE document = ?1)"),
        DocumentTable(
            name: .citation,
            columns: [
                .value("uid"), .reference("note", .note), .value("ordinal"), .value("start_byte"), .value("end_byte"),
                .value("style"), .value("confidence"), .value("unread_bytes"), .value("signal"), .value("locator"),
                .shared("source", digest: "(SELECT uid FROM source WHERE id = r.source)"),
                .shared("variant", digest: "(SELECT digest FROM source_variant WHERE id = r.variant)"),
            ],
            condition: """
                r.note IN (SELECT id FROM note WHERE block IN (SELECT id FROM note_block WHERE document = ?1))
                """),
        DocumentTable(
            name: .passage,
            columns: [
                .value("uid"), .value("content_id"), .reference("section", .section), .value("ordinal"),
                .value("kind"), .value("basis"), .value("line"), .value("start_byte"), .value("end_byte"),
                .value("body"),
            ], condition: "r.document = ?1"),
        DocumentTable(
            name: .passageYear, columns: [.reference("passage", .passage), .value("year")],
            condition: "r.passage IN (SELECT id FROM passage WHERE document = ?1)"),
        DocumentTable(
            name: .alias,
            columns: [
                .reference("passage", .passage), .value("name"), .value("name_key"), .value("other"),
                .value("other_key"), .value("kind"), .value("start_byte"), .value("end_byte"),
            ], condition: "r.passage IN (SELECT id FROM passage WHERE document = ?1)"),
        DocumentTable(
            name: .spelling, columns: [.value("key"), .value("text")], condition: "r.document = ?1"),
        DocumentTable(
            name: .sentence,
            columns: [
                .value("uid"), .reference("passage", .passage), .value("ordinal"), .value("start_byte"),
                .value("end_byte"), .value("basis"), .reference("covered_by", .sentence),
            ], condition: "r.passage IN (SELECT id FROM passage WHERE document = ?1)"),
        DocumentTable(
            name: .marker,
            columns: [
                .reference("sentence", .sentence), .value("label"), .value("start_byte"), .value("joint"),
                .value("status"), .reference("note", .note),
            ],
            condition: """
                r.sentence IN (SELECT id FROM sentence WHERE passage IN (SELECT id FROM passage WHERE document = ?1))
                """),
        DocumentTable(
            name: .diagnostic,
            columns: [.value("code"), .value("line"), .value("start_byte"), .value("end_byte"), .value("detail")],
            condition: "r.document = ?1"),
    ]

    /// The table called `name`.
    static func named(_ name: Name) -> DocumentTable { all[name.place] }

    /// Whether rows carry the document's row id in a column of that name.
    var namesDocument: Bool { condition == "r.document = ?1" }

    /// Inserts a row: its id, the document's where the table names it, then the columns.
    var insertSQL: String {
        let names = ["id"] + (namesDocument ? ["document"] : []) + columns.map(\.name)
        let places = Array(repeating: "?", count: names.count).joined(separator: ", ")
        return "INSERT INTO \(name.rawValue)(\(names.joined(separator: ", "))) VALUES (\(places))"
    }

    /// The rows of document `?1` in order: the id, then each column as it enters the digest, references not yet
    /// relative.
    var digestSQL: String {
        let terms = columns.map { column in
            switch column {
            case .value(let name), .reference(let name, _): "r.\(name)"
            case .shared(_, let digest): digest
            }
        }
        return """
            SELECT r.id, \(terms.joined(separator: ", ")) FROM \(name.rawValue) r WHERE \(condition) ORDER BY r.id
            """
    }

    /// Deletes the rows of document `?1`.
    var deleteSQL: String {
        "DELETE FROM \(name.rawValue) WHERE id IN (SELECT r.id FROM \(name.rawValue) r WHERE \(condition))"
    }
}
