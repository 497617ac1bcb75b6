/// The lines of a text file that are not blank, in order.
///
/// A byte order mark at the start is skipped, LF and CRLF end a line, and the last line needs no end.
struct LineReader: Sequence, IteratorProtocol {
    /// One line.
    struct Line {
        /// Its number, from 1; blank lines count.
        let number: Int
        /// Its bytes without its end.
        let bytes: ArraySlice<UInt8>
    }

    private let bytes: [UInt8]
    private var place: Int
    private var number = 0

    /// Reads `bytes`.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The next line that has more in it than white space, or `nil` at the end.
    mutating func next() -> Line? {
        while place < bytes.count {
            let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            var line = bytes[place..<end]
            place = end + 1
            number += 1
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            if !line.allSatisfy(\.isWhiteSpace) { return Line(number: number, bytes: line) }
        }
        return nil
    }
}
