internal import IbidModel
internal import IbidText

/// Where the sentences of a corpus stand that are numbered throughout.
struct SentencePlaces: Sendable {
    private let inputs: [AuditInput]
    private let firsts: [Int]

    /// - Parameter firsts: the number of each document's first sentence.
    init(_ inputs: [AuditInput], firsts: [Int]) {
        self.inputs = inputs
        self.firsts = firsts
    }

    /// A part of a sentence, without the head of its line, as a place.
    func place(_ number: Int, _ span: ByteSpan) -> FindingPlace? {
        guard let (input, paragraph, sentence) = sentence(number) else { return nil }
        let start = StatementReader.start(of: sentence, in: paragraph, input.document.text.bytes)
        return input.place(span.shifted(by: start), line: paragraph.line)
    }

    /// The text of a sentence without the head of its line.
    func text(_ number: Int) -> String? {
        guard let (input, paragraph, sentence) = sentence(number) else { return nil }
        let start = StatementReader.start(of: sentence, in: paragraph, input.document.text.bytes)
        return input.document.text.string(ByteSpan(start: start, end: sentence.span.end))
    }

    /// Logarithmic in the documents, linear in the paragraphs of one.
    private func sentence(_ number: Int) -> (AuditInput, Paragraph, Sentence)? {
        var (low, high) = (0, firsts.count)
        while low < high {
            let middle = (low + high) / 2
            if firsts[middle] <= number { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return nil }
        let input = inputs[low - 1]
        var rest = number - firsts[low - 1]
        for paragraph in input.document.paragraphs {
            if paragraph.sentences.indices.contains(rest) { return (input, paragraph, paragraph.sentences[rest]) }
            rest -= paragraph.sentences.count
        }
        return nil
    }
}
