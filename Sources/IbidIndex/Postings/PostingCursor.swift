/// Goes to the postings of given passages in a term's lists without reading what stands between them.
final class PostingCursor {
    private let postings: TermPostings
    private let buffer = BlockBuffer()
    private var part = 0
    private var block = -1
    private var index = 0

    /// Stands before the first posting.
    init(_ postings: TermPostings) {
        self.postings = postings
    }

    /// The row that the cursor stands at.
    var row: Int32 { buffer.rows[index] }
    /// The counts there.
    var counts: FieldCounts { FieldCounts(bits: buffer.counts[index]) }
    /// The positions there: those in the title first, then the section's, then the body's. Valid until the cursor moves.
    var positions: ArraySlice<Int32> { buffer.positions(index) }

    /// Goes to the next posting; `false` at the end.
    func next() -> Bool {
        if block >= 0, index + 1 < buffer.count {
            index += 1
            return true
        }
        return load(part: part, from: block + 1)
    }

    /// Goes to `target`, or to the first posting after it, forward or back; `false` where there is none.
    func seek(_ target: Int32) -> Bool {
        if block >= 0, buffer.count > 0, buffer.rows[0] <= target, buffer.rows[buffer.count - 1] >= target {
            // Mostly the next one or near to it.
            if buffer.rows[index] > target { index = 0 }
            var steps = 0
            while buffer.rows[index] < target {
                index += 1
                steps += 1
                if steps == 8 {
                    index = buffer.index(of: target)
                    break
                }
            }
            return true
        }
        for candidate in postings.parts.indices where postings.parts[candidate].last >= Int(target) {
            let blocks = postings.parts[candidate].list.blocks
            var (low, high) = (0, blocks.count)
            while low < high {
                let middle = (low + high) >> 1
                if blocks[middle].last < Int(target) { low = middle + 1 } else { high = middle }
            }
            guard low < blocks.count else { continue }
            guard load(part: candidate, from: low) else { return false }
            index = buffer.index(of: target)
            return index < buffer.count ? true : load(part: part, from: block + 1)
        }
        block = -1
        return false
    }

    /// Decodes the first block from there on that holds anything.
    private func load(part first: Int, from start: Int) -> Bool {
        var (number, candidate) = (first, start)
        while number < postings.parts.count {
            let list = postings.parts[number].list
            if candidate < list.blocks.count {
                buffer.load(list, list.blocks[candidate])
                (part, block, index) = (number, candidate, 0)
                if buffer.count > 0 { return true }
                candidate += 1
            } else {
                number += 1
                candidate = 0
            }
        }
        // Stays at the end.
        (part, block) = (postings.parts.count, -1)
        return false
    }
}
