/// A run of postings that was written in one go, over passages in rows that no other segment covers.
///
/// Its lists stand in parts, in the order of terms: a part holds the lists of several terms, or one piece of a long list.
///
///     part = terms, (term - the one before, bytes of its list) for each, the lists       varints
///
/// Parts are never changed. `posting.id` is the segment's id, 20 bits, then the part's number.
struct Segment: Sendable {
    /// Where a part's number begins in `posting.id`.
    private static let partBits = 20
    /// So many bytes has a part at most, but for a list that alone has more: what fits into one of SQLite's pages.
    static let partBytes = 16_200

    let id: Int
    /// The rows of the first and the last passage that it was written with.
    let first: Int
    let last: Int
    /// How many passages it was written with.
    let passages: Int
    /// The average length that its impacts are for.
    let average: Double
    /// The first term of each part, ascending.
    let firstTerms: [Int32]

    /// The id of part `number` of segment `id`.
    static func row(_ id: Int, part number: Int) -> Int { id << partBits | number }

    /// All segments of an index, in the order of rows.
    static func all(_ connection: Connection) throws -> [Segment] {
        try connection.prepared(
            "SELECT id, first_row, last_row, passages, average, parts, sum FROM posting_segment ORDER BY first_row"
        ).map { row in
            let parts = row.blob(5)
            let numbers = (0..<4).map { row.bits(Int32($0)) }
            guard sum(numbers, average: row.real(4), parts) == row.bits(6) else {
                throw DamagedBlob(table: "posting_segment", row: numbers[0])
            }
            return Segment(
                id: numbers[0], first: numbers[1], last: numbers[2], passages: numbers[3], average: row.real(4),
                firstTerms: Self.terms(parts))
        }
    }

    /// What `posting_segment.sum` holds.
    static func sum(_ numbers: [Int], average: Double, _ parts: [UInt8]) -> Int {
        var bytes = parts
        for number in numbers + [Int(truncatingIfNeeded: average.bitPattern)] {
            withUnsafeBytes(of: Int64(number).littleEndian) { bytes += $0 }
        }
        return Checksum.of(bytes)
    }

    private static func terms(_ bytes: [UInt8]) -> [Int32] {
        bytes.withUnsafeBufferPointer { buffer in
            var (place, term) = (0, 0)
            var terms: [Int32] = []
            while place < buffer.count {
                term += VarInt.read(buffer, &place)
                terms.append(Int32(truncatingIfNeeded: term))
            }
            return terms
        }
    }

    // MARK: Lists

    /// The list of `term`; `nil` where it has none here.
    func list(_ term: Int, _ connection: Connection) throws -> StoredList? {
        var pieces: [ArraySlice<UInt8>] = []
        for part in parts(of: term) {
            let bytes = try Self.part(part, of: id, connection)
            Self.each(bytes) { found, range in
                if found == term { pieces.append(bytes[range]) }
            }
        }
        return pieces.isEmpty ? nil : StoredList(pieces: pieces)
    }

    /// The parts that may hold the list of `term`.
    private func parts(of term: Int) -> Range<Int> {
        var (low, high) = (0, firstTerms.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(firstTerms[middle]) <= term { low = middle + 1 } else { high = middle }
        }
        var start = max(0, low - 1)
        while start > 0, Int(firstTerms[start]) == term, Int(firstTerms[start - 1]) == term { start -= 1 }
        return min(start, low)..<low
    }

    /// Calls `body` with each term and its list, ascending.
    func eachList(_ connection: Connection, _ body: (Int, StoredList) throws -> Void) throws {
        var reader = SegmentScanner(self)
        while let (term, list) = try reader.next(connection) { try body(term, list) }
    }

    /// The bytes of part `number` of segment `id`, checked.
    static func part(_ number: Int, of id: Int, _ connection: Connection) throws -> [UInt8] {
        let row = row(id, part: number)
        let bytes = try connection.prepared("SELECT lists, sum FROM posting WHERE id = ?").first([.int(row)]) {
            stored in
            let bytes = stored.blob(0)
            guard Checksum.of(bytes) == stored.bits(1) else { throw DamagedBlob(table: "posting", row: row) }
            return bytes
        }
        guard let bytes else { throw DamagedBlob(table: "posting", row: row) }
        return bytes
    }

    /// Calls `body` with each term of a part and where its list stands in it.
    static func each(_ part: [UInt8], _ body: (Int, Range<Int>) -> Void) {
        part.withUnsafeBufferPointer { buffer in
            var place = 0
            let count = min(VarInt.read(buffer, &place), buffer.count)
            var entries: [(term: Int, size: Int)] = []
            entries.reserveCapacity(count)
            var term = 0
            for _ in 0..<count {
                term += VarInt.read(buffer, &place)
                entries.append((term, VarInt.read(buffer, &place)))
            }
            for entry in entries {
                guard place + entry.size <= buffer.count else { return }
                body(entry.term, place..<(place + entry.size))
                place += entry.size
            }
        }
    }
}
