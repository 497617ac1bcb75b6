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
        var places = Places()
        walk: while cursors[lead].next() {
            let row = cursors[lead].row
            for index in others {
                guard cursors[index].seek(row) else { break walk }
                if cursors[index].row != row { continue walk }
            }
            let counts = Self.occurrences(cursors, &places)
            if counts.total > 0, lengths.holds(Int(row)) { matches.append(row, counts) }
        }
        return matches
    }

    /// Where the terms found so far stand in a row: the place that the next one must have, and the part.
    private struct Places {
        var wanted: [Int32] = []
        var parts: [UInt8] = []

        mutating func removeAll() {
            wanted.removeAll(keepingCapacity: true)
            parts.removeAll(keepingCapacity: true)
        }

        mutating func cut(to count: Int) {
            wanted.removeLast(wanted.count - count)
            parts.removeLast(parts.count - count)
        }
    }

    /// How often the terms stand in a row in the passage that all cursors stand at.
    private static func occurrences(_ cursors: [PostingCursor], _ places: inout Places) -> FieldCounts {
        let bounds = cursors[0].counts
        places.removeAll()
        cursors[0].eachPosition { position in
            let number = places.wanted.count
            places.parts.append(number < bounds.title ? 0 : number < bounds.title + bounds.section ? 1 : 2)
            places.wanted.append(position + 1)
        }
        for cursor in cursors.dropFirst() where !places.wanted.isEmpty {
            var (next, kept) = (0, 0)
            cursor.eachPosition { position in
                while next < places.wanted.count, places.wanted[next] < position { next += 1 }
                guard next < places.wanted.count, places.wanted[next] == position else { return }
                places.wanted[kept] = position + 1
                places.parts[kept] = places.parts[next]
                (kept, next) = (kept + 1, next + 1)
            }
            places.cut(to: kept)
        }
        var found = (title: 0, section: 0, body: 0)
        for part in places.parts {
            switch part {
            case 0: found.title += 1
            case 1: found.section += 1
            default: found.body += 1
            }
        }
        return FieldCounts(title: found.title, section: found.section, body: found.body)
    }
}
