/// The passages that something stands in, and how often.
struct MatchList {
    /// Rows, ascending, each once.
    var rows: [Int32] = []
    /// For each row: how often in the title (8 bits), the section (8) and the body (16), from the highest bit on; each
    /// saturates.
    var counts: [UInt32] = []

    /// How many passages there are.
    var count: Int { rows.count }

    /// The counts at `index`, apart.
    static func apart(_ counts: UInt32) -> FieldCounts {
        FieldCounts(title: Int(counts >> 24), section: Int(counts >> 16 & 255), body: Int(counts & 0xFFFF))
    }

    /// The counts in one number.
    static func packed(_ counts: FieldCounts) -> UInt32 {
        UInt32(min(counts.title, 255)) << 24 | UInt32(min(counts.section, 255)) << 16 | UInt32(min(counts.body, 0xFFFF))
    }

    /// Adds a passage after the others.
    mutating func append(_ row: Int32, _ field: FieldCounts) {
        rows.append(row)
        counts.append(Self.packed(field))
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
        let mask: UInt32 = [0xFF00_0000, 0x00FF_0000, 0x0000_FFFF][field.rawValue]
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
            let (own, more) = (Self.apart(counts[index]), Self.apart(others.counts[start]))
            list.counts[index] = Self.packed(
                FieldCounts(
                    title: own.title + more.title, section: own.section + more.section, body: own.body + more.body))
        }
        return list
    }

    /// Each passage counted as one occurrence, in the first part that holds any of the body, the title and the section.
    func once() -> MatchList {
        var list = self
        for index in counts.indices {
            let counts = Self.apart(counts[index])
            list.counts[index] = counts.body > 0 ? 1 : counts.title > 0 ? 1 << 24 : 1 << 16
        }
        return list
    }

    /// The passages of any of `lists`, with their counts added up.
    static func union(_ lists: [MatchList]) -> MatchList {
        guard lists.count != 1 else { return lists[0] }
        var sums: [Int32: FieldCounts] = [:]
        for list in lists {
            for (row, counts) in zip(list.rows, list.counts) {
                let more = apart(counts)
                sums[row, default: FieldCounts()].title += more.title
                sums[row, default: FieldCounts()].section += more.section
                sums[row, default: FieldCounts()].body += more.body
            }
        }
        var union = MatchList()
        for row in sums.keys.sorted() { union.append(row, sums[row] ?? FieldCounts()) }
        return union
    }
}
