/// A document's bytes, safe to scan as UTF-8, with every offset as in the document as read.
///
/// Bytes that are not valid UTF-8 are replaced one for one by U+001A (SUBSTITUTE), so that no offset moves; whoever
/// shows such text to a person turns the substitutes into U+FFFD.
public struct DocumentText: Sendable, Hashable {
    /// The stand-in for one byte that is not valid UTF-8.
    public static let substitute: UInt8 = 0x1A

    /// The repaired bytes; as many as were read.
    public let bytes: [UInt8]
    /// Where bytes were replaced: ascending, disjoint, adjacent ones joined; empty for valid UTF-8.
    public let replaced: [ByteSpan]

    /// Whether the text differs from the bytes as read.
    public var isLossy: Bool { !replaced.isEmpty }

    /// Takes bytes as read and repairs what is not UTF-8. Linear in the bytes; valid input is not copied.
    public init(_ read: [UInt8]) {
        let invalid = DocumentText.invalidSpans(in: read)
        replaced = invalid
        guard !invalid.isEmpty else {
            bytes = read
            return
        }
        var repaired = read
        for span in invalid {
            for index in span.range { repaired[index] = DocumentText.substitute }
        }
        bytes = repaired
    }

    /// The text at `span`; exact, since the bytes are valid UTF-8. A span that cuts a character is shown with U+FFFD.
    public func string(_ span: ByteSpan) -> String {
        String(decoding: bytes[span.range], as: UTF8.self)
    }

    /// The spans that are not well-formed UTF-8 (Unicode 15, table 3-7), ascending, adjacent ones joined.
    private static func invalidSpans(in bytes: [UInt8]) -> [ByteSpan] {
        var spans: [ByteSpan] = []
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                if buffer[index] < 0x80 {
                    index += 1
                    continue
                }
                let length = wellFormedLength(at: index, in: buffer)
                if length > 0 {
                    index += length
                } else {
                    if let last = spans.last, last.end == index {
                        spans[spans.count - 1] = ByteSpan(start: last.start, end: index + 1)
                    } else {
                        spans.append(ByteSpan(start: index, end: index + 1))
                    }
                    index += 1
                }
            }
        }
        return spans
    }

    /// The length of the multi-byte sequence at `index`, or 0 if it is malformed, overlong, a surrogate or cut short.
    private static func wellFormedLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        func isContinuation(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
            index + offset < bytes.count && bytes[index + offset] >= low && bytes[index + offset] <= high
        }
        switch bytes[index] {
        case 0xC2...0xDF: return isContinuation(1) ? 2 : 0
        case 0xE0: return isContinuation(1, 0xA0) && isContinuation(2) ? 3 : 0
        case 0xED: return isContinuation(1, 0x80, 0x9F) && isContinuation(2) ? 3 : 0
        case 0xE1...0xEF: return isContinuation(1) && isContinuation(2) ? 3 : 0
        case 0xF0: return isContinuation(1, 0x90) && isContinuation(2) && isContinuation(3) ? 4 : 0
        case 0xF1...0xF3: return isContinuation(1) && isContinuation(2) && isContinuation(3) ? 4 : 0
        case 0xF4: return isContinuation(1, 0x80, 0x8F) && isContinuation(2) && isContinuation(3) ? 4 : 0
        default: return 0
        }
    }
}
