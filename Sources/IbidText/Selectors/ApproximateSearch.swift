/// Finds where a quote stands in a text with few edits: Myers, "A Fast Bit-Vector Algorithm for Approximate String
/// Matching Based on Dynamic Programming" (1999), in blocks of 64 bytes of the quote.
package struct ApproximateSearch {
    /// A stretch of the text that is like the quote.
    package struct Match: Hashable {
        package let range: Range<Int>
        package let edits: Int
    }

    private struct Block {
        var plus = UInt64.max
        var minus: UInt64 = 0
    }

    private let quote: [UInt8]
    private let reversed: [UInt8]

    /// A search for `quote`.
    package init(_ quote: [UInt8]) {
        self.quote = quote
        reversed = quote.reversed()
    }

    /// The best stretches with at most `limit` edits, best first, at most `count`: of each run of ends that are close to
    /// each other, the best one. Cost: the text's length times an 64th of the quote's.
    package func matches(in text: [UInt8], limit: Int, count: Int) -> [Match] {
        guard !quote.isEmpty else { return [] }
        var best: [(end: Int, edits: Int)] = []
        Self.scan(quote, over: text[...]) { end, edits in
            guard edits <= limit else { return }
            if let last = best.last, end - last.end <= max(1, quote.count / 2) {
                if edits < last.edits { best[best.count - 1] = (end, edits) }
            } else {
                best.append((end, edits))
            }
        }
        return best.sorted { ($0.edits, $0.end) < ($1.edits, $1.end) }.prefix(count).map { found in
            Match(range: start(of: found, in: text)..<found.end, edits: found.edits)
        }
    }

    /// The least number of edits with which the quote stands somewhere in `text`.
    package func fewestEdits(in text: ArraySlice<UInt8>) -> Int {
        var fewest = quote.count
        Self.scan(quote, over: text) { _, edits in fewest = min(fewest, edits) }
        return fewest
    }

    /// Where a stretch that ends at `found.end` begins: the place from which the quote, read backwards, has as few edits.
    private func start(of found: (end: Int, edits: Int), in text: [UInt8]) -> Int {
        let low = max(0, found.end - quote.count - found.edits)
        let window = Array(text[low..<found.end].reversed())
        var start = found.end
        var fewest = Int.max
        Self.scan(reversed, over: window[...], isAnchored: true) { end, edits in
            // Of equally good beginnings the one nearest to the quote's own length.
            let isCloser = abs(end - quote.count) < abs(found.end - start - quote.count)
            if edits < fewest || (edits == fewest && isCloser) { (fewest, start) = (edits, found.end - end) }
        }
        return start
    }

    /// Calls `body` for each place after a byte of `text` with the fewest edits of a stretch that ends there; of one that
    /// begins where `text` does, if it is anchored.
    private static func scan(
        _ quote: [UInt8], over text: ArraySlice<UInt8>, isAnchored: Bool = false, _ body: (Int, Int) -> Void
    ) {
        let blockCount = (quote.count + 63) / 64
        var equal = [UInt64](repeating: 0, count: 256 * blockCount)
        for (index, byte) in quote.enumerated() {
            equal[Int(byte) * blockCount + index / 64] |= 1 << UInt64(index % 64)
        }
        var blocks = [Block](repeating: Block(), count: blockCount)
        let lastBit = UInt64(1) << UInt64((quote.count - 1) % 64)
        var edits = quote.count
        for (index, byte) in zip(text.indices, text) {
            // What stands before the stretch costs nothing, or an edit a byte.
            var carry = isAnchored ? 1 : 0
            for block in 0..<blockCount {
                let top = block == blockCount - 1 ? lastBit : 1 << 63
                carry = advance(&blocks[block], equal[Int(byte) * blockCount + block], carry, top)
            }
            edits += carry
            body(index + 1, edits)
        }
    }

    /// One column of one block; the horizontal difference at its last row goes out as it came in at its first.
    private static func advance(_ block: inout Block, _ equal: UInt64, _ carry: Int, _ top: UInt64) -> Int {
        var equal = equal
        let vertical = equal | block.minus
        if carry < 0 { equal |= 1 }
        let horizontal = (((equal & block.plus) &+ block.plus) ^ block.plus) | equal
        var plus = block.minus | ~(horizontal | block.plus)
        var minus = block.plus & horizontal
        let out = plus & top != 0 ? 1 : minus & top != 0 ? -1 : 0
        plus <<= 1
        minus <<= 1
        if carry < 0 { minus |= 1 } else if carry > 0 { plus |= 1 }
        block.plus = minus | ~(vertical | plus)
        block.minus = plus & vertical
        return out
    }
}
