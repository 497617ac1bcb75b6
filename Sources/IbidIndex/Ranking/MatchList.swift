/// The passages that something stands in, and how often.
struct MatchList {
    /// Rows, ascending, each once.
    var rows: [Int32] = []
    /// For each row, `FieldCounts.bits`.
    var counts: [UInt32] = []

    /// How many passages there are.
    var count: Int { rows.count }

    /// Makes room for so many passages.
    mutating func reserve(_ count: Int) {
        rows.reserveCapacity(count)
        counts.reserveCapacity(count)
    }

    /// Adds a passage after the others.
    mutating func append(_ row: Int32, _ field: FieldCounts) {
        rows.append(row)
        counts.append(field.bits)
    }

    /// Adds passages after the others.
    mutating func append(_ others: MatchList) {
        rows += others.rows
        counts += others.counts
    }

    /// The place of `row` at or after `start`, or where it would stand; a galloping search.
    func place(of row: Int32, from start: Int) -> Int {
        var (low, step) = (start, 1)
        while low + step < rows.count, rows[low + step] < row {
            low += step
            step *= 2
        }
        var high = min(rows.count, low + step + 1)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle] < row { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The passages that `field` holds it in, with the counts of that part alone; all of them for `nil`.
    func confined(to field: PassageField?) -> MatchList {
        guard let field else { return self }
        let mask = FieldCounts.mask(field)
        var list = MatchList()
        for (row, counts) in zip(rows, counts) where counts & mask != 0 {
            list.rows.append(row)
            list.counts.append(counts & mask)
        }
        return list
    }

    /// The counts in `row`; `nil` where it is not among the rows.
    func counts(of row: Int) -> UInt32? {
        let place = place(of: Int32(row), from: 0)
        return place < rows.count && Int(rows[place]) == row ? counts[place] : nil
    }

    /// The passages that are not among `others`. Linear in both.
    func without(_ others: MatchList) -> MatchList {
        guard others.count > 0 else { return self }
        var list = MatchList()
        var start = 0
        for (row, packed) in zip(rows, counts) {
            start = others.place(of: row, from: start)
            if start < others.count, others.rows[start] == row { continue }
            list.rows.append(row)
            list.counts.append(packed)
        }
        return list
    }

    /// The same passages, with the counts of `others` added where they stand there too. Linear in both.
    func adding(countsOf others: MatchList) -> MatchList {
        guard others.count > 0 else { return self }
        var list = self
        var start = 0
        for index in rows.indices {
            start = others.place(of: rows[index], from: start)
            guard start < others.count, others.rows[start] == rows[index] else { continue }
            list.counts[index] =
                FieldCounts(bits: counts[index]).adding(FieldCounts(bits: others.counts[start])).bits
        }
        return list
    }

    /// Each passage counted as one occurrence, in the first part that holds any of the body, the title and the section.
    func once() -> MatchList {
        var list = self
        for index in counts.indices {
            let counts = FieldCounts(bits: counts[index])
            list.counts[index] = counts.body > 0 ? 1 : counts.title > 0 ? 1 << 24 : 1 << 16
        }
        return list
    }
}
