internal import IbidModel

/// What all descriptions of a work tell together.
struct WorkDescription {
    /// The commonest description, completed by the others.
    let item: CSLItem

    /// Completes `item`, the description of the work in row `row`, by those of its spellings, in the order of their
    /// bytes: so the outcome is the same in whatever order they were met. Those that tell nothing new are not decoded.
    init(_ item: CSLItem, of row: Int, _ common: RowCache, _ connection: Connection) throws {
        let missing = Self.fields.filter { $0.isMissing(item) }.map { SQLValue.text("\"\($0.key)\":") }
        guard !missing.isEmpty else {
            self.item = item
            return
        }
        let tests = missing.map { _ in "instr(v.csl, ?) > 0" }.joined(separator: " OR ")
        let others = try connection.prepared(
            """
            SELECT v.csl FROM source s JOIN source_variant v ON v.source = s.id
            WHERE s.canonical = ? AND (\(tests)) ORDER BY v.csl
            """
        ).map([.int(row)] + missing) { $0.text(0) }
        self.item = others.reduce(item) { item, other in common.item(other).map { item.completed(by: $0) } ?? item }
    }

    /// What may be missing, by its key in CSL-JSON.
    private static let fields: [(key: String, isMissing: @Sendable (CSLItem) -> Bool)] = [
        ("title", { $0.title == nil }), ("author", { $0.authors.isEmpty }), ("editor", { $0.editors.isEmpty }),
        ("translator", { $0.translators.isEmpty }), ("issued", { $0.issued == nil }), ("URL", { $0.url == nil }),
        ("DOI", { $0.doi == nil }), ("genre", { $0.genre == nil }),
        ("container-title", { $0.containerTitle == nil }), ("publisher", { $0.publisher == nil }),
        ("publisher-place", { $0.publisherPlace == nil }), ("collection-title", { $0.collectionTitle == nil }),
        ("number", { $0.number == nil }), ("page", { $0.page == nil }),
    ]
}
