/// Writes the postings of one term in one segment; `StoredList` draws the layout.
///
/// Used for term after term: what it needs in memory is a piece's postings.
struct ListEncoder {
    private var rows: [Int] = []
    private var counts: [FieldCounts] = []
    private var impacts: [UInt8] = []
    private var positions: [UInt32] = []
    /// The row before the first one that is waiting.
    private var base = -1
    private var pieces: [[UInt8]] = []

    /// Adds the next posting; rows ascend, and so do the positions of one, which are as many as `counts` says.
    mutating func add(row: Int, counts found: FieldCounts, positions places: some Sequence<UInt32>, impact: UInt8) {
        if rows.count == StoredList.pieceSize { endPiece() }
        rows.append(row)
        counts.append(found)
        impacts.append(impact)
        positions.append(contentsOf: places)
    }

    /// The pieces of the list, and forgets it; none where nothing was added.
    mutating func finish() -> [[UInt8]] {
        if !rows.isEmpty { endPiece() }
        base = -1
        defer { pieces = [] }
        return pieces
    }

    private mutating func endPiece() {
        var bytes: [UInt8] = []
        bytes.append(varint: rows.count)
        bytes.append(varint: base + 1)
        if rows.count < StoredList.blockSize { appendShort(to: &bytes) } else { appendBlocks(to: &bytes) }
        pieces.append(bytes)
        base = rows.last ?? base
        rows.removeAll(keepingCapacity: true)
        counts.removeAll(keepingCapacity: true)
        impacts.removeAll(keepingCapacity: true)
        positions.removeAll(keepingCapacity: true)
    }

    private func appendShort(to bytes: inout [UInt8]) {
        bytes.append(impacts.max() ?? 0)
        var previous = base
        var place = 0
        for (row, found) in zip(rows, counts) {
            bytes.append(varint: row - previous - 1)
            let hasHead = found.title > 0 || found.section > 0
            bytes.append(varint: found.body << 1 | (hasHead ? 1 : 0))
            if hasHead {
                bytes.append(varint: found.title)
                bytes.append(varint: found.section)
            }
            var last: UInt32 = 0
            for position in positions[place..<(place + found.total)] {
                bytes.append(varint: Int(position - last))
                last = position
            }
            place += found.total
            previous = row
        }
    }

    private func appendBlocks(to bytes: inout [UInt8]) {
        var blocks: [UInt8] = []
        var previous = base
        var place = 0
        for start in stride(from: 0, to: rows.count, by: StoredList.blockSize) {
            let range = start..<min(rows.count, start + StoredList.blockSize)
            let words = counts[range].reduce(0) { $0 + $1.total }
            let begin = blocks.count
            append(range, after: previous, positions[place..<(place + words)], to: &blocks)
            place += words
            previous = rows[range.upperBound - 1]
            let size = blocks.count - begin
            for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: previous >> shift)) }
            for shift in stride(from: 0, to: 24, by: 8) { bytes.append(UInt8(truncatingIfNeeded: size >> shift)) }
            bytes.append(impacts[range].max() ?? 0)
        }
        bytes += blocks
    }

    private func append(
        _ range: Range<Int>, after previous: Int, _ places: ArraySlice<UInt32>, to bytes: inout [UInt8]
    ) {
        var deltas: [UInt32] = []
        deltas.reserveCapacity(range.count)
        var before = previous
        for row in rows[range] {
            deltas.append(UInt32(truncatingIfNeeded: row - before - 1))
            before = row
        }
        let columns = [
            deltas, counts[range].map { UInt32($0.body) }, counts[range].map { UInt32($0.title) },
            counts[range].map { UInt32($0.section) }, Array(places),
        ]
        let widths = columns.map { BitPacking.width($0.reduce(0, |)) }
        for width in widths { bytes.append(UInt8(width)) }
        for (column, width) in zip(columns, widths) { BitPacking.append(column, width: width, to: &bytes) }
    }
}
