/// Looks up how often something stands in given passages, with little effort where these ascend.
final class OccurrenceLookup {
    private enum Place {
        case stored(PostingCursor)
        case gathered(MatchList, at: Int)
    }

    private var place: Place

    init(_ occurrences: Occurrences) {
        place =
            switch occurrences {
            case .stored(let postings): .stored(PostingCursor(postings))
            case .gathered(let list): .gathered(list, at: 0)
            }
    }

    /// The counts in `row`; `nil` where it does not stand there.
    func counts(of row: Int) -> FieldCounts? {
        var found: FieldCounts?
        each(in: row..<(row + 1)) { found = $1 }
        return found
    }

    /// Calls `body` with each row of `range` and the counts there, ascending.
    func each(in range: Range<Int>, _ body: (Int, FieldCounts) -> Void) {
        switch place {
        case .stored(let cursor):
            guard cursor.seek(Int32(range.lowerBound)) else { return }
            repeat {
                guard Int(cursor.row) < range.upperBound else { return }
                body(Int(cursor.row), cursor.counts)
            } while cursor.next()
        case .gathered(let list, let start):
            let isBefore = start < list.count && Int(list.rows[start]) <= range.lowerBound
            var index = list.place(of: Int32(range.lowerBound), from: isBefore ? start : 0)
            place = .gathered(list, at: index)
            while index < list.count, Int(list.rows[index]) < range.upperBound {
                body(Int(list.rows[index]), FieldCounts(bits: list.counts[index]))
                index += 1
            }
        }
    }
}
