/// Writes the parts of a new segment, as `Segment` draws them.
struct SegmentWriter {
    private let id: Int
    private let connection: Connection
    private var firstTerms: [Int] = []
    private var entries: [(term: Int, size: Int)] = []
    private var lists: [UInt8] = []

    /// Begins a segment with an id that none ever had.
    init(_ connection: Connection) throws {
        self.connection = connection
        let meta = Meta(connection)
        id = try meta.int(.segments) + 1
        try meta.set(.segments, .int(id))
    }

    /// Adds the list of the next term, in its pieces; terms ascend.
    mutating func add(term: Int, _ pieces: [[UInt8]]) throws {
        guard pieces.count > 1 else {
            for piece in pieces {
                // A term and a size take six bytes at most where the lists are short, as those of many terms are.
                if lists.count + piece.count + 6 * (entries.count + 2) > Segment.partBytes { try endPart() }
                entries.append((term, piece.count))
                lists += piece
            }
            return
        }
        // A long list has parts of its own, so that a part has one list or many, never the half of one.
        try endPart()
        for piece in pieces {
            entries = [(term, piece.count)]
            lists = piece
            try endPart()
        }
    }

    /// Ends the segment; one without a list leaves no trace.
    mutating func finish(rows: ClosedRange<Int>, passages: Int, average: Double) throws {
        try endPart()
        guard !firstTerms.isEmpty else { return }
        var parts: [UInt8] = []
        var previous = 0
        for term in firstTerms {
            parts.append(varint: term - previous)
            previous = term
        }
        let numbers = [id, rows.lowerBound, rows.upperBound, passages]
        try connection.run(
            """
            INSERT INTO posting_segment(id, first_row, last_row, passages, average, parts, sum)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            numbers.map(SQLValue.int) + [
                .real(average), .blob(parts), .int(Segment.sum(numbers, average: average, parts)),
            ])
    }

    private mutating func endPart() throws {
        guard let first = entries.first else { return }
        var bytes: [UInt8] = []
        bytes.append(varint: entries.count)
        var previous = 0
        for (term, size) in entries {
            bytes.append(varint: term - previous)
            bytes.append(varint: size)
            previous = term
        }
        bytes += lists
        try connection.run(
            "INSERT INTO posting(id, lists, sum) VALUES (?, ?, ?)",
            [.int(Segment.row(id, part: firstTerms.count)), .blob(bytes), .int(Checksum.of(bytes))])
        firstTerms.append(first.term)
        entries.removeAll(keepingCapacity: true)
        lists.removeAll(keepingCapacity: true)
    }
}
