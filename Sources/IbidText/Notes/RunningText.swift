internal import IbidModel

/// Tells a sentence of the text from a remark in a note, where no citation style reads either.
enum RunningText {
    /// Words that stand in clauses, and hardly in what names a work or tells where a fact comes from.
    private static let clausal: Set<String> = [
        "is", "are", "was", "were", "has", "have", "had", "said", "says", "does", "do", "did", "will", "would", "can",
        "could", "may", "might", "which", "that", "they", "it", "he", "she", "its", "their", "then", "began", "begins",
        "became", "becomes",
    ]
    /// Words that lead into a citation or point to another note.
    private static let leads: Set<String> = [
        "see", "ibid", "idem", "id", "cf", "compare", "op", "loc", "also", "quoted", "qtd", "cited",
    ]
    private static let fewestWords = 5

    /// Whether the text at `span` is a sentence: it holds a marker of its own, or it ends like a sentence and either
    /// goes on in small letters or has a word of a clause outside quotations. Linear.
    static func isSentence(_ span: ByteSpan, in bytes: [UInt8]) -> Bool {
        let text = CitationText(Array(bytes[span.range]))
        guard URLScanner.first(text, in: text.all) == nil else { return false }
        let words = words(of: text)
        guard words.count >= fewestWords, let first = words.first, !leads.contains(first) else { return false }
        if !MarkerScanner.scan(span, in: bytes).markers.isEmpty { return true }
        let closing = text.bytes.last { $0 < 0x80 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: ")") }
        guard let closing, ".!?".utf8.contains(closing) else { return false }
        return text.at(0).isLower || words.contains(where: clausal.contains)
    }

    /// The words outside quotations, in lower case.
    private static func words(of text: CitationText) -> [String] {
        var bytes = text.bytes
        for quotation in text.quotations { for index in quotation.whole { bytes[index] = 0x20 } }
        return bytes.split { !$0.isWordByte }.map { String(decoding: $0.map(\.lowered), as: UTF8.self) }
    }
}
