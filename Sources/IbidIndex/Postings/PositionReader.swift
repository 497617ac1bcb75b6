/// Reads the positions of postings that are in memory from the lists as they are stored; with little effort where postings
/// are asked for in their order.
final class PositionReader {
    private let decoded: DecodedList
    private let postings: TermPostings
    private let readsBlocks: Bool
    /// The part and the block that were read last, and the index of the first posting of each among those stored.
    private var part = 0
    private var partStart = 0
    private var block = -1
    private var places: StoredList.PositionPlaces?
    /// The postings in memory that the block holds.
    private var held = 0..<0
    /// Where their positions stand, or the positions themselves.
    private let positions = PositionBuffer()
    private var isRead = false

    /// - Parameter readsBlocks: whether all positions of a block are read at a time, which is less work where most of them
    ///   are asked for.
    ///
    /// `nil` unless it `reads` the postings.
    init?(_ postings: TermPostings, readsBlocks: Bool = false) {
        guard Self.reads(postings), let decoded = postings.decoded else { return nil }
        self.decoded = decoded
        self.postings = postings
        self.readsBlocks = readsBlocks
    }

    /// Whether the postings in memory are those of the stored lists, one for one, but for dropped ones.
    static func reads(_ postings: TermPostings) -> Bool {
        guard let decoded = postings.decoded else { return false }
        return decoded.count > 0 && decoded.count + decoded.dropped.count == postings.count
    }

    /// The positions of the posting at `index`: those in the title first, then the section's, then the body's, each
    /// ascending. Valid until others are read, with `PositionBuffer.slack` more places that may be looked at; empty where
    /// the list is damaged.
    @inline(__always)
    func read(_ index: Int) -> UnsafeBufferPointer<UInt32> {
        if !held.contains(index) { find(index) }
        let posting = index &- held.lowerBound
        return isRead ? positions[posting] : readOne(positions.places(posting))
    }

    private func readOne(_ range: Range<Int>) -> UnsafeBufferPointer<UInt32> {
        guard let places,
            postings.parts[part].list.readPositions(
                places, before: range.lowerBound, count: range.count, to: positions)
        else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: positions.values, count: range.count)
    }

    /// Finds the block of a posting.
    private func find(_ own: Int) {
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
        let start = partStart + stored.first
        var drop = dropped(before: start)
        held = (start - drop)..<(start + stored.count - dropped(before: start + stored.count))
        places = list.positionPlaces(stored)
        if places == nil { list.readShortPositions(stored, to: positions) }
        let short = positions.count
        // Hardly ever is a passage gone.
        if held.count == stored.count {
            positions.place(held.count) { (0, decoded.total(held.lowerBound &+ $0)) }
        } else {
            positions.place(held.count) { (skip(&drop, to: held.lowerBound + $0), decoded.total(held.lowerBound + $0)) }
        }
        guard let places else {
            isRead = positions.count <= short
            return
        }
        isRead = readsBlocks && list.readPositions(places, before: 0, count: positions.count, to: positions)
    }

    /// How many positions the dropped postings have that stand right before the one at `index`, and goes past them.
    private func skip(_ drop: inout Int, to index: Int) -> Int {
        var positions = 0
        while drop < decoded.dropped.count, decoded.dropped[drop].place == index {
            positions += Int(decoded.dropped[drop].positions)
            drop += 1
        }
        return positions
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
