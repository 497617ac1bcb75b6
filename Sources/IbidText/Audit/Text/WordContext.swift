internal import IbidModel

/// What stands around a word: the nearest content word on either side, as keys that say which word it stands around.
struct WordContext: Sendable {
    /// The key of the left side; `nil` where no content word is near.
    let left: UInt64?
    /// The key of the right side.
    let right: UInt64?
    /// The key of both sides together.
    let both: UInt64?

    private static let functionWords = DocumentWords.set(FunctionWords.all)
    /// The most words between a word and the content word beside it.
    private static let reach = 3

    /// The context of the word at `index` of `words`, as if `word` stood there. Bounded.
    init(of word: UInt64, at index: Int, in words: [DocumentWords.Word]) {
        let left = Self.side(index, -1, words).map { Self.mix($0, word, 1) }
        let right = Self.side(index, 1, words).map { Self.mix($0, word, 2) }
        self.left = left
        self.right = right
        both = left.flatMap { left in right.map { Self.mix(left, $0, 3) } }
    }

    /// The words up to the next content word, as one hash.
    private static func side(_ index: Int, _ step: Int, _ words: [DocumentWords.Word]) -> UInt64? {
        var hash: UInt64 = 7
        for distance in 1...(reach + 1) {
            let position = index + step * distance
            guard words.indices.contains(position) else { return nil }
            let word = words[position]
            hash = mix(hash, word.hash, 0)
            let isContent = word.range.count >= 3 && !word.traits.contains(.digit) && !functionWords.contains(word.hash)
            if isContent { return hash }
        }
        return nil
    }

    private static func mix(_ a: UInt64, _ b: UInt64, _ salt: UInt64) -> UInt64 {
        var value = (a &* 0x9E37_79B9_7F4A_7C15) ^ (b &+ salt &* 0xD1B5_4A32_D192_ED03)
        value ^= value >> 29
        return value &* 0xBF58_476D_1CE4_E5B9
    }
}
