package import IbidModel

/// Decides what a line is from its own words; whether it is a note is decided before (see `NoteLineTest`).
package struct LineClassifier: Sendable {
    /// What a line that is not a note turned out to be.
    package enum Verdict: Sendable, Hashable {
        case heading
        case body(PassageKind, head: ByteSpan?)
    }

    private let vocabulary: HeadingVocabulary

    /// Makes a classifier that knows the headings of `vocabulary` whatever their shape.
    package init(vocabulary: HeadingVocabulary) {
        self.vocabulary = vocabulary
    }

    /// What the line at `span` (trimmed, not empty) is. Linear in the line.
    package func verdict(_ span: ByteSpan, in text: DocumentText, hasMarkers: Bool) -> Verdict {
        let bytes = text.bytes
        if isListItem(span, in: bytes) { return .body(.list, head: nil) }
        if let head = head(of: span, in: bytes) {
            if DateHead.isDate(head, in: bytes) { return .body(.event, head: head) }
            if text.string(head).lowercased() == "disclaimer" { return .body(.disclaimer, head: head) }
            if isAttributeHead(head, in: bytes) { return .body(.attribute, head: head) }
        }
        if !hasMarkers {
            if isHeading(span, in: text) { return .heading }
            if isPlaceholder(span, in: text) { return .body(.placeholder, head: nil) }
        }
        return .body(.prose, head: nil)
    }

    /// Whether a first line can be the title: short, without marker, head or full stop.
    package func isTitle(_ span: ByteSpan, in text: DocumentText, hasMarkers: Bool) -> Bool {
        !hasMarkers && span.count <= 200 && !endsLikeSentence(span, in: text.bytes)
            && head(of: span, in: text.bytes) == nil && !isListItem(span, in: text.bytes)
    }

    // MARK: Lists, heads, headings

    private func isListItem(_ span: ByteSpan, in bytes: [UInt8]) -> Bool {
        let bullets: [[UInt8]] = [Array("- ".utf8), Array("* ".utf8), Array("• ".utf8), Array("– ".utf8)]
        if bullets.contains(where: { bytes[span.range].starts(with: $0) }) { return true }
        var index = span.start
        while index < span.end, bytes[index].isDigit { index += 1 }
        guard index > span.start, index - span.start <= 3, index + 1 < span.end else { return false }
        return (bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")")) && bytes[index + 1].isBlank
    }

    /// What stands before the first colon that ends a word, if it is short enough to be a head.
    private func head(of span: ByteSpan, in bytes: [UInt8]) -> ByteSpan? {
        let limit = min(span.end, span.start + 120)
        var index = span.start
        while index < limit {
            if bytes[index] == UInt8(ascii: ":"), index > span.start,
                index + 1 == span.end || bytes[index + 1].isBlank
            {
                return ByteSpan(start: span.start, end: index)
            }
            index += 1
        }
        return nil
    }

    private static let verbs: Set<String> = [
        "is", "are", "was", "were", "has", "have", "had", "said", "says", "does", "do", "did", "will", "would", "can",
        "could", "this", "that", "there", "it", "he", "she", "they", "we", "i", "however",
    ]

    /// A name or a short label: few words, none of them the verb or pronoun of a clause, the longer ones capitalised.
    private func isAttributeHead(_ head: ByteSpan, in bytes: [UInt8]) -> Bool {
        guard bytes[head.start].isUpper || bytes[head.start].isDigit || bytes[head.start] >= 0x80 else { return false }
        let words = wordsOutsideBrackets(head, in: bytes)
        guard !words.isEmpty, words.count <= 8 else { return false }
        if words.contains(where: { Self.verbs.contains(lowercase($0, in: bytes)) }) { return false }
        return words.count <= 3 || words.allSatisfy { isCapitalised($0, in: bytes) }
    }

    private func isHeading(_ span: ByteSpan, in text: DocumentText) -> Bool {
        let bytes = text.bytes
        guard span.count <= 100 else { return false }
        if vocabulary.contains(text.string(span)) { return true }
        guard !endsLikeSentence(span, in: bytes), bytes[span.start].isUpper || bytes[span.start].isDigit else {
            return false
        }
        let words = wordsOutsideBrackets(span, in: bytes)
        guard words.count <= 10, !words.contains(where: { Self.verbs.contains(lowercase($0, in: bytes)) }) else {
            return false
        }
        return words.count <= 3 || words.allSatisfy { isCapitalised($0, in: bytes) }
    }

    private func isPlaceholder(_ span: ByteSpan, in text: DocumentText) -> Bool {
        guard span.count <= 200 else { return false }
        let line = text.string(span).lowercased()
        guard line.hasPrefix("there are no ") || line.hasPrefix("there is no ") else { return false }
        return line.utf8.lastIndex(of: UInt8(ascii: ".")) == line.utf8.index(before: line.utf8.endIndex)
            && line.contains("group")
    }

    private func endsLikeSentence(_ span: ByteSpan, in bytes: [UInt8]) -> Bool {
        guard let last = bytes[span.range].last(where: { !($0 == 0x22 || $0 == 0x27 || $0 >= 0x80) }) else {
            return false
        }
        return ".!?:;,".utf8.contains(last)
    }

    // MARK: Words

    private func wordsOutsideBrackets(_ span: ByteSpan, in bytes: [UInt8]) -> [ByteSpan] {
        var words: [ByteSpan] = []
        var depth = 0
        var index = span.start
        while index < span.end {
            let byte = bytes[index]
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
            guard depth == 0, byte.isWordByte else {
                index += 1
                continue
            }
            let start = index
            while index < span.end, !bytes[index].isBlank, bytes[index] != UInt8(ascii: "(") { index += 1 }
            words.append(ByteSpan(start: start, end: index))
        }
        return words
    }

    private static let small: Set<String> = [
        "a", "an", "and", "at", "by", "for", "from", "in", "into", "of", "on", "or", "over", "the", "to", "with", "al",
        "de", "du", "la", "le", "bin", "ibn", "abu", "ag", "el", "vs",
    ]

    private func isCapitalised(_ word: ByteSpan, in bytes: [UInt8]) -> Bool {
        let first = bytes[word.start]
        if !first.isLower || word.count <= 2 { return true }
        let text = lowercase(word, in: bytes)
        return Self.small.contains(text) || text.hasPrefix("al-") || text.hasPrefix("el-")
    }

    private func lowercase(_ word: ByteSpan, in bytes: [UInt8]) -> String {
        String(decoding: bytes[word.range].map(\.lowered), as: UTF8.self)
    }
}
