/// Where the terms of a phrase stand in a row in one passage, term after term; used for one passage after the other.
final class RowOfTerms {
    /// The positions of the term that is next, for whoever reads them.
    private(set) var positions: UnsafeMutablePointer<Int32>
    /// For each place at which the terms so far stand in a row: the position that the next one must have, ascending, and
    /// the part of the passage, as a number.
    private var wanted: UnsafeMutablePointer<Int32>
    private var parts: UnsafeMutablePointer<UInt8>
    private var capacity = 64
    private var count = 0

    init() {
        (positions, wanted) = (.allocate(capacity: capacity), .allocate(capacity: capacity))
        parts = .allocate(capacity: capacity)
    }

    deinit {
        positions.deallocate()
        wanted.deallocate()
        parts.deallocate()
    }

    /// Whether no place is left.
    var isEmpty: Bool { count == 0 }

    /// Makes room for so many positions.
    @inline(__always)
    func reserve(_ count: Int) {
        if count > capacity { grow(to: count) }
    }

    private func grow(to least: Int) {
        let larger = max(least, 2 * capacity)
        let moved: UnsafeMutablePointer<Int32> = .allocate(capacity: larger)
        moved.update(from: wanted, count: count)
        let movedParts: UnsafeMutablePointer<UInt8> = .allocate(capacity: larger)
        movedParts.update(from: parts, count: count)
        positions.deallocate()
        wanted.deallocate()
        parts.deallocate()
        (positions, wanted, parts, capacity) = (.allocate(capacity: larger), moved, movedParts, larger)
    }

    /// Begins another passage with the first term, which has `counts`, from its `number` positions.
    @inline(__always)
    func begin(_ number: Int, _ counts: FieldCounts) {
        let (section, body) = (counts.title, counts.title + counts.section)
        for index in 0..<number {
            wanted[index] = positions[index] + 1
            parts[index] = index < section ? 0 : index < body ? 1 : 2
        }
        count = number
    }

    /// Keeps the places at which the next term stands, from its `number` positions.
    @inline(__always)
    func extend(_ number: Int) {
        var (next, kept, index) = (0, 0, 0)
        while next < count, index < number {
            let (position, place) = (positions[index], wanted[next])
            if position == place {
                wanted[kept] = position + 1
                parts[kept] = parts[next]
                kept += 1
            }
            // Whichever is behind goes on; both where they met.
            next += place <= position ? 1 : 0
            index += position <= place ? 1 : 0
        }
        count = kept
    }

    /// How often the terms stand in a row in each part.
    @inline(__always)
    var counts: FieldCounts {
        var found = (title: 0, section: 0, body: 0)
        for index in 0..<count {
            switch parts[index] {
            case 0: found.title += 1
            case 1: found.section += 1
            default: found.body += 1
            }
        }
        return FieldCounts(title: found.title, section: found.section, body: found.body)
    }
}
