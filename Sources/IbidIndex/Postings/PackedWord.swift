/// A collected word in 64 bits: `row less the first one 32 | field 2 | position 30` from the highest bit on.
///
/// What is said of a passage and is no word of it stands in a field of its own. Words of a row in this order stand by field
/// and position.
enum PackedWord {
    /// The field of a mark.
    static let mark: UInt32 = 3

    private static let positionMask: UInt32 = 1 << 30 - 1

    /// The lower half: a field and a position, which saturates.
    @inline(__always)
    static func place(field: UInt32, position: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: min(position, Int(positionMask))) | field << 30
    }

    @inline(__always)
    static func word(offset: UInt32, place: UInt32) -> UInt64 { UInt64(offset) << 32 | UInt64(place) }

    /// The row, less the first one.
    @inline(__always)
    static func offset(_ word: UInt64) -> Int { Int(word >> 32) }

    /// `PassageField.rawValue`, or `mark`.
    @inline(__always)
    static func field(_ word: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: word) >> 30 }

    @inline(__always)
    static func position(_ word: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: word) & positionMask }
}
