/// Looks up how often something stands in given passages, with little effort where these ascend.
final class OccurrenceLookup {
    private enum Form {
        case stored(PostingCursor)
        case decoded(DecodedList)
        case gathered(MatchList)
    }

    private let form: Form
    /// The index that was found last.
    private var near = 0

    init(_ occurrences: Occurrences) {
        form =
            switch occurrences {
            case .stored(let postings): postings.decoded.map { .decoded($0) } ?? .stored(PostingCursor(postings))
            case .gathered(let list): .gathered(list)
            }
    }

    /// The counts in `row`; `nil` where it does not stand there.
    func counts(of row: Int) -> FieldCounts? {
        var found: FieldCounts?
        each(in: row..<(row + 1)) { found = $1 }
        return found
    }

    /// Calls `body` with each row of `range` and the counts there, ascending.
    @inline(__always)
    func each(in range: Range<Int>, _ body: (Int, FieldCounts) -> Void) {
        switch form {
        case .stored(let cursor):
            guard cursor.seek(Int32(range.lowerBound)) else { return }
            repeat {
                guard Int(cursor.row) < range.upperBound else { return }
                body(Int(cursor.row), cursor.counts)
            } while cursor.next()
        case .decoded(let list):
            list.each(in: range, body)
        case .gathered(let list):
            let isBefore = near < list.count && Int(list.rows[near]) <= range.lowerBound
            near = list.place(of: Int32(range.lowerBound), from: isBefore ? near : 0)
            var index = near
            while index < list.count, Int(list.rows[index]) < range.upperBound {
                body(Int(list.rows[index]), FieldCounts(bits: list.counts[index]))
                index += 1
            }
        }
    }
}
