/// One term's postings in one chunk, as stored.
///
///     list    = count, block…                                  count: varint
///     block   = [last offset: 2][documents: 4] documents, positions length: varint, positions
///     posting = delta, body << 1 | h, [title, section]         in documents; varints; the last two where h is 1
///     positions = delta…                                       one for each occurrence; varints
///
/// A block holds 128 postings. The six bytes before one (little-endian; how many bytes the block takes after them) are
/// left out where the list has a single block. Offsets are in the chunk; a delta is the difference to the posting before,
/// the first one's to -1. Positions count the words of title, section and body in one row with a gap between, so that no
/// phrase runs from one into the next.
struct PostingList {
    /// How many postings a block holds.
    static let blockSize = 128

    /// One passage that holds the term.
    struct Posting: Equatable {
        var offset: Int
        var counts: FieldCounts
        /// Ascending; as many as `counts.total`.
        var positions: [Int]
    }

    /// The stored form of `postings`, whose offsets ascend.
    static func encoded(_ postings: [Posting]) -> [UInt8] {
        var encoder = PostingEncoder(count: postings.count)
        for posting in postings {
            encoder.add(offset: posting.offset, counts: posting.counts, positions: posting.positions)
        }
        return encoder.finish()
    }

    /// All postings of a stored list; stops at the first byte that makes no sense.
    static func decoded(_ bytes: [UInt8]) -> [Posting] {
        var postings: [Posting] = []
        var cursor = PostingCursor(bytes)
        while cursor.next() {
            postings.append(
                Posting(
                    offset: Int(cursor.offset), counts: cursor.counts,
                    positions: cursor.currentPositions().map { Int($0) }))
        }
        return postings
    }

    /// Adds the rows and counts of a stored list to `matches`, without the positions; `first` is the row of offset 0.
    static func append(_ bytes: [UInt8], first: Int, to matches: inout MatchList) {
        bytes.withUnsafeBufferPointer { buffer in
            var place = 0
            let total = VarInt.read(buffer, &place)
            var remaining = total
            var previous = -1
            while remaining > 0, place < buffer.count {
                if total > blockSize { place += 6 }
                for _ in 0..<min(remaining, blockSize) {
                    previous += VarInt.read(buffer, &place)
                    let packed = VarInt.read(buffer, &place)
                    var counts = UInt32(truncatingIfNeeded: min(packed >> 1, 0xFFFF))
                    if packed & 1 == 1 {
                        let title = VarInt.read(buffer, &place)
                        let section = VarInt.read(buffer, &place)
                        counts |= UInt32(truncatingIfNeeded: min(title, 255)) << 24
                        counts |= UInt32(truncatingIfNeeded: min(section, 255)) << 16
                    }
                    guard previous >= 0, previous < PostingChunk.size else { return }
                    matches.rows.append(Int32(truncatingIfNeeded: first + previous))
                    matches.counts.append(counts)
                }
                place += VarInt.read(buffer, &place)
                remaining -= blockSize
            }
        }
    }
}
