/// The positions of the postings of one block, and where those of each stand; filled for one block after the other.
final class PositionBuffer {
    /// The positions, with `slack` more places that may be looked at.
    private(set) var values: UnsafeMutablePointer<UInt32>
    /// How many positions the block has.
    private(set) var count = 0
    /// How many postings have their place.
    private(set) var postings = 0
    private let starts: UnsafeMutablePointer<Int32>
    private let ends: UnsafeMutablePointer<Int32>
    private var capacity = 0

    /// So many places behind the last position may be looked at.
    static let slack = 8

    init() {
        starts = .allocate(capacity: StoredList.blockSize)
        ends = .allocate(capacity: StoredList.blockSize)
        values = .allocate(capacity: Self.slack)
        reserve(512)
    }

    deinit {
        values.deallocate()
        starts.deallocate()
        ends.deallocate()
    }

    /// The places of the positions of a posting.
    @inline(__always)
    func places(_ posting: Int) -> Range<Int> { Int(starts[posting])..<Int(ends[posting]) }

    /// The positions of a posting, where they were read.
    @inline(__always)
    subscript(posting: Int) -> UnsafeBufferPointer<UInt32> {
        let places = places(posting)
        return UnsafeBufferPointer(start: values + places.lowerBound, count: places.count)
    }

    /// Begins with so many postings, whose positions are for the caller to read. `next` says how many positions each has,
    /// and how many come before them that are of no posting that is wanted.
    @inline(__always)
    func place(_ number: Int, _ next: (Int) -> (skipped: Int, own: Int)) {
        var sum = 0
        for posting in 0..<number {
            let (skipped, own) = next(posting)
            starts[posting] = Int32(truncatingIfNeeded: sum &+ skipped)
            sum &+= skipped &+ own
            ends[posting] = Int32(truncatingIfNeeded: sum)
        }
        (count, postings) = (sum, number)
    }

    func removeAll() { (count, postings) = (0, 0) }

    /// Adds a posting and its positions.
    func add(_ own: Int, _ next: () -> UInt32) {
        reserve(count + own)
        starts[postings] = Int32(truncatingIfNeeded: count)
        for place in count..<(count + own) { values[place] = next() }
        count += own
        ends[postings] = Int32(truncatingIfNeeded: count)
        postings += 1
    }

    /// Makes room for so many positions; those that were read stay.
    @inline(__always)
    func reserve(_ count: Int) {
        if count > capacity { grow(to: count) }
    }

    private func grow(to least: Int) {
        let larger = max(least, 2 * capacity)
        let moved: UnsafeMutablePointer<UInt32> = .allocate(capacity: larger + Self.slack)
        moved.initialize(repeating: 0, count: larger + Self.slack)
        moved.update(from: values, count: capacity)
        values.deallocate()
        (values, capacity) = (moved, larger)
    }
}
