/// Writes the postings of one term in one segment; `StoredList` draws the layout.
///
/// Used for term after term: what it needs in memory is a block's postings and a piece's bytes.
struct ListEncoder {
    private let impacts: RowImpacts

    // Those of a block that is not full yet.
    private var rows: [Int32] = []
    /// `FieldCounts.bits` of each.
    private var counts: [UInt32] = []
    private var positions: [UInt32] = []
    /// The last row of the blocks before.
    private var previous = -1

    // A piece that is not ended yet.
    private var base = -1
    private var headers: [UInt8] = []
    private var blocks: [UInt8] = []
    private var count = 0

    private var pieces: [[UInt8]] = []

    init(_ impacts: RowImpacts) { self.impacts = impacts }

    /// Adds the next posting, in a row that `impacts` knows; rows ascend, and so do the positions of one, which are as many
    /// as `counts` says.
    @inline(__always)
    mutating func add(row: Int32, counts found: FieldCounts, positions places: UnsafeBufferPointer<UInt32>) {
        if rows.count == StoredList.blockSize { endBlock() }
        rows.append(row)
        counts.append(found.bits)
        positions.append(contentsOf: places)
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
        let last = rows.last.map(Int.init) ?? previous
        for shift in stride(from: 0, to: 32, by: 8) { headers.append(UInt8(truncatingIfNeeded: last >> shift)) }
        for shift in stride(from: 0, to: 24, by: 8) { headers.append(UInt8(truncatingIfNeeded: size >> shift)) }
        headers.append(impacts.most(rows, counts))
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
    }

    private mutating func appendBlock() {
        let union = FieldCounts(bits: counts.reduce(0, |))
        var (before, deltas) = (previous, UInt32(0))
        for row in rows {
            deltas |= UInt32(truncatingIfNeeded: Int(row) - before - 1)
            before = Int(row)
        }
        let numbers = [deltas, UInt32(union.body), UInt32(union.title), UInt32(union.section), positions.reduce(0, |)]
        let widths = numbers.map(BitPacking.width)
        for width in widths { blocks.append(UInt8(width)) }
        before = previous
        BitPacking.append(rows.count, width: widths[0], to: &blocks) { index in
            defer { before = Int(rows[index]) }
            return UInt32(truncatingIfNeeded: Int(rows[index]) - before - 1)
        }
        BitPacking.append(rows.count, width: widths[1], to: &blocks) { counts[$0] & FieldCounts.mask(.body) }
        BitPacking.append(rows.count, width: widths[2], to: &blocks) { counts[$0] >> 24 }
        BitPacking.append(rows.count, width: widths[3], to: &blocks) { counts[$0] >> 16 & 255 }
        BitPacking.append(positions.count, width: widths[4], to: &blocks) { positions[$0] }
    }

    private func short() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(8 + 4 * rows.count + 2 * positions.count)
        bytes.append(varint: rows.count)
        bytes.append(varint: base + 1)
        bytes.append(impacts.most(rows, counts))
        var before = base
        var place = 0
        for (row, bits) in zip(rows, counts) {
            let found = FieldCounts(bits: bits)
            bytes.append(varint: Int(row) - before - 1)
            let hasHead = found.title > 0 || found.section > 0
            bytes.append(varint: found.body << 1 | (hasHead ? 1 : 0))
            if hasHead {
                bytes.append(varint: found.title)
                bytes.append(varint: found.section)
            }
            var last: UInt32 = 0
            for index in place..<(place + found.total) {
                bytes.append(varint: Int(positions[index] - last))
                last = positions[index]
            }
            place += found.total
            before = Int(row)
        }
        return bytes
    }
}
