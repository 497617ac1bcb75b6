internal import FoundationEssentials
package import IbidModel

/// Reads a collection of one JSON object a line: `_id`, `title`, `text`.
///
/// Each line is a document whose bytes are the decoded `text`: offsets are bytes of that. Its lines are paragraphs of
/// running text; brackets in it are text, since such a collection carries no notes.
package struct JSONLReader: Sendable {
    /// What a line gave.
    package enum Record: Sendable {
        case document(Document)
        /// The line could not be read; its span is in bytes of the file.
        case fault(Diagnostic)
    }

    /// The most bytes that a title keeps. Each passage is found by its document's title, so a title's words are indexed
    /// with every one of them.
    package static let titleLimit = 1_000

    /// Makes a reader.
    package init() {}

    /// The document on `line`, or what is wrong with it. A missing `_id` becomes the line's number, written `L12`.
    /// A title beyond `titleLimit` is cut after a whole character.
    package func record(_ line: LineScanner.Line, in bytes: [UInt8]) -> Record {
        let fields: Fields
        do {
            fields = try JSONDecoder().decode(Fields.self, from: Data(bytes[line.trimmed.range]))
        } catch {
            return .fault(
                Diagnostic(.badRecord, span: line.trimmed, line: line.number, detail: "not an object with text"))
        }
        let key = fields.id ?? "L\(line.number)"
        let title = fields.title.flatMap { $0.isEmpty ? nil : $0 } ?? key
        var document = document(key: key, line: line.number, title: Self.cut(title), text: fields.text)
        if document.title.utf8.count < title.utf8.count {
            document.diagnostics.append(
                Diagnostic(.longTitle, span: line.trimmed, line: line.number, detail: String(Self.titleLimit)))
        }
        return .document(document)
    }

    /// Whether the first line that is not blank is a record; a file's kind is told by it.
    package static func looksLikeJSONL(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.firstIndex(where: { !$0.isBlank }), bytes[first] == UInt8(ascii: "{") else {
            return false
        }
        let end = bytes[first...].firstIndex(of: 0x0A) ?? bytes.count
        return (try? JSONDecoder().decode(Fields.self, from: Data(bytes[first..<end]))) != nil
    }

    private static func cut(_ title: String) -> String {
        let bytes = title.utf8
        guard bytes.count > titleLimit else { return title }
        var end = bytes.index(bytes.startIndex, offsetBy: titleLimit)
        while bytes[end].isContinuation { end = bytes.index(before: end) }
        return String(title[..<end])
    }

    private func document(key: String, line number: Int, title: String, text string: String) -> Document {
        let text = DocumentText(Array(string.utf8))
        var paragraphs: [Paragraph] = []
        for line in LineScanner.lines(of: text.bytes) where !line.trimmed.isEmpty {
            let sentences = SentenceSegmenter.sentences(line.span, in: text.bytes, markers: [])
            paragraphs.append(
                Paragraph(
                    kind: .prose, section: 0, span: line.span, line: line.number, head: nil,
                    sentences: sentences.map { Sentence(span: $0, markers: []) }))
        }
        let section = Section(
            heading: nil, parent: nil, isInferred: true, span: ByteSpan(start: 0, end: text.bytes.count))
        return Document(
            key: key, recordLine: number, title: title, text: text, sections: paragraphs.isEmpty ? [] : [section],
            paragraphs: paragraphs, noteBlocks: [], diagnostics: [])
    }

    /// The fields that are read; others are allowed and ignored.
    private struct Fields: Decodable {
        let id: String?
        let title: String?
        let text: String

        enum CodingKeys: String, CodingKey {
            case id = "_id"
            case title, text
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            if let text = try? container.decodeIfPresent(String.self, forKey: .id) {
                id = text
            } else {
                id = try container.decodeIfPresent(Int.self, forKey: .id).map(String.init)
            }
            title = try container.decodeIfPresent(String.self, forKey: .title)
            text = try container.decode(String.self, forKey: .text)
        }
    }
}
