/// The lists of one term in all segments, in the order of rows.
struct TermPostings: Sendable {
    /// The list of one segment.
    struct Part: Sendable {
        let list: StoredList
        /// The segment's last row.
        let last: Int
        /// The average length that the impacts are for.
        let average: Double
    }

    var parts: [Part] = []
    /// The same in memory, where the list is kept.
    var decoded: DecodedList?

    /// How many postings there are, those of passages that are gone included.
    var count: Int { parts.reduce(0) { $0 + $1.list.count } }

    /// The passages that hold the term, where `lengths` has one.
    func matches(_ lengths: PassageLengths) -> MatchList {
        if let decoded { return decoded.matches() }
        var matches = MatchList()
        let count = count
        matches.rows.reserveCapacity(count)
        matches.counts.reserveCapacity(count)
        each { row, counts in
            guard lengths.holds(row) else { return }
            matches.rows.append(Int32(row))
            matches.counts.append(counts)
        }
        return matches
    }

    /// Calls `body` with the row of each posting, those of passages that are gone included, and its counts
    /// (`FieldCounts.bits`).
    @inline(__always)
    func each(_ body: (Int, UInt32) -> Void) {
        let buffer = BlockBuffer()
        for part in parts {
            for block in part.list.blocks {
                buffer.load(part.list, block)
                for index in 0..<buffer.count { body(Int(buffer.rows[index]), buffer.counts[index]) }
            }
        }
    }
}
