/// Goes through the lists of a segment in the order of terms, holding one part at a time.
struct SegmentScanner {
    private let segment: Segment
    /// Whether a part goes from the file once it was read, so that what is made of it takes its pages.
    private let isConsuming: Bool
    private var part = 0
    private var bytes: [UInt8] = []
    private var entries: ArraySlice<(term: Int, range: Range<Int>)> = []

    init(_ segment: Segment, isConsuming: Bool = false) {
        self.segment = segment
        self.isConsuming = isConsuming
    }

    /// The next term with its list; `nil` after the last one.
    mutating func next(_ connection: Connection) throws -> (Int, StoredList)? {
        guard try fill(connection), let first = entries.popFirst() else { return nil }
        var pieces = [bytes[first.range]]
        // A long list goes on in the parts that follow.
        while try fill(connection), let more = entries.first, more.term == first.term {
            pieces.append(bytes[more.range])
            entries.removeFirst()
        }
        return (first.term, StoredList(pieces: pieces))
    }

    /// Reads the next part where nothing is left of this one; `false` at the end.
    private mutating func fill(_ connection: Connection) throws -> Bool {
        while entries.isEmpty {
            guard part < segment.firstTerms.count else { return false }
            bytes = try Segment.part(part, of: segment.id, connection)
            if isConsuming {
                try connection.run(
                    "DELETE FROM posting WHERE id = ?", [.int(Segment.row(segment.id, part: part))])
            }
            var found: [(term: Int, range: Range<Int>)] = []
            Segment.each(bytes) { found.append(($0, $1)) }
            entries = found[...]
            part += 1
        }
        return true
    }
}
