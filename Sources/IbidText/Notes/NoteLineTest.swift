package import IbidModel

/// Decides whether a line that begins with `[n]` is a note or a paragraph that happens to start with a bracket.
///
/// A line is a note when it reads as a citation beyond doubt; or when its number is the one that is due **and** either
/// a marker in the open scope waits for it or the line before was a note. Anything else is text: nothing is guessed.
/// So is a sentence under such a number in the middle of text, where a note of that number that is one beyond doubt
/// comes after it; behind a note only if no marker waits for it.
package struct NoteLineTest: Sendable {
    /// The label and text of a line that begins like a note.
    package struct Candidate: Sendable, Hashable {
        /// The digits between the brackets.
        package let label: String
        /// What follows the label and its spaces; may be empty.
        package let textSpan: ByteSpan
    }

    /// The confidence from which a line is a citation whatever stands around it.
    package static let certain = 0.6

    private let parser: CitationParser

    /// Makes a test that reads citations with `parser`.
    package init(parser: CitationParser) {
        self.parser = parser
    }

    /// The label and text of the line at `span` (trimmed), if it begins with `[digits]` and a space, or ends there.
    package static func candidate(_ span: ByteSpan, in bytes: [UInt8]) -> Candidate? {
        guard span.count >= 3, bytes[span.start] == UInt8(ascii: "[") else { return nil }
        var index = span.start + 1
        while index < span.end, bytes[index].isDigit { index += 1 }
        guard index > span.start + 1, index < span.end, bytes[index] == UInt8(ascii: "]") else { return nil }
        let label = String(decoding: bytes[(span.start + 1)..<index], as: UTF8.self)
        index += 1
        guard index == span.end || bytes[index].isBlank else { return nil }
        while index < span.end, bytes[index].isBlank { index += 1 }
        return Candidate(label: label, textSpan: ByteSpan(start: index, end: span.end))
    }

    /// Whether the candidate is a note.
    /// - Parameters:
    ///   - previous: the label of the note on the line before, or `nil` where the block would begin here.
    ///   - openLabels: the labels of the markers that have met no block yet.
    ///   - isReplaced: whether the text goes on on the next line, and a note under the same label that is one beyond
    ///     doubt follows; asked only where no more than that tells a note from text.
    package func isNote(
        _ candidate: Candidate, in text: DocumentText, previous: String?, openLabels: Set<String>,
        isReplaced: () -> Bool
    ) -> Bool {
        let due = previous.flatMap(NoteNumber.of).map { $0 + 1 } ?? 1
        let isDue = NoteNumber.of(candidate.label) == due
        let isAwaited = openLabels.contains(candidate.label)
        guard isDue, previous != nil || isAwaited else { return isCertain(candidate, in: text) }
        guard previous == nil || !isAwaited, RunningText.isSentence(candidate.textSpan, in: text.bytes),
            !isCertain(candidate, in: text)
        else { return true }
        return !isReplaced()
    }

    /// Whether the candidate reads as a citation beyond doubt.
    package func isCertain(_ candidate: Candidate, in text: DocumentText) -> Bool {
        parser.confidence(ofLine: text.string(candidate.textSpan)) >= Self.certain
    }
}
