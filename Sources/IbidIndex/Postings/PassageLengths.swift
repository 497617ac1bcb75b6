/// The lengths of all passages, by row: what norms are made of, and which rows hold a passage at all.
struct PassageLengths {
    /// `PassageLength.bits` of each row from 0 on; 0 where no passage stands.
    let bits: [UInt32]

    /// Reads all of them: four bytes a passage.
    init(_ connection: Connection) throws { bits = try RowChunks.all(.length, connection) }

    /// Whether a passage stands in `row`.
    @inline(__always)
    func holds(_ row: Int) -> Bool { row >= 0 && row < bits.count && bits[row] != 0 }
}
