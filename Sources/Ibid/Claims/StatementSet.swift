internal import IbidIndex
internal import IbidModel
internal import IbidText

/// Stored paragraphs read as documents, so that claims meet the same reader as the audit's files do.
struct StatementSet: Sendable {
    /// Documents that hold nothing but the paragraphs.
    let documents: [Document]
    /// Where each sentence stands, in the order of statements: a passage's row and the sentence.
    private let places: [(passage: Int, sentence: StoredParagraph.Sentence)]

    /// - Parameter paragraphs: in the order of documents and lines.
    init(_ paragraphs: [StoredParagraph]) {
        var documents: [Document] = []
        var places: [(passage: Int, sentence: StoredParagraph.Sentence)] = []
        var index = 0
        while index < paragraphs.count {
            var end = index
            while end < paragraphs.count, paragraphs[end].documentRow == paragraphs[index].documentRow { end += 1 }
            documents.append(Self.document(paragraphs[index..<end]))
            for paragraph in paragraphs[index..<end] { places += paragraph.sentences.map { (paragraph.row, $0) } }
            index = end
        }
        self.documents = documents
        self.places = places
    }

    /// The statements, numbered in the order of the paragraphs' sentences; those that do not pass `gate` say nothing.
    func statements(_ table: EntityTable, gate: SentenceGate? = nil) -> [Statement] {
        let reader = StatementReader(table: table)
        var statements: [Statement] = []
        for (number, document) in documents.enumerated() {
            statements += reader.statements(of: document, number: number, firstID: statements.count, gate: gate)
        }
        return statements
    }

    /// The passage and the sentence of statement `id`; `nil` for a number that no statement has.
    func place(_ id: Int) -> (passage: Int, sentence: StoredParagraph.Sentence)? {
        places.indices.contains(id) ? places[id] : nil
    }

    // MARK: Reading

    private static let classifier = LineClassifier(vocabulary: .standard)

    private static func document(_ stored: ArraySlice<StoredParagraph>) -> Document {
        var bytes: [UInt8] = []
        var lines: [(kind: PassageKind, line: Int, span: ByteSpan, sentences: [Sentence])] = []
        for paragraph in stored {
            let continues = lines.last?.line == paragraph.line
            if !continues, !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
            var sentences: [Sentence] = []
            for stored in paragraph.sentences {
                if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: " ")) }
                let start = bytes.count
                bytes += Array(stored.text.utf8)
                var sentence = Sentence(span: ByteSpan(start: start, end: bytes.count), markers: [])
                sentence.basis = stored.basis
                sentences.append(sentence)
            }
            let start = sentences.first?.span.start ?? bytes.count
            if continues, let last = lines.indices.last {
                lines[last].sentences += sentences
                lines[last].span = ByteSpan(start: lines[last].span.start, end: bytes.count)
            } else {
                lines.append((paragraph.kind, paragraph.line, ByteSpan(start: start, end: bytes.count), sentences))
            }
        }
        let text = DocumentText(bytes)
        return Document(
            key: nil, title: stored.first?.title ?? "", text: text, sections: [],
            paragraphs: lines.map { line in
                Paragraph(
                    kind: line.kind, section: 0, span: line.span, line: line.line,
                    head: head(line.kind, line.span, text),
                    sentences: line.sentences)
            }, noteBlocks: [], diagnostics: [])
    }

    /// The head of an attribute or event line; the index keeps none, since the line says it.
    private static func head(_ kind: PassageKind, _ span: ByteSpan, _ text: DocumentText) -> ByteSpan? {
        guard kind == .attribute || kind == .event || kind == .disclaimer,
            case .body(_, let head) = classifier.verdict(span, in: text, hasMarkers: true)
        else { return nil }
        return head
    }
}
