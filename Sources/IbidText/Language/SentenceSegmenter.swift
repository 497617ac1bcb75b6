package import IbidModel

/// Cuts a line of the body into sentences.
///
/// A sentence ends at a full stop, question or exclamation mark, the closing quotes and brackets after it, and the
/// markers after those; a full stop that is followed by a marker always ends one. Whether a full stop belongs to an
/// abbreviation is decided by `Abbreviations` and the word after it.
package enum SentenceSegmenter {
    /// The sentences of the bytes at `span`, in order, without the white space around them; empty only for a blank
    /// span. No marker is ever cut. Linear in the span.
    package static func sentences(_ span: ByteSpan, in bytes: [UInt8], markers: [Marker]) -> [ByteSpan] {
        var sentences: [ByteSpan] = []
        var cursor = SentenceCursor(bytes: bytes, end: span.end, markers: markers, index: span.start)
        cursor.skipBlanks()
        var start = cursor.index
        while true {
            cursor.skipText()
            guard cursor.index < span.end else { break }
            if cursor.skipMarker() { continue }
            guard cursor.isTerminator else {
                cursor.index += 1
                continue
            }
            let stop = cursor.index
            cursor.skipTerminatorsAndClosers()
            let hasMarker = cursor.skipTrailingMarkers()
            let end = cursor.index
            cursor.skipBlanks()
            guard
                cursor.index == span.end || isBoundary(stop: stop, end: end, start: start, hasMarker: hasMarker, cursor)
            else { continue }
            sentences.append(ByteSpan(start: start, end: end))
            start = cursor.index
        }
        let rest = LineScanner.trim(ByteSpan(start: start, end: span.end), in: bytes)
        if !rest.isEmpty { sentences.append(rest) }
        return sentences
    }

    /// Whether the text after `end` begins a new sentence. `cursor` stands on its first byte.
    private static func isBoundary(stop: Int, end: Int, start: Int, hasMarker: Bool, _ cursor: SentenceCursor) -> Bool {
        let bytes = cursor.bytes
        if hasMarker { return true }
        guard cursor.index > end else { return false }
        let next = cursor.wordAhead
        let opens = next.first.map { $0.isUpper || $0.isDigit || $0 >= 0x80 } ?? cursor.isOpening
        guard opens || isLowercaseName(next) else { return false }
        guard bytes[stop] == UInt8(ascii: "."), end == stop + 1 else { return true }
        switch Abbreviations.standing(of: cursor.word(before: stop, notBefore: start)) {
        case .none: return true
        case .always: return false
        case .beforeDigit: return !(next.first?.isDigit ?? false)
        case .mayEnd: return Abbreviations.isOpener(next)
        }
    }

    /// Names such as `al-Shabaab` keep their small letter at the head of a sentence.
    private static func isLowercaseName(_ word: ArraySlice<UInt8>) -> Bool {
        word.count >= 3 && (word[word.startIndex] == 0x61 || word[word.startIndex] == 0x65)
            && word[word.startIndex + 1] == 0x6C && word[word.startIndex + 2] == 0x2D
    }
}
