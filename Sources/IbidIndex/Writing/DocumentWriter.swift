internal import IbidModel

/// Writes the rows of one document and its part of the full-text index.
struct DocumentWriter {
    let connection: Connection
    let sources: SourceWriter
    let postings: PostingWriter

    /// Stores `indexed` as a document of `file`. Inside a transaction.
    func write(_ indexed: IndexedDocument, file: Int, path: String, input: InputKind) throws {
        let document = indexed.document
        let scope = StableID.Scope(path: path, key: document.key, digest: indexed.digest)
        let uid = scope.id(.document, 0, document.text.bytes.count)
        let id = try nextID("document")
        var rows = RowWriter(
            connection: connection, document: id,
            digest: DocumentDigest(
                uid: uid, path: path, input: input.rawValue, key: document.key, title: document.title,
                sha256: indexed.digest, byteCount: document.text.bytes.count, isLossy: document.text.isLossy))

        // The row comes first for the foreign keys; its digest is known last.
        try connection.run(
            """
            INSERT INTO document(id, uid, file, key, title, sha256, byte_count, lossy, rows_sha256)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, x'')
            """,
            [
                .int(id), .int(uid), .int(file), .optional(document.key), .text(document.title), .blob(indexed.digest),
                .int(document.text.bytes.count), .bool(document.text.isLossy),
            ])
        let paths = try writeSections(document, &rows)
        let notes = try writeNotes(document, scope, indexed.sources, &rows)
        try writePassages(indexed, scope, paths: paths, notes: notes, &rows)
        let firstPassage = try rows.nextID(.passage) - indexed.passages.count
        try writeNames(indexed.names, firstPassage: firstPassage, &rows)
        for diagnostic in document.diagnostics {
            try rows.insert(
                .diagnostic,
                [
                    .text(diagnostic.code.rawValue), .int(diagnostic.line), .int(diagnostic.span.start),
                    .int(diagnostic.span.end), .text(diagnostic.detail),
                ])
        }
        try connection.run(
            "UPDATE document SET rows_sha256 = ? WHERE id = ?", [.blob(rows.digest.finish()), .int(id)])
    }

    private func nextID(_ table: String) throws -> Int {
        try connection.int("SELECT coalesce(max(id), 0) + 1 FROM \(table)")
    }

    // MARK: Sections

    /// Writes the sections and gives the path of each.
    private func writeSections(_ document: Document, _ rows: inout RowWriter) throws -> [String] {
        var paths: [String] = []
        let first = try rows.nextID(.section)
        for (ordinal, section) in document.sections.enumerated() {
            let above = section.parent.map { paths[$0] } ?? ""
            let path = [above, section.heading ?? ""].filter { !$0.isEmpty }.joined(separator: SectionPath.separator)
            paths.append(path)
            try rows.insert(
                .section,
                [
                    .int(ordinal), .optional(section.heading), .text(path),
                    .optional(section.parent.map { first + $0 }),
                    .bool(section.isInferred), .int(section.span.start), .int(section.span.end),
                ])
        }
        return paths
    }

    // MARK: Notes

    /// Writes blocks, notes and citations, and gives the row id of the first note of each block.
    private func writeNotes(
        _ document: Document, _ scope: StableID.Scope, _ cited: [IndexedSource], _ rows: inout RowWriter
    ) throws -> [Int] {
        var firstNotes: [Int] = []
        var pending = cited[...]
        for (ordinal, block) in document.noteBlocks.enumerated() {
            let blockID = try rows.insert(
                .noteBlock,
                [.int(ordinal), .int(block.scopeStart), .int(block.span.start), .int(block.span.end)])
            firstNotes.append(try rows.nextID(.note))
            for (noteOrdinal, note) in block.notes.enumerated() {
                let noteID = try rows.insert(
                    .note,
                    [
                        .int(scope.id(.note, note.span.start, note.span.end)), .int(blockID), .int(noteOrdinal),
                        .text(note.label), .int(note.line), .int(note.span.start), .int(note.span.end),
                        .text(document.text.string(note.textSpan)),
                    ])
                for (citationOrdinal, citation) in note.citations.enumerated() {
                    guard let source = pending.popFirst() else { break }
                    try write(citation, citationOrdinal, of: note, noteID, source, scope, &rows)
                }
            }
        }
        return firstNotes
    }

    private func write(
        _ citation: Citation, _ ordinal: Int, of note: Note, _ noteID: Int, _ source: IndexedSource,
        _ scope: StableID.Scope, _ rows: inout RowWriter
    ) throws {
        let stored = try sources.store(source)
        let place = citation.span.shifted(by: note.textSpan.start)
        try rows.insert(
            .citation,
            [
                .int(scope.id(.citation, place.start, place.end)), .int(noteID), .int(ordinal),
                .int(citation.span.start), .int(citation.span.end), .text(citation.style.rawValue),
                .real(citation.confidence), .int(citation.residual.reduce(0) { $0 + $1.count }),
                .optional(citation.signal), .optional(citation.locator), .int(stored.source), .int(stored.variant),
            ],
            digested: [10: .int(stored.uid), 11: .int(stored.digest)])
    }

    // MARK: Names

    private func writeNames(_ names: IndexedNames, firstPassage: Int, _ rows: inout RowWriter) throws {
        for alias in names.aliases {
            try rows.insert(
                .alias,
                [
                    .int(firstPassage + alias.passage), .text(alias.name), .text(alias.nameKey), .text(alias.other),
                    .text(alias.otherKey), .text(alias.kind), .int(alias.start), .int(alias.end),
                ])
        }
        for spelling in names.spellings { try rows.insert(.spelling, [.text(spelling.key), .text(spelling.text)]) }
    }

    // MARK: Passages

    private func writePassages(
        _ indexed: IndexedDocument, _ scope: StableID.Scope, paths: [String], notes: [Int], _ rows: inout RowWriter
    ) throws {
        let document = indexed.document
        let firstSection = try rows.nextID(.section) - document.sections.count
        var sentenceID = try rows.nextID(.sentence)
        var firstSentenceOfParagraph = sentenceID
        var markers: [(sentence: Int, marker: Marker, isJoint: Bool)] = []
        for (ordinal, passage) in indexed.passages.enumerated() {
            let paragraph = document.paragraphs[passage.paragraph]
            if passage.sentences.lowerBound == 0 { firstSentenceOfParagraph = sentenceID }
            let sentences = paragraph.sentences[passage.sentences]
            let inside = sentences.flatMap(\.markers)
            let (body, joints) = PassageBody.cut(inside, from: passage.span, in: document.text.bytes)
            let basis = bestBasis(of: sentences).rawValue
            let years = indexed.years[ordinal]
            let id = try rows.insert(
                .passage,
                [
                    .int(scope.id(.passage, passage.span.start, passage.span.end)),
                    .int(StableID.digest(FoldedText.fold(body))), .int(firstSection + paragraph.section),
                    .int(ordinal), .text(paragraph.kind.rawValue), .text(basis), .int(paragraph.line),
                    .int(passage.span.start), .int(passage.span.end), .text(PassageMark.text(years: years)),
                    .text(body),
                ])
            try connection.run(
                "INSERT INTO passage_fts(rowid, title, section, body) VALUES (?, ?, ?, ?)",
                [.int(id), .text(document.title), .text(paths[paragraph.section]), .text(body)])
            try postings.add(
                row: id, title: document.title, section: paths[paragraph.section], body: body,
                marks: PassageMark.all(kind: paragraph.kind.rawValue, basis: basis, years: years),
                isFirst: ordinal == 0, connection)
            var joint = joints[...]
            for (index, sentence) in zip(passage.sentences, sentences) {
                try rows.insert(
                    .sentence,
                    [
                        .int(scope.id(.sentence, sentence.span.start, sentence.span.end)), .int(id), .int(index),
                        .int(sentence.span.start), .int(sentence.span.end), .text(sentence.basis.rawValue),
                        .optional(sentence.coveredBy.map { firstSentenceOfParagraph + $0 }),
                    ])
                for marker in sentence.markers {
                    markers.append((sentenceID, marker, joint.popFirst() ?? false))
                }
                sentenceID += 1
            }
        }
        for (sentence, marker, isJoint) in markers {
            try rows.insert(
                .marker,
                [
                    .int(sentence), .text(marker.label), .int(marker.span.start), .bool(isJoint),
                    .text(marker.status.rawValue), .optional(marker.note.map { notes[$0.block] + $0.note }),
                ])
        }
    }

    /// The strongest basis among a passage's sentences.
    private func bestBasis(of sentences: ArraySlice<Sentence>) -> Basis {
        let bases = Set(sentences.map(\.basis))
        return [Basis.own, .next, .tail].first(where: bases.contains) ?? .none
    }
}
