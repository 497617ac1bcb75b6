/// The words of each part of a passage, and whether it is the first of its document, in 32 bits:
/// `first 1 | title 7 | section 7 | body 17`, each saturating. All zero where no passage stands.
struct PassageLength: Equatable {
    let bits: UInt32

    init(bits: UInt32) { self.bits = bits }

    init(title: Int, section: Int, body: Int, isFirst: Bool) {
        // A passage without words still stands there.
        let words = title == 0 && section == 0 && body == 0 && !isFirst ? 1 : body
        bits =
            (isFirst ? 1 << 31 : 0) | UInt32(min(title, 127)) << 24 | UInt32(min(section, 127)) << 17
            | UInt32(min(words, 131_071))
    }

    var isFirst: Bool { bits >> 31 == 1 }
    var title: Int { Int(bits >> 24 & 127) }
    var section: Int { Int(bits >> 17 & 127) }
    var body: Int { Int(bits & 131_071) }
    /// No passage stands there.
    var isAbsent: Bool { bits == 0 }
}
