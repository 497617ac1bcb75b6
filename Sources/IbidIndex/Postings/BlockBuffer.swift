/// The postings of one block, decoded.
final class BlockBuffer {
    /// Ascending.
    let rows: UnsafeMutablePointer<Int32>
    /// `FieldCounts.bits` of each.
    let counts: UnsafeMutablePointer<UInt32>
    /// How many there are.
    private(set) var count = 0
    private var loaded: (list: StoredList, block: StoredList.Block)?
    /// Where the positions of each posting begin: in `places`, or among those of the block.
    private var starts: [Int] = []
    private var places: [Int32] = []

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
        starts.removeAll(keepingCapacity: true)
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

    /// Calls `body` with the positions of the posting at `index` after the first `skipped`: those in the title first, then
    /// the section's, then the body's, each ascending.
    @inline(__always)
    func eachPosition(_ index: Int, skipping skipped: Int, _ body: (Int32) -> Void) {
        guard let (list, block) = loaded, index < count else { return }
        if starts.isEmpty { findStarts(list, block) }
        guard index + 1 < starts.count else { return }
        let (start, end) = (starts[index] + skipped, starts[index + 1])
        if block.isPacked {
            guard let places = list.positionPlaces(block) else { return }
            list.eachPosition(places, before: start, count: end - start, body)
        } else if start < end {
            for place in places[start..<end] { body(place) }
        }
    }

    /// The positions of all postings, one after the other, and where those of each begin, with one more number where the
    /// last ones end; nothing where the block is damaged.
    func allPositions() -> (values: [UInt32], starts: [Int]) {
        guard let (list, block) = loaded else { return ([], []) }
        if starts.isEmpty { findStarts(list, block) }
        guard let end = starts.last else { return ([], []) }
        if !block.isPacked { return (places.map { UInt32(truncatingIfNeeded: $0) }, starts) }
        var values: [UInt32] = []
        values.reserveCapacity(end)
        if let places = list.positionPlaces(block) {
            list.eachPosition(places, before: 0, count: end) { values.append(UInt32(truncatingIfNeeded: $0)) }
        }
        return values.count == end ? (values, starts) : ([], [])
    }

    private func findStarts(_ list: StoredList, _ block: StoredList.Block) {
        if !block.isPacked {
            (places, starts) = list.shortPositions(block)
            return
        }
        var sum = 0
        starts.append(sum)
        for index in 0..<count {
            sum += FieldCounts(bits: counts[index]).total
            starts.append(sum)
        }
    }
}
