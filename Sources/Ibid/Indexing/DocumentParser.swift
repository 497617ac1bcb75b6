internal import Crypto
package import IbidIndex
internal import IbidModel
internal import IbidText

/// Turns a file's bytes into documents that are ready to be stored. Pure: the same bytes give the same documents.
struct DocumentParser: Sendable {
    /// What a file gave.
    struct Parsed: Sendable {
        let input: InputKind
        let documents: [DocumentRows]
        let diagnostics: [IndexingReport.Located]
    }

    private let chunker: Chunker
    private let profiles = ProfileReader()
    private let records = JSONLReader()
    /// What notes say and cite, by their text, and the sources of citations by theirs.
    private let notes = Memo<NoteContent>(limit: 16_384)
    private let sources = Memo<IndexedSource>(limit: 16_384)

    init(passageWords: Int) {
        chunker = Chunker(wordLimit: passageWords)
    }

    /// SHA-256 of `bytes`.
    static func digest(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

    /// SHA-256 of a record's title and text, which stand for its bytes.
    static func digest(of record: Document) -> [UInt8] {
        digest(Array((record.title + "\u{0}").utf8) + record.text.bytes)
    }

    /// The kind of an input: as it is told, else by its name's ending, else by its first line.
    static func kind(_ told: InputKind?, path: String, bytes: [UInt8]) -> InputKind {
        if let told { return told }
        let name = path.lowercased()
        if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") { return .jsonl }
        return JSONLReader.looksLikeJSONL(bytes) ? .jsonl : .profile
    }

    /// Reads `bytes`, which have this `digest` and were found under the root-relative `path`.
    func parse(_ bytes: [UInt8], digest: [UInt8], path: String, as input: InputKind) -> Parsed {
        switch input {
        case .profile:
            let document = profiles.document(bytes, fallbackTitle: Self.name(of: path))
            let located = document.diagnostics.map { IndexingReport.Located(path: path, key: nil, diagnostic: $0) }
            return Parsed(
                input: input, documents: [rows(document, digest: digest, path, input)], diagnostics: located)
        case .jsonl:
            return parseRecords(bytes, path: path)
        }
    }

    /// The documents of `bytes`, not prepared for storing; faulty records are left out.
    static func documents(
        _ bytes: [UInt8], path: String, as input: InputKind, by reader: ProfileReader = ProfileReader()
    ) -> [Document] {
        switch input {
        case .profile: return [reader.document(bytes, fallbackTitle: name(of: path))]
        case .jsonl:
            let records = JSONLReader()
            return LineScanner.lines(of: bytes).filter { !$0.trimmed.isEmpty }.compactMap { line in
                if case .document(let document) = records.record(line, in: bytes) { document } else { nil }
            }
        }
    }

    private func parseRecords(_ bytes: [UInt8], path: String) -> Parsed {
        var documents: [DocumentRows] = []
        var diagnostics: [IndexingReport.Located] = []
        var seen: Set<String> = []
        for line in LineScanner.lines(of: bytes) where !line.trimmed.isEmpty {
            switch records.record(line, in: bytes) {
            case .fault(let fault):
                diagnostics.append(IndexingReport.Located(path: path, key: nil, diagnostic: fault))
            case .document(let document):
                guard let key = document.key else { continue }
                guard seen.insert(key).inserted else {
                    let fault = Diagnostic(
                        .badRecord, span: line.trimmed, line: line.number, detail: "_id \(key) again")
                    diagnostics.append(IndexingReport.Located(path: path, key: key, diagnostic: fault))
                    continue
                }
                diagnostics += document.diagnostics.map {
                    IndexingReport.Located(path: path, key: key, diagnostic: $0)
                }
                documents.append(rows(document, digest: Self.digest(of: document), path, .jsonl))
            }
        }
        return Parsed(input: .jsonl, documents: documents, diagnostics: diagnostics)
    }

    private func rows(_ document: Document, digest: [UInt8], _ path: String, _ input: InputKind) -> DocumentRows {
        let contents = document.noteBlocks.flatMap { noteContents(of: $0, in: document) }
        let passages = chunker.passages(of: document)
        let years = passages.map { YearScanner.years(in: document.text.bytes[$0.span.range]) }
        let indexed = IndexedDocument(
            document: document, digest: digest, passages: passages, years: years,
            names: Self.names(of: document, passages), notes: contents)
        return DocumentRows(indexed, path: path, input: input)
    }

    /// What the notes of a block say, in order. One with “Ibid.” depends on the note before it, so it is not remembered
    /// by its text.
    private func noteContents(of block: NoteBlock, in document: Document) -> [NoteContent] {
        var previous: Citation?
        return block.notes.map { note in
            let text = document.text.string(note.textSpan)
            guard note.citations.contains(where: { BackReference.locator($0) != nil }) else {
                previous = note.citations.count == 1 ? note.citations.first : nil
                return notes.value(of: text) { content(text, note.citations) }
            }
            let citations = BackReference.resolved(note.citations, after: previous)
            previous = note.citations.count == 1 ? citations.first : nil
            return NoteContent(
                text: text, citations: citations, sources: citations.map { IndexedSource($0.item) })
        }
    }

    private func content(_ text: String, _ citations: [Citation]) -> NoteContent {
        NoteContent(
            text: text, citations: citations,
            sources: citations.map { citation in sources.value(of: citation.text) { IndexedSource(citation.item) } })
    }

    private static func names(of document: Document, _ passages: [Passage]) -> IndexedNames {
        let names = DocumentNames(document)
        var passage = 0
        let aliases = names.aliases.map { alias in
            while passage < passages.count - 1, passages[passage].span.end <= alias.span.start { passage += 1 }
            return IndexedNames.Alias(
                passage: passage, name: alias.pair.name, nameKey: AliasKey.key(of: alias.pair.name),
                other: alias.pair.other, otherKey: AliasKey.key(of: alias.pair.other), kind: alias.pair.kind.rawValue,
                start: alias.span.start, end: alias.span.end)
        }
        return IndexedNames(aliases: aliases, spellings: names.spellings.map { ($0.key, $0.text) })
    }

    private static func name(of path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.split(separator: ".").first.map(String.init) ?? file
    }
}

extension IndexedSource {
    /// A cited work with all that identifies it.
    convenience init(_ item: CSLItem) {
        self.init(
            item: item, csl: CSLCoding.json(item), fingerprint: SourceIdentity.fingerprint(item),
            blockingKeys: SourceIdentity.blockingKeys(item))
    }
}

extension SourceRules {
    /// The rules of this project.
    package static let standard = SourceRules(
        decode: { CSLCoding.item(json: $0) }, relation: { SourceIdentity.relation($0, $1) },
        spelling: { SourceIdentity.knownWords($0) }, candidates: { SourceCandidates() })
}

extension SourceCandidates: SourceCandidateSet {}
