/// How often a term stands in each part of one passage, in 32 bits: `title 8 | section 8 | body 16` from the highest bit
/// on, each saturating. All zero for a mark, which says something of the passage and is no word of it.
struct FieldCounts: Equatable {
    var bits: UInt32

    init(bits: UInt32) { self.bits = bits }

    init(title: Int = 0, section: Int = 0, body: Int = 0) {
        bits = UInt32(min(title, 255)) << 24 | UInt32(min(section, 255)) << 16 | UInt32(min(body, 0xFFFF))
    }

    var title: Int { Int(bits >> 24) }
    var section: Int { Int(bits >> 16 & 255) }
    var body: Int { Int(bits & 0xFFFF) }

    /// In all.
    var total: Int { title + section + body }

    /// The counts of both.
    func adding(_ other: FieldCounts) -> FieldCounts {
        FieldCounts(title: title + other.title, section: section + other.section, body: body + other.body)
    }

    /// The bits of `field` alone.
    static func mask(_ field: PassageField) -> UInt32 {
        switch field {
        case .title: 0xFF00_0000
        case .section: 0x00FF_0000
        case .body: 0x0000_FFFF
        }
    }
}
