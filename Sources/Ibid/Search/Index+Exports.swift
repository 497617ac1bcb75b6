internal import IbidIndex
public import IbidModel

/// Everything of a kind, in a fixed order, for other tools.
///
/// Rows are read in pages, so memory does not grow with the index; when a writer commits meanwhile, `IndexError.changed`
/// is thrown rather than two states mixed.
extension Index {
    private static let page = 200

    /// Calls `body` for each cited work, once for all its spellings, by id.
    public func eachSource(_ body: (SourceEntry) throws -> Void) throws {
        let (rows, generation) = try reader.exportRows(.sources)
        for start in stride(from: 0, to: rows.count, by: Self.page) {
            let page = rows[start..<min(rows.count, start + Self.page)]
            try reader.sources(page, generation: generation).forEach(body)
        }
    }

    /// Calls `body` for each citation, by path and key of its document and by place.
    public func eachCitation(_ body: (CitationEntry) throws -> Void) throws {
        let (rows, generation) = try reader.exportRows(.citations)
        for start in stride(from: 0, to: rows.count, by: Self.page) {
            let page = rows[start..<min(rows.count, start + Self.page)]
            try reader.citations(page, generation: generation).forEach(body)
        }
    }

    /// Calls `body` for each document by path and key, with its passages in order.
    public func eachDocument(_ body: (DocumentRecord, [PassageRecord]) throws -> Void) throws {
        let (rows, generation) = try reader.exportRows(.documents)
        for row in rows {
            guard let record = try reader.documents([row], generation: generation).first else { continue }
            try body(record, try reader.passages(ofDocument: row, generation: generation))
        }
    }

    /// The works that `ids` name, each once, in their order.
    ///
    /// - Throws: `IndexError.unknownID` for an id that names no source.
    public func sources(ids: [String]) throws -> [SourceEntry] {
        try reader.sources(ids: ids)
    }

    /// How often the index was changed, and whether its last run finished.
    public func state() throws -> (generation: Int, isComplete: Bool) {
        (try reader.generation(), try reader.searched().isComplete)
    }
}
