/// Finds a byte string in another: Horspool's shift table over the quote's last byte.
package enum ExactSearch {
    /// Where `quote` begins in `text`, ascending, overlapping ones too; at most `limit`. Linear for ordinary text.
    package static func places(of quote: [UInt8], in text: [UInt8], limit: Int = 10_000) -> [Int] {
        guard !quote.isEmpty, quote.count <= text.count else { return [] }
        var shifts = [Int](repeating: quote.count, count: 256)
        for (index, byte) in quote.dropLast().enumerated() { shifts[Int(byte)] = quote.count - 1 - index }
        var places: [Int] = []
        var start = 0
        while start + quote.count <= text.count {
            let last = text[start + quote.count - 1]
            if last == quote[quote.count - 1], text[start..<start + quote.count].elementsEqual(quote) {
                places.append(start)
                if places.count == limit { break }
                start += 1
            } else {
                start += shifts[Int(last)]
            }
        }
        return places
    }
}
