/// The postings of one block, decoded.
final class BlockBuffer {
    /// Ascending.
    let rows: UnsafeMutablePointer<Int32>
    /// `FieldCounts.bits` of each.
    let counts: UnsafeMutablePointer<UInt32>
    /// How many there are.
    private(set) var count = 0
    private var loaded: (list: StoredList, block: StoredList.Block)?
    private var places: [Int32] = []
    /// Where the positions of each posting begin: in `places`, or among those of the block.
    private var starts: [Int] = []
    private var hasAllPositions = false

    init() {
        rows = .allocate(capacity: StoredList.blockSize)
        counts = .allocate(capacity: StoredList.blockSize)
    }

    deinit {
        rows.deallocate()
        counts.deallocate()
    }

    /// Decodes `block` of `list`.
    func load(_ list: StoredList, _ block: StoredList.Block) {
        count = list.decode(block, rows: rows, counts: counts)
        loaded = (list, block)
        starts.removeAll(keepingCapacity: true)
        hasAllPositions = false
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

    /// Decodes the positions of all postings at once.
    func loadPositions() {
        guard let (list, block) = loaded, !hasAllPositions else { return }
        places.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        list.readPositions(block, counts: counts, into: &places, &starts)
        hasAllPositions = true
    }

    /// The positions of the posting at `index`, ascending: those in the title first, then the section's, then the body's.
    /// Valid until the next call.
    func positions(_ index: Int) -> ArraySlice<Int32> {
        guard let (list, block) = loaded, index < count else { return [] }
        if hasAllPositions || !block.isPacked {
            loadPositions()
            guard index + 1 < starts.count else { return [] }
            return places[starts[index]..<starts[index + 1]]
        }
        if starts.isEmpty {
            var sum = 0
            for index in 0..<count {
                starts.append(sum)
                sum += FieldCounts(bits: counts[index]).total
            }
        }
        places.removeAll(keepingCapacity: true)
        list.readPositions(
            block, before: starts[index], count: FieldCounts(bits: counts[index]).total, into: &places)
        return places[...]
    }
}
