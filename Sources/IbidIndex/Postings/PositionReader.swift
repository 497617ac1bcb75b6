/// Reads the positions of postings that are in memory from the lists as they are stored; with little effort where postings
/// are asked for in their order.
struct PositionReader {
    private let decoded: DecodedList
    private let postings: TermPostings
    /// The part and the block that were read last, and the index of the first posting of each among those stored.
    private var part = 0
    private var partStart = 0
    private var block = -1
    private var blockStart = 0
    private var places: StoredList.PositionPlaces?
    /// How many positions of the block come before those of the posting at `counted`, those of dropped postings included,
    /// the next of which is at `drop`.
    private var counted = 0
    private var before = 0
    private var drop = 0
    /// Where the block ends among the postings in memory.
    private var end = 0
    private let buffer = BlockBuffer()

    /// `nil` unless the postings in memory are those of the stored lists, one for one, but for dropped ones.
    init?(_ postings: TermPostings) {
        guard let decoded = postings.decoded, decoded.count > 0,
            decoded.count + decoded.dropped.count == postings.count
        else { return nil }
        self.decoded = decoded
        self.postings = postings
    }

    /// Calls `body` with the positions of the posting at `index` after the first `skipped`: those in the title first, then
    /// the section's, then the body's, each ascending.
    @inline(__always)
    mutating func each(_ index: Int, skipping skipped: Int = 0, _ body: (Int32) -> Void) {
        if index < counted || index >= end { find(index) }
        while true {
            while drop < decoded.dropped.count, decoded.dropped[drop].place == counted {
                before += Int(decoded.dropped[drop].positions)
                drop += 1
            }
            guard counted < index else { break }
            before += decoded.total(counted)
            counted += 1
        }
        let list = postings.parts[part].list
        guard let places else {
            buffer.load(list, list.blocks[block])
            return buffer.eachPosition(index + drop - blockStart, skipping: skipped, body)
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
    private mutating func find(_ own: Int) {
        let index = own + firstDropped { Int(decoded.dropped[$0].place) > own }
        if index < partStart { (part, partStart) = (0, 0) }
        while index >= partStart + postings.parts[part].list.count {
            partStart += postings.parts[part].list.count
            part += 1
            block = -1
        }
        let list = postings.parts[part].list
        if block >= 0, block + 1 < list.blocks.count, list.blocks[block + 1].first == index - partStart {
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
        (drop, before) = (dropped(before: blockStart), 0)
        counted = blockStart - drop
        end = blockStart + stored.count - dropped(before: blockStart + stored.count)
        places = list.positionPlaces(stored)
    }

    /// How many of the dropped postings stand before the posting at `stored` among those stored.
    private func dropped(before stored: Int) -> Int {
        firstDropped { Int(decoded.dropped[$0].place) + $0 >= stored }
    }

    /// The first of the dropped postings for which a condition holds that holds for all after it too.
    private func firstDropped(_ holds: (Int) -> Bool) -> Int {
        var (low, high) = (0, decoded.dropped.count)
        while low < high {
            let middle = (low + high) >> 1
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
