internal import IbidModel

/// A position in a line that knows its markers.
struct SentenceCursor {
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
        return byte == 0x2E || byte == 0x21 || byte == 0x3F || isAfterE280(0xA6)
    }

    /// Steps to the next byte that may begin a terminator or a marker, or to the end.
    mutating func skipText() {
        while index < end {
            switch bytes[index] {
            case 0x2E, 0x21, 0x3F, 0x5B, 0xE2: return
            default: index += 1
            }
        }
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
        while index < end, bytes[index].isBlank || isAfterC2(0xA0) { index += bytes[index].isBlank ? 1 : 2 }
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
            if isTerminator || isCloser(bytes[index]) {
                index += bytes[index] == 0xE2 ? 3 : 1
            } else if isAfterE280(0x9D) || isAfterE280(0x99) {
                index += 3
            } else if isAfterC2(0xBB) {
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

    /// Whether `byte` is a closing bracket or a straight quote.
    private func isCloser(_ byte: UInt8) -> Bool {
        byte == 0x29 || byte == 0x5D || byte == 0x7D || byte == 0x22 || byte == 0x27
    }

    /// Whether the three bytes E2 80 `last` stand here: a dash, quote or ellipsis.
    private func isAfterE280(_ last: UInt8) -> Bool {
        index + 3 <= end && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == last
    }

    /// Whether the two bytes C2 `last` stand here.
    private func isAfterC2(_ last: UInt8) -> Bool {
        index + 2 <= end && bytes[index] == 0xC2 && bytes[index + 1] == last
    }
}
