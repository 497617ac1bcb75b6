/// Reads the positions of postings that are in memory from the lists as they are stored; with little effort where postings
/// are asked for in their order.
struct PositionReader {
    private let decoded: DecodedList
    private let postings: TermPostings
    /// The part and the block that were read last, and the index of the first posting of each.
    private var part = 0
    private var partStart = 0
    private var block = -1
    private var blockStart = 0
    private var blockEnd = 0
    private var places: StoredList.PositionPlaces?
    /// How many positions of the block come before those of the posting at `counted`.
    private var counted = 0
    private var before = 0
    private let buffer = BlockBuffer()

    /// `nil` unless the postings in memory are those of the stored lists, one for one.
    init?(_ postings: TermPostings) {
        guard let decoded = postings.decoded, decoded.count == postings.count, decoded.count > 0 else { return nil }
        self.decoded = decoded
        self.postings = postings
    }

    /// Calls `body` with the positions of the posting at `index` after the first `skipped`: those in the title first, then
    /// the section's, then the body's, each ascending.
    @inline(__always)
    mutating func each(_ index: Int, skipping skipped: Int = 0, _ body: (Int32) -> Void) {
        if index < counted || index >= blockEnd { find(index) }
        let list = postings.parts[part].list
        guard let places else {
            buffer.load(list, list.blocks[block])
            return buffer.eachPosition(index - blockStart, skipping: skipped, body)
        }
        while counted < index {
            before += decoded.total(counted)
            counted += 1
        }
        list.eachPosition(places, before: before + skipped, count: decoded.total(index) - skipped, body)
    }

    /// Puts the positions of the posting at `index` where `row` has them, and says how many there are.
    @inline(__always)
    mutating func read(_ index: Int, into row: RowOfTerms) -> Int {
        row.reserve(decoded.total(index))
        let positions = row.positions
        var count = 0
        each(index) {
            positions[count] = $0
            count += 1
        }
        return count
    }

    /// Finds the block of a posting.
    private mutating func find(_ index: Int) {
        if index < partStart { (part, partStart) = (0, 0) }
        while index >= partStart + postings.parts[part].list.count {
            partStart += postings.parts[part].list.count
            part += 1
            block = -1
        }
        let list = postings.parts[part].list
        if block >= 0, index == blockEnd, block + 1 < list.blocks.count {
            block += 1
        } else {
            var (low, high) = (0, list.blocks.count - 1)
            while low < high {
                let middle = (low + high + 1) >> 1
                if list.blocks[middle].first <= index - partStart { low = middle } else { high = middle - 1 }
            }
            block = low
        }
        let stored = list.blocks[block]
        blockStart = partStart + stored.first
        blockEnd = blockStart + stored.count
        (counted, before) = (blockStart, 0)
        places = list.positionPlaces(stored)
    }
}
