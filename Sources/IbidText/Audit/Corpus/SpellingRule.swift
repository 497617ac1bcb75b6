internal import IbidModel

/// CA042: a word that is probably misspelt, since a much commoner word of the corpus stands between the same words.
///
/// Both neighbours must be those of the common word, or one of them where the common word is ten times as common and the
/// slip is an exchange, a letter too many or one too few.
struct SpellingRule: Sendable {
    /// The rules of the group.
    static let rules: [RuleID] = [.spellingOutlier]

    /// The contexts that suspects stand in, as keys: what the common words' contexts are looked up among.
    private let wanted: Set<UInt64>
    /// The suspects, by the place of the rare word.
    private let suspects: [SpellingSuspects.Suspect]
    private let contexts: [[WordContext]]
    private let common: WordSet

    /// Looks at the suspects' own contexts. Linear in the documents that have one.
    init(_ suspects: [SpellingSuspects.Suspect], _ inputs: [AuditInput]) {
        self.suspects = suspects.sorted {
            ($0.places[0].document, $0.places[0].start) < ($1.places[0].document, $1.places[0].start)
        }
        var words: [Int32: DocumentWords] = [:]
        var wanted: Set<UInt64> = []
        contexts = self.suspects.map { suspect in
            suspect.places.compactMap { place in
                let known = words[place.document] ?? DocumentWords(inputs[Int(place.document)].document.text.bytes)
                words[place.document] = known
                let span = ByteSpan(start: Int(place.start), end: Int(place.end))
                guard let index = known.indices(in: span).first else { return nil }
                let context = WordContext(of: suspect.right.hash, at: index, in: known.words)
                wanted.formUnion([context.left, context.right, context.both].compactMap { $0 })
                return context
            }
        }
        self.wanted = wanted
        common = WordSet(self.suspects.map(\.right.hash))
    }

    /// How often the common words of one document stand in a context that was asked for. Linear.
    func contexts(in document: Document) -> [UInt64: Int] {
        guard !wanted.isEmpty else { return [:] }
        let words = DocumentWords(document.text.bytes).words
        var counts: [UInt64: Int] = [:]
        for (index, word) in words.enumerated() where common.contains(word.hash) {
            let context = WordContext(of: word.hash, at: index, in: words)
            for key in [context.left, context.right, context.both].compactMap({ $0 }) where wanted.contains(key) {
                counts[key, default: 0] += 1
            }
        }
        return counts
    }

    /// Adds what the rule finds, given the counts of all documents together.
    func check(_ counts: [UInt64: Int], _ inputs: [AuditInput], into findings: inout FindingCollector) {
        func count(_ key: UInt64?) -> Int { key.flatMap { counts[$0] } ?? 0 }
        for (suspect, contexts) in zip(suspects, contexts) {
            for (place, context) in zip(suspect.places, contexts) {
                let isBoth = count(context.both) >= 1
                let isOne = suspect.isTypo && max(count(context.left), count(context.right)) >= 2
                guard isBoth || isOne else { continue }
                report(suspect, place, inputs[Int(place.document)], into: &findings)
            }
        }
    }

    private func report(
        _ suspect: SpellingSuspects.Suspect, _ place: Vocabulary.Place, _ input: AuditInput,
        into findings: inout FindingCollector
    ) {
        let span = ByteSpan(place.range)
        guard let found = Self.surroundings(of: span, in: input.document) else { return }
        findings.add(
            .spellingOutlier, input.place(span, line: found.line),
            about: Array(suspect.wrong.text.utf8) + [0x20] + input.document.text.bytes[found.subject.range],
            [
                FindingFact(.found, input.document.text.string(span)),
                FindingFact(.expected, Self.cased(suspect.right.text, as: input.document.text.bytes[span.start])),
                FindingFact(.expectedCount, suspect.count),
            ])
    }

    /// The word with a capital where the word that it is meant for has one.
    private static func cased(_ word: String, as head: UInt8) -> String {
        head.isUpper ? word.prefix(1).uppercased() + word.dropFirst() : word
    }

    /// The line of a place in a note or paragraph, and the text that its finding is known by; `nil` for any other place.
    private static func surroundings(of span: ByteSpan, in document: Document) -> (line: Int, subject: ByteSpan)? {
        if let index = last(document.paragraphs, \.span, at: span), document.paragraphs[index].span.contains(span) {
            let paragraph = document.paragraphs[index]
            return (paragraph.line, paragraph.sentences.first { $0.span.contains(span) }?.span ?? paragraph.span)
        }
        guard let index = last(document.noteBlocks, \.span, at: span) else { return nil }
        let notes = document.noteBlocks[index].notes
        guard let note = last(notes, \.span, at: span), notes[note].span.contains(span) else { return nil }
        return (notes[note].line, notes[note].textSpan)
    }

    /// The last of `items`, which are in order, that begins at or before `place`. Logarithmic.
    private static func last<Item>(_ items: [Item], _ span: (Item) -> ByteSpan, at place: ByteSpan) -> Int? {
        var (low, high) = (0, items.count)
        while low < high {
            let middle = (low + high) / 2
            if span(items[middle]).start <= place.start { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }
}
