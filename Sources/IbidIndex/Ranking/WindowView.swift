/// What a list adds to passages, window by window: numbers and places in memory, so that going through it counts no
/// references. Valid as long as the `WindowedList` that it is of.
struct WindowView {
    /// The places of a `DecodedList`, and the slot of each window in it; of no use where nothing stands in it.
    struct Decoded {
        let slots: UnsafePointer<Int32>
        let starts: UnsafePointer<Int32>
        let offsets: UnsafePointer<UInt16>
        let codes: UnsafePointer<UInt8>
        let frequencies: UnsafePointer<Double>
        /// The rows in which it stands, 64 a word, where that is quicker to go through.
        let present: UnsafePointer<UInt64>?
        let list: Unmanaged<DecodedList>

        /// The indexes of the postings of a window in which it stands.
        @inline(__always)
        func range(_ window: Int) -> Range<Int> {
            let slot = Int(slots[window])
            return Int(starts[slot])..<Int(starts[slot + 1])
        }

        /// `BM25F.frequency` of a posting.
        @inline(__always)
        func frequency(_ index: Int, _ formula: BM25F) -> Double {
            let code = codes[index]
            if code != DecodedList.wideCode { return frequencies[Int(code)] }
            return list.takeUnretainedValue().frequency(index, formula)
        }
    }

    enum Form {
        case decoded(Decoded)
        case stored(Unmanaged<StoredWindows>)
    }

    /// For each window the most that is added to any row of it; 0 where nothing stands in it.
    let bounds: UnsafePointer<Double>
    /// What is left of its weight.
    let scale: Double
    /// The most that it adds, short of the scale.
    let most: Double
    let formula: BM25F
    /// `BM25F.midpoint` of every row.
    let midpoints: UnsafePointer<Double>
    let form: Form

    /// Whether anything may stand in a window.
    @inline(__always)
    func mayHold(_ window: Int) -> Bool { bounds[window] > 0 }

    /// Whether it is in memory, so that threads may share it.
    var isDecoded: Bool {
        if case .decoded = form { true } else { false }
    }

    /// How many postings a window has; a guess for a stored list.
    @inline(__always)
    func count(_ window: Int) -> Int {
        switch form {
        case .decoded(let list): mayHold(window) ? list.range(window).count : 0
        case .stored: RowWindow.size / 4
        }
    }

    /// What it costs to add a window, in postings of decoded lists.
    @inline(__always)
    func cost(_ window: Int) -> Int {
        switch form {
        case .decoded: count(window)
        case .stored: 8 * RowWindow.size
        }
    }

    /// Calls `body` with the place of each posting of a window in which it stands, ascending, and with what it adds there;
    /// only where `isWanted` says so of the place.
    @inline(__always)
    func each(_ window: Int, where isWanted: (Int) -> Bool = { _ in true }, _ body: (Int, Double) -> Void) {
        switch form {
        case .decoded(let list):
            let midpoints = midpoints + RowWindow.start(window)
            for index in list.range(window) {
                let offset = Int(list.offsets[index])
                guard isWanted(offset) else { continue }
                body(offset, added(list.frequency(index, formula), midpoints[offset]))
            }
        case .stored(let windows):
            let windows = windows.takeUnretainedValue()
            windows.read(window)
            windows.present.each { offset in
                if isWanted(offset) { body(offset, scale * (most * windows.share(offset))) }
            }
        }
    }

    /// The same for the postings of a list in memory whose places are among the bits at `allowed`, in two steps without a
    /// branch that nobody can foresee. `room` has place for a window's rows.
    @inline(__always)
    func each(
        _ window: Int, in allowed: UnsafePointer<UInt64>, room: UnsafeMutablePointer<UInt16>,
        _ body: (Int, Double) -> Void
    ) {
        guard case .decoded(let list) = form else { return }
        let (midpoints, range) = (midpoints + RowWindow.start(window), list.range(window))
        var count = 0
        for index in range {
            room[count] = UInt16(truncatingIfNeeded: index &- range.lowerBound)
            let offset = Int(list.offsets[index])
            count &+= Int(truncatingIfNeeded: allowed[offset >> 6] >> UInt64(offset & 63) & 1)
        }
        for place in 0..<count {
            let index = range.lowerBound + Int(room[place])
            let offset = Int(list.offsets[index])
            body(offset, added(list.frequency(index, formula), midpoints[offset]))
        }
    }

    /// Adds to the sums of a window's rows what the list gives them.
    @inline(__always)
    func add(_ window: Int, to sums: UnsafeMutablePointer<Double>) { each(window) { sums[$0] += $1 } }

    /// Makes the sums of the rows of a window 0 in which it stands.
    @inline(__always)
    func clear(_ window: Int, in sums: UnsafeMutablePointer<Double>) {
        switch form {
        case .decoded(let list):
            for index in list.range(window) { sums[Int(list.offsets[index])] = 0 }
        case .stored(let windows):
            let windows = windows.takeUnretainedValue()
            windows.read(window)
            windows.present.each { sums[$0] = 0 }
        }
    }

    /// Adds the rows of a window in which it stands; of stored lists also those of passages that are gone.
    @inline(__always)
    func mark(_ window: Int, in bits: WindowBits) {
        switch form {
        case .decoded(let list):
            if let present = list.present {
                bits.formUnion(present + window * WindowBits.words)
            } else {
                for index in list.range(window) { bits.insert(Int(list.offsets[index])) }
            }
        case .stored(let windows):
            let windows = windows.takeUnretainedValue()
            windows.read(window)
            bits.formUnion(windows.present)
        }
    }

    /// What it adds to the row at `offset` of a window; 0 where it does not stand there.
    @inline(__always)
    func contribution(_ window: Int, _ offset: Int) -> Double {
        switch form {
        case .decoded(let list):
            let range = list.range(window)
            var (low, high) = (range.lowerBound, range.upperBound)
            while low < high {
                let middle = (low + high) >> 1
                if Int(list.offsets[middle]) < offset { low = middle + 1 } else { high = middle }
            }
            guard low < range.upperBound, Int(list.offsets[low]) == offset else { return 0 }
            return added(list.frequency(low, formula), midpoints[RowWindow.start(window) + offset])
        case .stored(let windows):
            let windows = windows.takeUnretainedValue()
            windows.read(window)
            return windows.present.contains(offset) ? scale * (most * windows.share(offset)) : 0
        }
    }

    @inline(__always)
    private func added(_ frequency: Double, _ midpoint: Double) -> Double {
        scale * (most * formula.share(frequency: frequency, midpoint: midpoint))
    }
}
