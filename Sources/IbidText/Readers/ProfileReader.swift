package import IbidModel

/// Reads a footnoted profile: title, headings, body lines and note blocks.
///
/// Every line that is not blank becomes exactly one of title, heading, paragraph or note. What is odd becomes a
/// diagnostic; nothing in the text can make reading fail.
package struct ProfileReader: Sendable {
    private let vocabulary: HeadingVocabulary
    private let classifier: LineClassifier
    private let noteTest: NoteLineTest
    private let parser: CitationParser
    /// The citations of notes, by their text: profiles of one corpus repeat theirs, and reading one takes longer than all
    /// else that is done with it.
    private let notes = Memo<[Citation]>(limit: 8_192)

    /// Makes a reader.
    package init(vocabulary: HeadingVocabulary = .standard, parser: CitationParser = CitationParser()) {
        self.vocabulary = vocabulary
        self.classifier = LineClassifier(vocabulary: vocabulary)
        self.noteTest = NoteLineTest(parser: parser)
        self.parser = parser
    }

    /// Reads one document, its markers bound. `fallbackTitle` stands in where the text has no title.
    /// Linear in the bytes.
    package func document(_ read: [UInt8], fallbackTitle: String) -> Document {
        let text = DocumentText(read)
        var builder = ProfileBuilder(text: text, vocabulary: vocabulary)
        let lines = LineScanner.lines(of: text.bytes).filter { !$0.trimmed.isEmpty }
        var following = FollowingNotes(lines: lines, text: text, test: noteTest, classifier: classifier)
        for index in lines.indices {
            add(lines[index], to: &builder) { following.replaces($0, at: index) }
        }
        var document = builder.finish(fallbackTitle: fallbackTitle)
        NoteBinding.bind(&document)
        return document
    }

    private func add(
        _ line: LineScanner.Line, to builder: inout ProfileBuilder,
        isReplaced: (NoteLineTest.Candidate) -> Bool
    ) {
        let text = builder.text
        if let candidate = NoteLineTest.candidate(line.trimmed, in: text.bytes) {
            let isNote = noteTest.isNote(
                candidate, in: text, previous: builder.lastLabel, openLabels: builder.openLabels,
                isReplaced: { isReplaced(candidate) })
            if isNote {
                let note = text.string(candidate.textSpan)
                let citations = notes.value(of: note) { parser.citations(inNote: note) }
                builder.addNote(
                    Note(
                        label: candidate.label, span: line.trimmed, textSpan: candidate.textSpan, line: line.number,
                        citations: citations))
                return
            }
            builder.report(.notANote, line.trimmed, line: line.number, detail: candidate.label)
        }
        let findings = MarkerScanner.scan(line.span, in: text.bytes)
        for span in findings.grouped {
            builder.report(.groupedMarker, span, line: line.number, detail: text.string(span))
        }
        let hasMarkers = !findings.markers.isEmpty
        if builder.isAtTitle, classifier.isTitle(line.trimmed, in: text, hasMarkers: hasMarkers) {
            builder.setTitle(line.trimmed)
            return
        }
        switch classifier.verdict(line.trimmed, in: text, hasMarkers: hasMarkers) {
        case .heading:
            builder.addHeading(line.trimmed)
        case .body(let kind, let head):
            let sentences = SentenceSegmenter.sentences(line.span, in: text.bytes, markers: findings.markers)
            builder.addParagraph(
                kind: kind, line: line, head: head,
                sentences: ProfileReader.distribute(findings.markers, over: sentences))
        }
    }

    /// Gives each sentence the markers inside it.
    private static func distribute(_ markers: [Marker], over spans: [ByteSpan]) -> [Sentence] {
        var rest = markers[...]
        return spans.map { span in
            let inside = rest.prefix { $0.span.end <= span.end }
            rest = rest.dropFirst(inside.count)
            return Sentence(span: span, markers: Array(inside))
        }
    }
}
