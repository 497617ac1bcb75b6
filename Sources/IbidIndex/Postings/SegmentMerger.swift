/// Makes one segment of several that follow each other, and drops the postings of passages that are gone.
struct SegmentMerger {
    /// So many segments of one size make the next larger size.
    private static let fanOut = 8
    /// The passages of the smallest size.
    private static let smallest = 512

    private let connection: Connection
    private let impact: Impact
    private let lengths: PassageLengths

    init(_ connection: Connection, _ impact: Impact, _ lengths: PassageLengths) {
        self.connection = connection
        self.impact = impact
        self.lengths = lengths
    }

    /// The last segments that are due, so that there are never more than some of each size: a posting is written anew
    /// once for each size that it passes, whatever the number of commits.
    static func due(_ segments: [Segment]) -> ArraySlice<Segment> {
        var due = segments.endIndex
        for size in 0..<32 {
            var (start, count) = (segments.endIndex, 0)
            while start > 0, Self.size(segments[start - 1]) <= size {
                start -= 1
                // Smaller ones are merged when they are enough of their own size: a large one is not written anew for them.
                if Self.size(segments[start]) == size { count += 1 }
            }
            if count >= fanOut { due = start }
        }
        return segments[due...]
    }

    private static func size(_ segment: Segment) -> Int {
        var (size, most) = (0, smallest)
        while segment.passages > most {
            size += 1
            most *= fanOut
        }
        return size
    }

    /// Puts one segment in the place of `segments`. Reads and writes each of their postings once; in memory are a part of
    /// each and the longest list.
    func merge(_ segments: ArraySlice<Segment>) throws {
        guard let first = segments.first, let last = segments.last else { return }
        var scanners = segments.map(SegmentScanner.init)
        var heads = try scanners.indices.map { try scanners[$0].next(connection) }
        var writer = try SegmentWriter(connection)
        var encoder = ListEncoder()
        let buffer = BlockBuffer()
        while let term = heads.compactMap({ $0?.0 }).min() {
            for index in heads.indices where heads[index]?.0 == term {
                if let list = heads[index]?.1 { copy(list, to: &encoder, buffer) }
                heads[index] = try scanners[index].next(connection)
            }
            try writer.add(term: term, encoder.finish())
        }
        for segment in segments {
            try connection.run("DELETE FROM posting_segment WHERE id = ?", [.int(segment.id)])
            try connection.run(
                "DELETE FROM posting WHERE id BETWEEN ? AND ?",
                [.int(Segment.row(segment.id, part: 0)), .int(Segment.row(segment.id + 1, part: 0) - 1)])
        }
        let rows = first.first...last.last
        try writer.finish(
            rows: rows, passages: rows.count { lengths.holds($0) }, average: impact.average)
    }

    private func copy(_ list: StoredList, to encoder: inout ListEncoder, _ buffer: BlockBuffer) {
        var positions: [UInt32] = []
        for block in list.blocks {
            buffer.load(list, block)
            for index in 0..<buffer.count {
                let row = Int(buffer.rows[index])
                guard lengths.holds(row) else { continue }
                let counts = FieldCounts(bits: buffer.counts[index])
                positions.removeAll(keepingCapacity: true)
                buffer.eachPosition(index, skipping: 0) { positions.append(UInt32(truncatingIfNeeded: $0)) }
                encoder.add(
                    row: row, counts: counts, positions: positions,
                    impact: impact.byte(counts, PassageLength(bits: lengths.bits[row])))
            }
        }
    }
}
