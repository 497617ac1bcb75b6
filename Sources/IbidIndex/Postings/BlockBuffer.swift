/// The postings of one block, decoded.
final class BlockBuffer {
    /// Ascending.
    let rows: UnsafeMutablePointer<Int32>
    /// `FieldCounts.bits` of each.
    let counts: UnsafeMutablePointer<UInt32>
    /// How many there are.
    private(set) var count = 0
    private var loaded: (list: StoredList, block: StoredList.Block)?
    /// Most buffers are asked for no positions.
    private lazy var positions = PositionBuffer()
    /// Whether it is known where the positions of each posting stand, and whether all of them were read.
    private var (isPlaced, isRead) = (false, false)

    init() {
        rows = .allocate(capacity: StoredList.blockSize)
        counts = .allocate(capacity: StoredList.blockSize)
    }

    deinit {
        rows.deallocate()
        counts.deallocate()
    }

    /// Decodes `block` of `list`, unless it is the one that is there.
    func load(_ list: StoredList, _ block: StoredList.Block) {
        if let loaded, loaded.list === list, loaded.block.start == block.start { return }
        count = list.decode(block, rows: rows, counts: counts)
        loaded = (list, block)
        (isPlaced, isRead) = (false, false)
    }

    /// The index of `row`, or of the first row after it; `count` where there is none.
    func index(of row: Int32) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) >> 1
            if rows[middle] < row { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The positions of the posting at `index`: those in the title first, then the section's, then the body's, each
    /// ascending. Valid until others are read; empty where the block is damaged.
    func positions(_ index: Int) -> UnsafeBufferPointer<UInt32> {
        let none = UnsafeBufferPointer<UInt32>(start: nil, count: 0)
        guard let (list, block) = loaded, index < count else { return none }
        placePositions(list, block)
        guard index < positions.postings else { return none }
        if isRead { return positions[index] }
        let range = positions.places(index)
        guard let places = list.positionPlaces(block),
            list.readPositions(places, before: range.lowerBound, count: range.count, to: positions)
        else { return none }
        return UnsafeBufferPointer(start: positions.values, count: range.count)
    }

    /// Calls `visit` with each posting in the order of rows; with none where the block is damaged.
    @inline(__always)
    func eachPosting(_ visit: (Int32, FieldCounts, UnsafeBufferPointer<UInt32>) -> Void) {
        guard let (list, block) = loaded else { return }
        placePositions(list, block)
        if !isRead, let places = list.positionPlaces(block) {
            isRead = list.readPositions(places, before: 0, count: positions.count, to: positions)
        }
        guard isRead, positions.postings == count else { return }
        var place = UnsafePointer(positions.values)
        for index in 0..<count {
            let found = FieldCounts(bits: counts[index])
            visit(rows[index], found, UnsafeBufferPointer(start: place, count: found.total))
            place += found.total
        }
    }

    private func placePositions(_ list: StoredList, _ block: StoredList.Block) {
        guard !isPlaced else { return }
        isPlaced = true
        guard block.isPacked else {
            list.readShortPositions(block, to: positions)
            isRead = true
            return
        }
        positions.place(count) { (0, FieldCounts(bits: counts[$0]).total) }
    }
}
