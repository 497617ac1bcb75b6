/// Reads a stored posting list block by block, and goes to a passage without reading what stands before it.
///
/// Damaged bytes end the list early and never lead outside it.
struct PostingCursor {
    /// Postings in the whole list.
    let total: Int
    /// The posting that the cursor stands at, within the current block.
    private(set) var index = 0
    /// How many postings the current block holds; 0 before the first and after the last.
    private(set) var count = 0

    private let bytes: [UInt8]
    private var offsets = [Int32](repeating: 0, count: PostingList.blockSize)
    private var title = [Int32](repeating: 0, count: PostingList.blockSize)
    private var section = [Int32](repeating: 0, count: PostingList.blockSize)
    private var body = [Int32](repeating: 0, count: PostingList.blockSize)
    /// The positions of the current block's postings, one after the other, once they were asked for.
    private var positions: [Int32] = []
    private var starts: [Int] = []
    private var place: Int
    private var remaining: Int
    private var previous: Int32 = -1
    private var positionPlace = 0

    /// Stands before the first posting of a list of these bytes.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        (total, place) = bytes.withUnsafeBufferPointer { buffer in
            var place = 0
            return (VarInt.read(buffer, &place), place)
        }
        remaining = total
    }

    /// The offset of the current posting.
    var offset: Int32 { offsets[index] }

    /// The counts of the current posting.
    var counts: FieldCounts {
        FieldCounts(title: Int(title[index]), section: Int(section[index]), body: Int(body[index]))
    }

    /// Goes to the next posting; `false` at the end.
    mutating func next() -> Bool {
        if index + 1 < count {
            index += 1
            return true
        }
        return readBlock()
    }

    /// Goes to the posting of `target`, or to the first one after it; `false` where the list ends before. Never goes back.
    mutating func seek(_ target: Int32) -> Bool {
        if count == 0 || offsets[count - 1] < target {
            skipBlocks(before: target)
            repeat {
                guard readBlock() else { return false }
            } while offsets[count - 1] < target
        }
        while offsets[index] < target { index += 1 }
        return true
    }

    /// The positions of the current posting, ascending; those in the title first, then the section's, then the body's.
    mutating func currentPositions() -> ArraySlice<Int32> {
        if starts.isEmpty { readPositions() }
        return positions[starts[index]..<starts[index + 1]]
    }

    // MARK: Blocks

    private var hasSkips: Bool { total > PostingList.blockSize }

    private mutating func skipBlocks(before target: Int32) {
        while remaining > PostingList.blockSize, hasSkips, place + 6 <= bytes.count {
            let last = Int32(bytes[place]) | Int32(bytes[place + 1]) << 8
            guard last < target else { return }
            let size =
                Int(bytes[place + 2]) | Int(bytes[place + 3]) << 8 | Int(bytes[place + 4]) << 16
                | Int(bytes[place + 5]) << 24
            place += 6 + size
            remaining -= PostingList.blockSize
            previous = last
        }
    }

    private mutating func readBlock() -> Bool {
        (index, count) = (0, 0)
        starts.removeAll(keepingCapacity: true)
        guard remaining > 0, place < bytes.count else { return false }
        if hasSkips { place += 6 }
        let size = min(remaining, PostingList.blockSize)
        bytes.withUnsafeBufferPointer { buffer in
            for slot in 0..<size {
                previous &+= Int32(truncatingIfNeeded: VarInt.read(buffer, &place))
                offsets[slot] = previous
                let packed = VarInt.read(buffer, &place)
                body[slot] = Int32(truncatingIfNeeded: packed >> 1)
                title[slot] = packed & 1 == 1 ? Int32(truncatingIfNeeded: VarInt.read(buffer, &place)) : 0
                section[slot] = packed & 1 == 1 ? Int32(truncatingIfNeeded: VarInt.read(buffer, &place)) : 0
            }
            let length = VarInt.read(buffer, &place)
            positionPlace = place
            place = min(buffer.count, place + length)
        }
        remaining -= size
        guard previous >= 0, Int(previous) < PostingChunk.size else { return false }
        count = size
        return true
    }

    private mutating func readPositions() {
        positions.removeAll(keepingCapacity: true)
        starts.append(0)
        bytes.withUnsafeBufferPointer { buffer in
            var place = positionPlace
            for slot in 0..<count {
                var position: Int32 = 0
                for _ in 0..<(title[slot] + section[slot] + body[slot]) where place < buffer.count {
                    position &+= Int32(truncatingIfNeeded: VarInt.read(buffer, &place))
                    positions.append(position)
                }
                starts.append(positions.count)
            }
        }
    }
}
