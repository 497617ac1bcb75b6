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

    /// How many postings there are, those of passages that are gone included.
    var count: Int { parts.reduce(0) { $0 + $1.list.count } }

    /// The passages that hold the term, where `lengths` has one.
    func matches(_ lengths: PassageLengths) -> MatchList {
        var matches = MatchList()
        let count = count
        matches.rows.reserveCapacity(count)
        matches.counts.reserveCapacity(count)
        let buffer = BlockBuffer()
        for part in parts {
            for block in part.list.blocks {
                buffer.load(part.list, block)
                for index in 0..<buffer.count where lengths.holds(Int(buffer.rows[index])) {
                    matches.rows.append(buffer.rows[index])
                    matches.counts.append(buffer.counts[index])
                }
            }
        }
        return matches
    }
}
