/// Folds the text of a place so that its finding keeps its fingerprint: case, punctuation, blanks and note labels, which
/// change when notes are inserted elsewhere, do not count.
enum PlaceFolding {
    /// The most bytes of a folded text, but for the rest of its last character.
    static let limit = 240
    /// The most bytes that are looked at.
    private static let window = 1_000

    /// The words of `text`, ASCII letters in lower case, joined by single spaces, without `[12]`. Reads a bounded stretch.
    static func fold(_ text: some Collection<UInt8>) -> String { fold(text, after: "") }

    /// The same behind `head` and a bar, if there is a head.
    static func fold(_ text: some Collection<UInt8>, after head: String) -> String {
        // Reading only, so that the bytes need no copy.
        text.withContiguousStorageIfAvailable { fold(UnsafeBufferPointer(rebasing: $0.prefix(window)), head) }
            ?? Array(text.prefix(window)).withUnsafeBufferPointer { fold($0, head) }
    }

    private static func fold(_ bytes: UnsafeBufferPointer<UInt8>, _ head: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(min(limit, bytes.count) + 16)
        if !head.isEmpty {
            result.append(contentsOf: head.utf8)
            result.append(UInt8(ascii: "|"))
        }
        let first = result.count
        let limit = limit + first
        var isPending = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            // A character is never cut: only one that begins after the limit is left out.
            if result.count >= limit, byte & 0xC0 != 0x80 { break }
            if byte == UInt8(ascii: "["), let close = labelEnd(after: index, in: bytes) {
                index = close
                isPending = true
            } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
                // Quotation marks, dashes and apostrophes beyond ASCII.
                index += 3
                isPending = true
            } else {
                if byte.isWordByte {
                    if isPending, result.count > first { result.append(0x20) }
                    isPending = false
                    result.append(byte.lowered)
                } else {
                    isPending = true
                }
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The index after the `]` of a label that opens at `open`; `nil` for any other bracket.
    private static func labelEnd(after open: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = open + 1
        while index < bytes.count, index - open <= 7, bytes[index].isDigit { index += 1 }
        return index > open + 1 && index < bytes.count && bytes[index] == UInt8(ascii: "]") ? index + 1 : nil
    }
}
