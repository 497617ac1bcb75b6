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
        var cursor = Cursor(bytes: bytes, end: span.end, markers: markers, index: span.start)
        cursor.skipBlanks()
        var start = cursor.index
        while cursor.index < span.end {
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
    private static func isBoundary(stop: Int, end: Int, start: Int, hasMarker: Bool, _ cursor: Cursor) -> Bool {
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
        word.starts(with: Array("al-".utf8)) || word.starts(with: Array("el-".utf8))
    }
}

/// A position in a line that knows its markers.
private struct Cursor {
    let bytes: [UInt8]
    let end: Int
    let markers: [Marker]
    var index: Int
    private var nextMarker = 0

    init(bytes: [UInt8], end: Int, markers: [Marker], index: Int) {
        self.bytes = bytes
        self.end = end
        self.markers = markers
        self.index = index
    }

    /// Whether a full stop, question mark, exclamation mark or ellipsis stands here.
    var isTerminator: Bool {
        let byte = bytes[index]
        return byte == 0x2E || byte == 0x21 || byte == 0x3F || isSequence([0xE2, 0x80, 0xA6])
    }

    /// Whether an opening quote or bracket stands here.
    var isOpening: Bool { index < end && "\"'([-$".utf8.contains(bytes[index]) }

    /// The word that begins here, quotes and brackets in front of it skipped; may be empty.
    var wordAhead: ArraySlice<UInt8> {
        var start = index
        while start < end, "\"'([".utf8.contains(bytes[start]) { start += 1 }
        if start + 2 < end, bytes[start] == 0xE2, bytes[start + 1] == 0x80 { start += 3 }
        var stop = start
        while stop < end, bytes[stop].isWordByte || bytes[stop] == UInt8(ascii: "-") { stop += 1 }
        return bytes[start..<stop]
    }

    /// The letters, digits and inner full stops right before `stop`.
    func word(before stop: Int, notBefore start: Int) -> ArraySlice<UInt8> {
        var first = stop
        while first > start, bytes[first - 1].isWordByte || bytes[first - 1] == UInt8(ascii: ".") { first -= 1 }
        return bytes[first..<stop]
    }

    mutating func skipBlanks() {
        while index < end, bytes[index].isBlank || isSequence([0xC2, 0xA0]) { index += bytes[index].isBlank ? 1 : 2 }
    }

    /// Steps over the marker that begins here, if one does.
    mutating func skipMarker() -> Bool {
        while nextMarker < markers.count, markers[nextMarker].span.start < index { nextMarker += 1 }
        guard nextMarker < markers.count, markers[nextMarker].span.start == index else { return false }
        index = markers[nextMarker].span.end
        return true
    }

    mutating func skipTerminatorsAndClosers() {
        while index < end {
            if isTerminator || ")]}\"'".utf8.contains(bytes[index]) {
                index += bytes[index] == 0xE2 ? 3 : 1
            } else if isSequence([0xE2, 0x80, 0x9D]) || isSequence([0xE2, 0x80, 0x99]) {
                index += 3
            } else if isSequence([0xC2, 0xBB]) {
                index += 2
            } else {
                return
            }
        }
    }

    /// Steps over markers, also where a space stands before one; a marker belongs to the sentence before it.
    mutating func skipTrailingMarkers() -> Bool {
        var found = false
        while true {
            let before = index
            skipBlanks()
            guard skipMarker() else {
                index = before
                return found
            }
            found = true
        }
    }

    private func isSequence(_ sequence: [UInt8]) -> Bool {
        index + sequence.count <= end && bytes[index..<(index + sequence.count)].elementsEqual(sequence)
    }
}
