package import IbidModel

/// Finds markers such as `[3]` in a line of the body.
package enum MarkerScanner {
    /// What stands between square brackets that matters to notes.
    package struct Findings: Sendable, Hashable {
        /// Markers in order.
        package var markers: [Marker] = []
        /// Brackets such as `[1, 2]` or `[1–3]`, which name no single note and are left as text.
        package var grouped: [ByteSpan] = []
    }

    /// Scans the bytes at `span` once. A bracket that holds anything but digits is text (`[Data file]`, `[sic]`).
    package static func scan(_ span: ByteSpan, in bytes: [UInt8]) -> Findings {
        var findings = Findings()
        var index = span.start
        while index < span.end {
            guard bytes[index] == UInt8(ascii: "["),
                let close = closingBracket(after: index, before: span.end, in: bytes)
            else {
                index += 1
                continue
            }
            let whole = ByteSpan(start: index, end: close + 1)
            let inside = bytes[(index + 1)..<close]
            if inside.allSatisfy(\.isDigit) {
                findings.markers.append(Marker(label: String(decoding: inside, as: UTF8.self), span: whole))
            } else {
                findings.grouped.append(whole)
            }
            index = close + 1
        }
        return findings
    }

    /// The index of the `]` that closes the bracket at `open`, if only label characters stand between: digits, or
    /// digits joined by commas, spaces and dashes.
    private static func closingBracket(after open: Int, before end: Int, in bytes: [UInt8]) -> Int? {
        var index = open + 1
        guard index < end, bytes[index].isDigit else { return nil }
        while index < end {
            let byte = bytes[index]
            if byte == UInt8(ascii: "]") { return index }
            let isDash =
                index + 2 < end && byte == 0xE2 && bytes[index + 1] == 0x80 && (0x90...0x95).contains(bytes[index + 2])
            if isDash {
                index += 3
            } else if byte.isDigit || ",;- ".utf8.contains(byte) {
                index += 1
            } else {
                return nil
            }
        }
        return nil
    }
}
