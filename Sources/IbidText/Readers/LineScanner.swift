package import IbidModel

/// Cuts a document's bytes into lines.
package struct LineScanner: Sendable {
    /// A line without its line break.
    package struct Line: Sendable, Hashable {
        /// The bytes between line breaks; a carriage return before the line feed belongs to the break.
        package let span: ByteSpan
        /// The span without white space at either end; empty for a blank line.
        package let trimmed: ByteSpan
        /// The line's number, from 1.
        package let number: Int
    }

    /// The lines of `bytes` in order; a byte order mark belongs to none. Linear in the bytes.
    package static func lines(of bytes: [UInt8]) -> [Line] {
        var lines: [Line] = []
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var number = 1
        while start < bytes.count {
            let newline = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let hasReturn = newline > start && newline < bytes.count && bytes[newline - 1] == 0x0D
            let span = ByteSpan(start: start, end: hasReturn ? newline - 1 : newline)
            lines.append(Line(span: span, trimmed: trim(span, in: bytes), number: number))
            start = newline + 1
            number += 1
        }
        return lines
    }

    /// The number of the line that each byte at `offsets` stands in; they ascend. One walk over the bytes for all.
    package static func numbers<Bytes: RandomAccessCollection<UInt8>>(
        of offsets: some Sequence<Int>, in bytes: Bytes
    ) -> [Int] where Bytes.Index == Int {
        var (number, walked) = (1, bytes.startIndex)
        return offsets.map { offset in
            number += bytes[walked..<offset].count { $0 == 0x0A }
            walked = offset
            return number
        }
    }

    /// `span` without the white space at its ends.
    package static func trim(_ span: ByteSpan, in bytes: [UInt8]) -> ByteSpan {
        var (start, end) = (span.start, span.end)
        while start < end, bytes[start].isBlank { start += 1 }
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        return ByteSpan(start: start, end: end)
    }
}
