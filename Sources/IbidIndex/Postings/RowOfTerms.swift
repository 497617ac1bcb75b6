/// Where the terms of a phrase stand in a row in one passage, term after term; used for one passage after the other.
///
/// Positions are looked at eight at a time, so that most passages take the same few steps: which branch comes next could
/// not be foreseen.
final class RowOfTerms {
    private typealias Eight = SIMD8<UInt32>

    /// The positions at which the next term must stand, ascending, and then places that no term has, up to the next eight.
    private var wanted: UnsafeMutablePointer<UInt32>
    private var capacity = 64
    private var count = 0

    /// So many pairs of positions are compared with each other rather than gone through in order.
    private static let fewPairs = 256

    init() { wanted = .allocate(capacity: capacity) }

    deinit { wanted.deallocate() }

    /// Whether no place is left.
    var isEmpty: Bool { count == 0 }

    /// Begins another passage with the first term. `PositionBuffer.slack` places behind the positions are looked at, here
    /// and below.
    @inline(__always)
    func begin(_ positions: UnsafeBufferPointer<UInt32>) {
        count = positions.count
        guard let start = positions.baseAddress, count > 0 else { return }
        if count + PositionBuffer.slack > capacity { grow(to: count + PositionBuffer.slack) }
        var first = 0
        while first < count {
            let next = UnsafeRawPointer(start + first).loadUnaligned(as: Eight.self) &+ 1
            let missing = Self.lanes(from: count &- first)
            UnsafeMutableRawPointer(wanted + first).storeBytes(of: next | missing, as: Eight.self)
            first &+= 8
        }
    }

    private func grow(to least: Int) {
        wanted.deallocate()
        capacity = max(least, 2 * capacity)
        wanted = .allocate(capacity: capacity)
    }

    /// Keeps the places at which the next term stands.
    func extend(_ positions: UnsafeBufferPointer<UInt32>) {
        var kept = 0
        eachMeeting(positions) { position in
            // What is kept is never ahead of what is compared.
            wanted[kept] = position &+ 1
            kept += 1
        }
        count = kept
        while kept & 7 != 0 {
            wanted[kept] = .max
            kept += 1
        }
    }

    /// How often the last term stands at one of the places, in each part; `counts` says how many of its positions are in
    /// which.
    @inline(__always)
    func end(_ positions: UnsafeBufferPointer<UInt32>, _ counts: FieldCounts) -> FieldCounts {
        // Mostly all are in the body.
        guard counts.bits > 0xFFFF else { return FieldCounts(bits: UInt32(truncatingIfNeeded: meetings(positions))) }
        return endInParts(positions, counts)
    }

    private func endInParts(_ positions: UnsafeBufferPointer<UInt32>, _ counts: FieldCounts) -> FieldCounts {
        let (title, section) = (counts.title, counts.title + counts.section)
        func part(_ range: Range<Int>) -> Int {
            meetings(UnsafeBufferPointer(rebasing: positions[range.clamped(to: positions.indices)]))
        }
        return FieldCounts(
            title: part(0..<title), section: part(title..<section), body: part(section..<max(section, positions.count)))
    }

    /// At how many of the places a term stands.
    @inline(__always)
    private func meetings(_ positions: UnsafeBufferPointer<UInt32>) -> Int {
        guard let start = positions.baseAddress, count > 0 else { return 0 }
        guard count &* positions.count <= Self.fewPairs else {
            var sum = 0
            eachMeeting(positions) { _ in sum += 1 }
            return sum
        }
        var sum: UInt32 = 0
        var first = 0
        while first < positions.count {
            let eight = UnsafeRawPointer(start + first).loadUnaligned(as: Eight.self)
            var met = Eight.zero
            var next = 0
            while next < count {
                met |= Self.equal(eight, wanted[next]) | Self.equal(eight, wanted[next &+ 1])
                met |= Self.equal(eight, wanted[next &+ 2]) | Self.equal(eight, wanted[next &+ 3])
                next &+= 4
            }
            // A lane that meets is -1: all its bits are set.
            sum &-= (met & ~Self.lanes(from: positions.count &- first)).wrappedSum()
            first &+= 8
        }
        return Int(sum)
    }

    // Only equality and sums are done for all lanes at once by today's compiler: comparing for order is not.

    /// All bits in the lanes that hold `value`.
    @inline(__always)
    private static func equal(_ eight: Eight, _ value: UInt32) -> Eight {
        unsafeBitCast(eight .== Eight(repeating: value), to: Eight.self)
    }

    /// All bits in the lanes from the one at `number` on.
    @inline(__always)
    private static func lanes(from number: Int) -> Eight {
        let last = SIMD8(repeating: Int32(truncatingIfNeeded: number &- 1))
        return unsafeBitCast((last &- SIMD8(0, 1, 2, 3, 4, 5, 6, 7)) &>> SIMD8(repeating: 31), to: Eight.self)
    }

    /// Calls `body` with each position that is one of the places, ascending.
    @inline(__always)
    private func eachMeeting(_ positions: UnsafeBufferPointer<UInt32>, _ body: (UInt32) -> Void) {
        var (next, index) = (0, 0)
        while next < count, index < positions.count {
            let (position, place) = (positions[index], wanted[next])
            // Whichever is behind goes on; both where they met.
            next += place <= position ? 1 : 0
            index += position <= place ? 1 : 0
            if position == place { body(position) }
        }
    }
}
