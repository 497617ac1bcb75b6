/// Makes one segment of several that follow each other, and drops the postings of passages that are gone.
struct SegmentMerger {
    /// So many segments of one size make the next larger size.
    private static let fanOut = 8
    /// The passages of the smallest size.
    private static let smallest = 512

    /// So many postings are put together before they are written.
    private static let batch = 1 << 20

    private let connection: Connection
    private let average: Double
    private let lengths: PassageLengths
    private let impacts: RowImpacts
    /// The threads that share the work of putting lists together.
    private let threads: Int

    init(_ connection: Connection, _ impact: Impact, _ lengths: PassageLengths, threads: Int) {
        self.connection = connection
        self.lengths = lengths
        average = impact.average
        impacts = RowImpacts(impact, lengths: lengths.bits, from: 0)
        self.threads = threads
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

    /// What segments have of one term.
    private struct Lists {
        let term: Int
        var lists: [StoredList] = []
        var postings = 0
    }

    /// Puts one segment in the place of `segments`. Reads and writes each of their postings once; in memory are a part of
    /// each, the longest list and a million postings.
    func merge(_ segments: ArraySlice<Segment>) throws {
        guard let first = segments.first, let last = segments.last else { return }
        var scanners = segments.map { SegmentScanner($0, isConsuming: true) }
        var heads = try scanners.indices.map { try scanners[$0].next(connection) }
        var writer = try SegmentWriter(connection)
        var (batch, postings): ([Lists], Int) = ([], 0)
        while let term = heads.compactMap({ $0?.0 }).min() {
            var found = Lists(term: term)
            for index in heads.indices where heads[index]?.0 == term {
                if let list = heads[index]?.1 {
                    found.lists.append(list)
                    found.postings += list.count
                }
                heads[index] = try scanners[index].next(connection)
            }
            batch.append(found)
            postings += found.postings
            guard postings >= Self.batch else { continue }
            try write(batch, to: &writer)
            (batch, postings) = ([], 0)
        }
        try write(batch, to: &writer)
        for segment in segments {
            try connection.run("DELETE FROM posting_segment WHERE id = ?", [.int(segment.id)])
        }
        let rows = first.first...last.last
        try writer.finish(
            rows: rows, passages: rows.count { lengths.holds($0) }, average: average)
    }

    /// Puts the lists of each term together and writes them in order.
    private func write(_ batch: [Lists], to writer: inout SegmentWriter) throws {
        let parts = SharedWork.parts(of: batch.map(\.postings), threads: threads)
        let encoded = SharedWork.results(parts: parts.count) { part in
            var encoder = ListEncoder(impacts)
            let buffer = BlockBuffer()
            return batch[parts[part]].map { one in
                for list in one.lists { copy(list, to: &encoder, buffer) }
                return encoder.finish()
            }
        }
        for (one, pieces) in zip(batch, encoded.joined()) { try writer.add(term: one.term, pieces) }
    }

    private func copy(_ list: StoredList, to encoder: inout ListEncoder, _ buffer: BlockBuffer) {
        for block in list.blocks {
            buffer.load(list, block)
            buffer.eachPosting { row, counts, positions in
                if lengths.holds(Int(row)) { encoder.add(row: row, counts: counts, positions: positions) }
            }
        }
    }
}
