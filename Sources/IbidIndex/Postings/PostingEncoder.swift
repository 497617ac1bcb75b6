/// Writes a posting list; `PostingList` draws its layout.
struct PostingEncoder {
    private let count: Int
    private var bytes: [UInt8] = []
    private var documents: [UInt8] = []
    private var positions: [UInt8] = []
    private var inBlock = 0
    private var previous = -1

    /// Begins a list of `count` postings.
    init(count: Int) {
        self.count = count
        bytes.append(varint: count)
    }

    /// Adds the next posting; offsets ascend, and so do the positions of one.
    mutating func add(offset: Int, counts: FieldCounts, positions places: [Int]) {
        if inBlock == PostingList.blockSize { endBlock() }
        let hasHead = counts.title > 0 || counts.section > 0
        documents.append(varint: offset - previous)
        documents.append(varint: counts.body << 1 | (hasHead ? 1 : 0))
        if hasHead {
            documents.append(varint: counts.title)
            documents.append(varint: counts.section)
        }
        var place = 0
        for position in places {
            positions.append(varint: position - place)
            place = position
        }
        previous = offset
        inBlock += 1
    }

    /// The bytes of the list.
    mutating func finish() -> [UInt8] {
        if inBlock > 0 { endBlock() }
        return bytes
    }

    private mutating func endBlock() {
        documents.append(varint: positions.count)
        if count > PostingList.blockSize {
            let size = documents.count + positions.count
            bytes.append(UInt8(truncatingIfNeeded: previous))
            bytes.append(UInt8(truncatingIfNeeded: previous >> 8))
            for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: size >> shift)) }
        }
        bytes += documents
        bytes += positions
        documents.removeAll(keepingCapacity: true)
        positions.removeAll(keepingCapacity: true)
        inBlock = 0
    }
}
