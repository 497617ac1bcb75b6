/// One term's postings in one segment, as stored.
///
///     list    = piece…                                 a piece fits into one of SQLite's pages
///     piece   = count, base, rest                      varints; base: the row before the first one, plus 1
///     rest    = impact: 1, posting…                    where count < 128
///             | block header…, block…                  else; a block holds 128 postings, the last one what is left
///     posting = delta, body << 1 | h, [title, section], position…      varints; title and section where h is 1
///     header  = last row: 4, bytes of the block: 3, impact: 1          little-endian
///     block   = widths of delta, body, title, section, position: 5; then for each the packed numbers
///
/// A delta is the difference to the row before, less 1. Positions count the words of title, section and body in one row
/// with a gap of one between, ascending; as many as the counts together. In a block they stand for themselves, so that
/// those of one posting are read alone; elsewhere each is the difference to the one before. `impact` is the most that a
/// posting of the block adds, as `Impact` has it.
///
/// Damaged bytes end a list early and never lead outside it.
final class StoredList: Sendable {
    /// How many postings a block holds.
    static let blockSize = 128
    /// How many bytes and postings a piece has at most, but for a block that alone has more bytes.
    static let pieceBytes = 16_000
    static let pieceCount = 16_384

    /// Some postings in a row.
    struct Block: Sendable {
        /// The row before the first one, and the last one.
        let base: Int
        let last: Int
        /// How many postings of the list come before, and how many it has.
        let first: Int
        let count: Int
        let impact: UInt8
        let isPacked: Bool
        /// Where the block begins, and where it ends.
        let start: Int
        let end: Int
    }

    /// In the order of rows.
    let blocks: [Block]
    /// Postings in all, those of passages that are gone included.
    let count: Int
    /// The pieces' bytes, and eight more.
    private let bytes: [UInt8]

    /// Reads the pieces of a list, one after the other.
    init(pieces: [ArraySlice<UInt8>]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(pieces.reduce(8) { $0 + $1.count })
        var ends: [Int] = []
        for piece in pieces {
            bytes += piece
            ends.append(bytes.count)
        }
        bytes += repeatElement(0, count: 8)
        self.bytes = bytes
        var blocks: [Block] = []
        var start = 0
        for end in ends {
            bytes.withUnsafeBytes { Self.read($0, start..<end, &blocks) }
            start = end
        }
        self.blocks = blocks
        count = blocks.reduce(0) { $0 + $1.count }
    }

    /// Bytes that it takes in memory.
    var byteCount: Int { bytes.count + blocks.count * MemoryLayout<Block>.stride }

    private static func read(_ raw: UnsafeRawBufferPointer, _ range: Range<Int>, _ blocks: inout [Block]) {
        let buffer = raw.bindMemory(to: UInt8.self)
        var place = range.lowerBound
        let count = VarInt.read(buffer, &place)
        var base = VarInt.read(buffer, &place) - 1
        guard count > 0, count <= pieceCount + blockSize, place < range.upperBound else { return }
        let before = blocks.last.map { $0.first + $0.count } ?? 0
        guard count >= blockSize else {
            // The last row is known only when the postings are read.
            let impact = buffer[place]
            blocks.append(
                Block(
                    base: base, last: .max, first: before, count: count, impact: impact, isPacked: false,
                    start: place + 1,
                    end: range.upperBound))
            return
        }
        let number = (count + blockSize - 1) / blockSize
        var start = place + 8 * number
        for index in 0..<number {
            guard place + 8 <= range.upperBound else { return }
            let last = Int(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
            let word = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self))
            let end = start + Int(word & 0xFF_FFFF)
            guard end <= range.upperBound, last > base else { return }
            blocks.append(
                Block(
                    base: base, last: last, first: before + index * blockSize,
                    count: min(blockSize, count - index * blockSize),
                    impact: UInt8(word >> 24), isPacked: true, start: start, end: end))
            place += 8
            (start, base) = (end, last)
        }
    }

    // MARK: Blocks

    /// Where the packed numbers of a block stand.
    private struct Layout {
        let widths: (delta: Int, body: Int, title: Int, section: Int, position: Int)
        let delta: Int
        let body: Int
        let title: Int
        let section: Int
        let position: Int

        /// `nil` where the block's bytes do not hold what they say.
        @inline(__always)
        init?(_ raw: UnsafeRawBufferPointer, _ block: Block) {
            guard block.start + 5 <= block.end else { return nil }
            widths = (
                Int(raw[block.start]), Int(raw[block.start + 1]), Int(raw[block.start + 2]), Int(raw[block.start + 3]),
                Int(raw[block.start + 4])
            )
            guard max(max(widths.delta, widths.body), max(widths.title, widths.section), widths.position) <= 32 else {
                return nil
            }
            delta = block.start + 5
            body = delta + BitPacking.bytes(block.count, width: widths.delta)
            title = body + BitPacking.bytes(block.count, width: widths.body)
            section = title + BitPacking.bytes(block.count, width: widths.title)
            position = section + BitPacking.bytes(block.count, width: widths.section)
            guard position <= block.end else { return nil }
        }
    }

    /// Puts the rows and counts (`FieldCounts.bits`) of a block into the buffers, which have room for 128, and says how
    /// many there are. Rows ascend.
    @inline(__always)
    func decode(
        _ block: Block, rows: UnsafeMutablePointer<Int32>, counts: UnsafeMutablePointer<UInt32>
    ) -> Int {
        bytes.withUnsafeBytes { raw in
            guard block.isPacked else { return decodeShort(raw, block, rows: rows, counts: counts, positions: nil) }
            guard let layout = Layout(raw, block), let base = raw.baseAddress else { return 0 }
            let count = block.count
            var row = block.base
            let (width, mask) = (layout.widths.delta, BitPacking.mask(layout.widths.delta))
            for index in 0..<count {
                row += 1 + Int(BitPacking.value(base + layout.delta, index, width: width, mask: mask))
                rows[index] = Int32(truncatingIfNeeded: row)
            }
            // Every step goes up, so the last row vouches for all of them.
            guard row == block.last, row <= Int(Int32.max) else { return 0 }
            let (bodyWidth, bodyMask) = (layout.widths.body, BitPacking.mask(layout.widths.body))
            for index in 0..<count {
                counts[index] = min(
                    0xFFFF, BitPacking.value(base + layout.body, index, width: bodyWidth, mask: bodyMask))
            }
            if layout.widths.title > 0 {
                let mask = BitPacking.mask(layout.widths.title)
                for index in 0..<count {
                    let title = BitPacking.value(base + layout.title, index, width: layout.widths.title, mask: mask)
                    counts[index] |= min(title, 255) << 24
                }
            }
            if layout.widths.section > 0 {
                let mask = BitPacking.mask(layout.widths.section)
                for index in 0..<count {
                    let section = BitPacking.value(
                        base + layout.section, index, width: layout.widths.section, mask: mask)
                    counts[index] |= min(section, 255) << 16
                }
            }
            return count
        }
    }

    /// Where the positions of a packed block stand.
    struct PositionPlaces {
        fileprivate let start: Int
        fileprivate let end: Int
        fileprivate let width: Int
    }

    /// Where the positions of a block stand; `nil` where it is not packed, or damaged.
    func positionPlaces(_ block: Block) -> PositionPlaces? {
        guard block.isPacked else { return nil }
        return bytes.withUnsafeBytes { raw in
            Layout(raw, block).map {
                PositionPlaces(start: $0.position, end: block.end, width: $0.widths.position)
            }
        }
    }

    /// Puts `count` positions of a packed block, after the first `before`, to the front of `buffer`; `false` where the
    /// block does not hold them.
    @inline(__always)
    func readPositions(_ places: PositionPlaces, before: Int, count: Int, to buffer: PositionBuffer) -> Bool {
        bytes.withUnsafeBytes { raw in
            guard let base = raw.baseAddress,
                places.start + BitPacking.bytes(before + count, width: places.width) <= places.end
            else { return false }
            buffer.reserve(count)
            BitPacking.unpack(base + places.start, from: before, count: count, width: places.width, to: buffer.values)
            return true
        }
    }

    /// Puts the positions of a block that is not packed to `buffer`, posting by posting; fewer postings where it is damaged.
    func readShortPositions(_ block: Block, to buffer: PositionBuffer) {
        buffer.removeAll()
        bytes.withUnsafeBytes { raw in _ = decodeShort(raw, block, rows: nil, counts: nil, positions: buffer) }
    }

    private func decodeShort(
        _ raw: UnsafeRawBufferPointer, _ block: Block, rows: UnsafeMutablePointer<Int32>?,
        counts: UnsafeMutablePointer<UInt32>?, positions: PositionBuffer?
    ) -> Int {
        let buffer = UnsafeBufferPointer(rebasing: raw.bindMemory(to: UInt8.self)[..<block.end])
        var place = block.start
        var row = block.base
        for index in 0..<block.count {
            guard place < block.end else { return index }
            row += 1 + VarInt.read(buffer, &place)
            guard row <= Int(Int32.max) else { return index }
            let packed = VarInt.read(buffer, &place)
            let title = packed & 1 == 1 ? VarInt.read(buffer, &place) : 0
            let section = packed & 1 == 1 ? VarInt.read(buffer, &place) : 0
            let found = FieldCounts(title: title, section: section, body: packed >> 1)
            rows?[index] = Int32(truncatingIfNeeded: row)
            counts?[index] = found.bits
            guard found.total <= block.end - place else { return index }
            var position = 0
            func next() -> UInt32 {
                position += VarInt.read(buffer, &place)
                return UInt32(truncatingIfNeeded: position)
            }
            if let positions {
                positions.add(found.total, next)
            } else {
                for _ in 0..<found.total { _ = next() }
            }
        }
        return block.count
    }
}
