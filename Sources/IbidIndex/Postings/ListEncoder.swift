/// Writes the postings of one term in one segment; `StoredList` draws the layout.
///
/// Used for term after term: what it needs in memory is a block's postings and a piece's bytes.
struct ListEncoder {
    // Those of a block that is not full yet.
    private var rows: [Int] = []
    private var counts: [FieldCounts] = []
    private var positions: [UInt32] = []
    private var impact: UInt8 = 0
    /// The last row of the blocks before.
    private var previous = -1

    // A piece that is not ended yet.
    private var base = -1
    private var headers: [UInt8] = []
    private var blocks: [UInt8] = []
    private var count = 0

    private var pieces: [[UInt8]] = []

    /// Adds the next posting; rows ascend, and so do the positions of one, which are as many as `counts` says.
    mutating func add(row: Int, counts found: FieldCounts, positions places: some Sequence<UInt32>, impact: UInt8) {
        if rows.count == StoredList.blockSize { endBlock() }
        rows.append(row)
        counts.append(found)
        positions.append(contentsOf: places)
        self.impact = max(self.impact, impact)
    }

    /// The pieces of the list, and forgets it; none where nothing was added.
    mutating func finish() -> [[UInt8]] {
        if count == 0, rows.count < StoredList.blockSize {
            if !rows.isEmpty { pieces.append(short()) }
        } else {
            endBlock()
            endPiece()
        }
        forgetBlock()
        (previous, base) = (-1, -1)
        defer { pieces = [] }
        return pieces
    }

    private mutating func endBlock() {
        guard !rows.isEmpty else { return }
        let start = blocks.count
        appendBlock()
        let size = blocks.count - start
        // What no longer fits begins the next piece.
        if count > 0, blocks.count + headers.count + 16 > StoredList.pieceBytes || count >= StoredList.pieceCount {
            let block = Array(blocks[start...])
            blocks.removeLast(size)
            endPiece()
            // Alone in its piece, a last block that is not full has the form of a short list.
            if rows.count < StoredList.blockSize { return pieces.append(short()) }
            blocks += block
        }
        let last = rows.last ?? previous
        for shift in stride(from: 0, to: 32, by: 8) { headers.append(UInt8(truncatingIfNeeded: last >> shift)) }
        for shift in stride(from: 0, to: 24, by: 8) { headers.append(UInt8(truncatingIfNeeded: size >> shift)) }
        headers.append(impact)
        count += rows.count
        previous = last
        forgetBlock()
    }

    private mutating func endPiece() {
        guard count > 0 else { return }
        var bytes: [UInt8] = []
        bytes.append(varint: count)
        bytes.append(varint: base + 1)
        bytes += headers
        bytes += blocks
        pieces.append(bytes)
        base = previous
        headers.removeAll(keepingCapacity: true)
        blocks.removeAll(keepingCapacity: true)
        count = 0
    }

    private mutating func forgetBlock() {
        rows.removeAll(keepingCapacity: true)
        counts.removeAll(keepingCapacity: true)
        positions.removeAll(keepingCapacity: true)
        impact = 0
    }

    private mutating func appendBlock() {
        var before = previous
        let deltas = rows.map { row in
            defer { before = row }
            return UInt32(truncatingIfNeeded: row - before - 1)
        }
        let columns = [
            deltas, counts.map { UInt32($0.body) }, counts.map { UInt32($0.title) }, counts.map { UInt32($0.section) },
            positions,
        ]
        let widths = columns.map { BitPacking.width($0.reduce(0, |)) }
        for width in widths { blocks.append(UInt8(width)) }
        for (column, width) in zip(columns, widths) { BitPacking.append(column, width: width, to: &blocks) }
    }

    private func short() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(varint: rows.count)
        bytes.append(varint: base + 1)
        bytes.append(impact)
        var before = base
        var place = 0
        for (row, found) in zip(rows, counts) {
            bytes.append(varint: row - before - 1)
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
            before = row
        }
        return bytes
    }
}
