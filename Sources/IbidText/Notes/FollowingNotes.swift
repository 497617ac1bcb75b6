internal import IbidModel

/// What follows a line that may be the first note of a block or a sentence of the text.
struct FollowingNotes {
    private let lines: [LineScanner.Line]
    private let text: DocumentText
    private let test: NoteLineTest
    private let classifier: LineClassifier
    /// The last line with each label that is a note beyond doubt; the lines from `judged` on have been looked at.
    private var last: [String: Int] = [:]
    private var judged: Int

    /// Takes a document's lines that are not blank.
    init(lines: [LineScanner.Line], text: DocumentText, test: NoteLineTest, classifier: LineClassifier) {
        (self.lines, self.text, self.test, self.classifier) = (lines, text, test, classifier)
        judged = lines.count
    }

    /// Whether the line at `index` stands in the middle of text, and a note with the label of `candidate` that is one
    /// beyond doubt comes after it. A line before a heading, or before the next note, ends its section as a block does.
    ///
    /// Judges each line of a document once, from its end on, however often it is asked.
    mutating func replaces(_ candidate: NoteLineTest.Candidate, at index: Int) -> Bool {
        guard index + 1 < lines.count, isText(lines[index + 1], after: candidate) else { return false }
        while last[candidate.label] == nil, judged > index + 1 {
            judged -= 1
            guard let other = NoteLineTest.candidate(lines[judged].trimmed, in: text.bytes),
                last[other.label] == nil, test.isCertain(other, in: text)
            else { continue }
            last[other.label] = judged
        }
        return (last[candidate.label] ?? index) > index
    }

    /// Whether the text goes on at `line`: under the same label a note stands in the candidate's place.
    private func isText(_ line: LineScanner.Line, after candidate: NoteLineTest.Candidate) -> Bool {
        if let next = NoteLineTest.candidate(line.trimmed, in: text.bytes) { return next.label == candidate.label }
        let hasMarkers = !MarkerScanner.scan(line.span, in: text.bytes).markers.isEmpty
        return classifier.verdict(line.trimmed, in: text, hasMarkers: hasMarkers) != .heading
    }
}
