/// Finds the passages in which terms stand in a row.
struct PhraseFinder {
    private let terms: [TermPostings]
    private let lengths: PassageLengths

    init(_ terms: [TermPostings], _ lengths: PassageLengths) {
        self.terms = terms
        self.lengths = lengths
    }

    /// The passages, with how often the terms stand in a row in each part. Linear in the rarest term's postings and the
    /// positions of all terms in the passages that hold every one of them.
    func matches() -> MatchList {
        let cursors = terms.map(PostingCursor.init)
        guard let lead = terms.indices.min(by: { terms[$0].count < terms[$1].count }) else { return MatchList() }
        let others = terms.indices.filter { $0 != lead }.sorted { terms[$0].count < terms[$1].count }
        var matches = MatchList()
        walk: while cursors[lead].next() {
            let row = cursors[lead].row
            for index in others {
                guard cursors[index].seek(row) else { break walk }
                if cursors[index].row != row { continue walk }
            }
            let counts = Self.occurrences(cursors)
            if counts.total > 0, lengths.holds(Int(row)) { matches.append(row, counts) }
        }
        return matches
    }

    /// How often the terms stand in a row in the passage that all cursors stand at.
    private static func occurrences(_ cursors: [PostingCursor]) -> FieldCounts {
        let bounds = cursors[0].counts
        let first = cursors[0].positions
        // Of each start, the steps that were found; terms come in turn, so that positions are read once.
        var starts = Array(first)
        var parts = starts.indices.map { $0 < bounds.title ? 0 : $0 < bounds.title + bounds.section ? 1 : 2 }
        for (step, cursor) in cursors.dropFirst().enumerated() where !starts.isEmpty {
            let places = cursor.positions
            var place = places.startIndex
            var kept = 0
            for index in starts.indices {
                let wanted = starts[index] + Int32(step) + 1
                while place < places.endIndex, places[place] < wanted { place += 1 }
                guard place < places.endIndex, places[place] == wanted else { continue }
                (starts[kept], parts[kept]) = (starts[index], parts[index])
                kept += 1
            }
            starts.removeLast(starts.count - kept)
            parts.removeLast(parts.count - kept)
        }
        var found = [0, 0, 0]
        for part in parts { found[part] += 1 }
        return FieldCounts(title: found[0], section: found[1], body: found[2])
    }
}
