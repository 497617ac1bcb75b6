/// Where a passage's postings stand: passages are grouped by row id, so that a change rewrites one chunk's lists only.
enum PostingChunk {
    /// Passages in a chunk; an offset in it takes 14 bits.
    static let size = 16_384

    /// The chunk of a passage's row, and its offset there.
    static func place(of row: Int) -> (chunk: Int, offset: Int) { (row / size, row % size) }
}

/// The parts of a passage's text that terms are counted in.
enum PassageField: Int, CaseIterable {
    case title, section, body
}

/// How often a term stands in each part of one passage.
struct FieldCounts: Equatable {
    var title = 0
    var section = 0
    var body = 0

    /// In all.
    var total: Int { title + section + body }
}

/// The words of each part of a passage, and whether it is the first of its document, in 32 bits:
/// `first 1 | title 7 | section 7 | body 17`, each saturating.
struct PassageLength: Equatable {
    let bits: UInt32

    init(bits: UInt32) { self.bits = bits }

    init(title: Int, section: Int, body: Int, isFirst: Bool) {
        bits =
            (isFirst ? 1 << 31 : 0) | UInt32(min(title, 127)) << 24 | UInt32(min(section, 127)) << 17
            | UInt32(min(body, 131_071))
    }

    var isFirst: Bool { bits >> 31 == 1 }
    var title: Int { Int(bits >> 24 & 127) }
    var section: Int { Int(bits >> 17 & 127) }
    var body: Int { Int(bits & 131_071) }
    /// No passage stands there.
    var isAbsent: Bool { bits == 0 }
}
