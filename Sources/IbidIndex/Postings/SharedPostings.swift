/// In which passages of a window all terms of a phrase stand: for each term the indexes of its postings there. Used for one
/// window after the other.
final class SharedPostings {
    private let lists: [DecodedList]
    /// By term; all have the same order of passages.
    private let indexes: [UnsafeMutablePointer<Int32>]
    private let kept: UnsafeMutablePointer<Int32>
    /// How many passages there are.
    private(set) var count = 0

    init(_ lists: [DecodedList]) {
        self.lists = lists
        // One more than a window has rows is written to.
        func room() -> UnsafeMutablePointer<Int32> { .allocate(capacity: RowWindow.size + 1) }
        indexes = lists.map { _ in room() }
        kept = room()
    }

    deinit {
        for pointer in indexes { pointer.deallocate() }
        kept.deallocate()
    }

    /// The index of a term's posting in each passage; stays where it is from window to window.
    subscript(term: Int) -> UnsafePointer<Int32> { UnsafePointer(indexes[term]) }

    /// Begins with the passages of a term in the window in a slot of its list, and keeps those in which the other terms
    /// stand too. Linear in the postings of all in the window.
    func find(_ slot: Int, of lead: Int, _ others: ArraySlice<Int>) {
        let first = lists[lead].starts[slot]
        count = Int(lists[lead].starts[slot + 1] - first)
        for place in 0..<count { indexes[lead][place] = first &+ Int32(truncatingIfNeeded: place) }
        let window = Int(lists[lead].windows[slot])
        for place in others.indices where count > 0 {
            let (mine, theirs) = (lists[lead], lists[others[place]])
            if place == others.startIndex, mine.isCommon, theirs.isCommon,
                let (mine, theirs) = both(mine.present, theirs.present)
            {
                keep(mine.start, theirs.start, others[place], window)
            } else {
                keep(lead, others[place], window)
            }
            for term in others[..<place] { take(term) }
            take(lead)
        }
    }

    private func both<Value>(_ one: Value?, _ other: Value?) -> (Value, Value)? {
        if let one, let other { (one, other) } else { nil }
    }

    /// The same where the term that leads has all its passages still, and most rows hold both: goes through all rows of the
    /// window, whose bits are given, in steps that never wait for one another.
    private func keep(
        _ mine: UnsafePointer<UInt64>, _ theirs: UnsafePointer<UInt64>, _ other: Int, _ window: Int
    ) {
        let (found, kept) = (indexes[other], kept)
        var (place, index, number) = (0, lists[other].range(window).lowerBound, 0)
        for word in (window * WindowBits.words)..<((window + 1) * WindowBits.words) {
            var (one, two) = (mine[word], theirs[word])
            for _ in 0..<64 {
                kept[number] = Int32(truncatingIfNeeded: place)
                found[number] = Int32(truncatingIfNeeded: index)
                let (here, there) = (Int(truncatingIfNeeded: one & 1), Int(truncatingIfNeeded: two & 1))
                number &+= here & there
                place &+= here
                index &+= there
                one >>= 1
                two >>= 1
            }
        }
        count = number
    }

    /// Finds the passages in which `other` stands, and their places among those so far.
    private func keep(_ lead: Int, _ other: Int, _ window: Int) {
        let range = lists[other].range(window)
        let (own, found, kept) = (indexes[lead], indexes[other], kept)
        let (offsets, others) = (lists[lead].offsets.start, lists[other].offsets.start)
        var (place, index, number) = (0, range.lowerBound, 0)
        while place < count, index < range.upperBound {
            let (here, there) = (offsets[Int(own[place])], others[index])
            // Written in any case, and kept or not: a branch that nobody can foresee costs more.
            kept[number] = Int32(truncatingIfNeeded: place)
            found[number] = Int32(truncatingIfNeeded: index)
            number &+= here == there ? 1 : 0
            place &+= here <= there ? 1 : 0
            index &+= there <= here ? 1 : 0
        }
        count = number
    }

    /// Leaves a term the passages that were kept.
    private func take(_ term: Int) {
        let indexes = indexes[term]
        for place in 0..<count { indexes[place] = indexes[Int(kept[place])] }
    }
}
