internal import IbidIndex
public import IbidModel

/// Reading along the corpus, and going on with lists.
extension Index {
    /// Documents by path and key. `cursor` is the `next` of the same request, in place of an offset.
    public func documents(limit: Int, offset: Int = 0, cursor: String? = nil) throws -> Page<DocumentListing> {
        try reader.snapshot {
            let number = try reader.generation()
            let start = try cursor.map { try self.offset(of: $0, in: ["documents"], number) } ?? offset
            let found = try reader.documents(limit: limit, offset: start)
            return Page(
                listings: found.documents, total: found.total,
                next: self.cursor(after: start + found.documents.count, of: found.total, in: ["documents"], number))
        }
    }

    /// Up to `limit` passages of the document that `id` names, from place `start` on; or, where `id` names a passage, the
    /// passages around it, which `start` does not touch.
    ///
    /// - Throws: `IndexError.unknownID` where `id` names nothing or something else.
    public func excerpt(_ id: String, start: Int = 0, limit: Int) throws -> DocumentExcerpt {
        guard let excerpt = try reader.excerpt(id: id, start: start, limit: limit) else {
            throw IndexError.unknownID(id)
        }
        return excerpt
    }

    /// What there is to search. Cheap, unlike `status`.
    public func searched() throws -> SearchResult.Searched {
        try reader.searched()
    }

    // MARK: The state of the file

    /// The state that is read now.
    public func generation() throws -> IndexGeneration {
        stamp.generation(try reader.generation())
    }

    /// Whether the file at the index' path is still the one that was opened, as it was then.
    public var isCurrent: Bool { FileStamp(path: reader.path) == stamp }

    /// When the file that was opened had been changed last, in seconds since 1970.
    public var changed: Double { stamp.changed }

    /// One more reader of the same file, for searches side by side; what this one keeps in memory serves both.
    /// `nil` where the file is no longer the same.
    public func another(pageCache: Int = 64 << 20) throws -> Index? {
        guard isCurrent else { return nil }
        let other = try Index(path: reader.path, pageCache: pageCache, beside: self)
        return other.isCurrent && other.stamp == stamp ? other : nil
    }

    // MARK: Cursors

    /// A page of a list that a face puts together itself, and the cursor of the next one, all on one state of the index.
    ///
    /// - Parameters:
    ///   - request: what the list depends on, its place aside; a cursor holds for the same request alone.
    ///   - cursor: where to go on; `nil` for the beginning.
    ///   - body: makes the page after so many items, and says how many come before the next one; `nil` where none does.
    public func page<Answer>(
        of request: [String], from cursor: String?, _ body: (Int) throws -> (answer: Answer, end: Int?)
    ) throws -> (answer: Answer, next: String?) {
        try reader.snapshot {
            let number = try reader.generation()
            let page = try body(try cursor.map { try offset(of: $0, in: request, number) } ?? 0)
            let next = page.end.map { PageCursor(offset: $0, generation: stamp.generation(number), request: request) }
            return (page.answer, next?.text)
        }
    }

    func offset(of cursor: String, in list: [String], _ number: Int) throws(CursorError) -> Int {
        try PageCursor.offset(cursor, of: list, in: stamp.generation(number))
    }

    func cursor(after end: Int, of total: Int, in list: [String], _ number: Int) -> String? {
        guard end < total, end > 0 else { return nil }
        return PageCursor(offset: end, generation: stamp.generation(number), request: list).text
    }
}
