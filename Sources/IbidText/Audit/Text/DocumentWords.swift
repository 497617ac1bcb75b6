internal import IbidModel

/// A document's words, found in one pass: where they stand and a hash of each in lower case.
struct DocumentWords: Sendable {
    /// A run of letters and digits, with apostrophes inside it; hyphens part words.
    struct Word: Sendable {
        /// The offset of the first byte.
        let start: Int32
        /// The offset past the last byte, a genitive's `’s` left out.
        let end: Int32
        /// What the word is like.
        let traits: Traits
        /// The hash of the word in lower case without apostrophes (FNV-1a, 64 bits).
        let hash: UInt64

        /// The bytes.
        var range: Range<Int> { Int(start)..<Int(end) }
    }

    /// What a word is like.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8
        /// It has a digit.
        static let digit = Traits(rawValue: 1)
        /// It has a byte beyond ASCII other than an apostrophe.
        static let foreign = Traits(rawValue: 2)
        /// Its first letter is a capital.
        static let capital = Traits(rawValue: 4)
        /// It has a small letter.
        static let small = Traits(rawValue: 8)
        /// It has an apostrophe.
        static let apostrophe = Traits(rawValue: 16)
    }

    /// The words in order.
    let words: [Word]

    /// Finds the words. Linear; a document of more than 2 GB has none.
    init(_ bytes: [UInt8]) {
        guard bytes.count < Int(Int32.max) else {
            words = []
            return
        }
        var words: [Word] = []
        words.reserveCapacity(bytes.count / 6)
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                if Self.isWordByte(at: index, in: buffer) {
                    words.append(Self.word(at: &index, in: buffer))
                } else {
                    index += 1
                }
            }
        }
        self.words = words
    }

    /// The indices of the words that begin in `span`. Logarithmic.
    func indices(in span: ByteSpan) -> Range<Int> {
        let first = lowerBound(span.start)
        return first..<max(first, lowerBound(span.end))
    }

    /// The words that begin in `span`. Logarithmic.
    func words(in span: ByteSpan) -> ArraySlice<Word> { words[indices(in: span)] }

    /// The hash that a word of small ASCII letters has.
    static func hash(_ word: some StringProtocol) -> UInt64 {
        word.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* prime }
    }

    /// The hash of a word of ASCII letters in any case, or of any bytes.
    static func hash(lowering word: some Sequence<UInt8>) -> UInt64 {
        word.reduce(seed) { ($0 ^ UInt64($1.lowered)) &* prime }
    }

    /// The hash of a word with one more letter.
    @inline(__always)
    static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* prime }

    /// The set of words of small ASCII letters.
    static func set(_ words: some Sequence<String>) -> WordSet { WordSet(words.map { hash($0) }) }

    /// FNV-1a's offset basis and prime (Fowler, Noll and Vo; RFC 9923).
    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3

    private func lowerBound(_ offset: Int) -> Int {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(words[middle].start) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func word(at index: inout Int, in bytes: UnsafeBufferPointer<UInt8>) -> Word {
        let start = index
        var end = index
        var traits: Traits = bytes[start].isUpper ? .capital : []
        var hash = seed
        // The hash before a final "s" after an apostrophe, to take a genitive back.
        var genitive: (hash: UInt64, end: Int)?
        while index < bytes.count {
            let byte = bytes[index]
            if byte.isLower || byte.isUpper || byte.isDigit {
                if byte.isLower { traits.insert(.small) } else if byte.isDigit { traits.insert(.digit) }
                hash = (hash ^ UInt64(byte.lowered)) &* prime
                index += 1
                end = index
                continue
            }
            // Blanks and ASCII marks end most words.
            guard byte >= 0x80 || byte == UInt8(ascii: "'") else { break }
            let apostrophe = apostropheLength(at: index, in: bytes)
            if apostrophe > 0 {
                guard index + apostrophe < bytes.count, isWordByte(at: index + apostrophe, in: bytes) else { break }
                genitive = (hash, index)
                traits.insert(.apostrophe)
                index += apostrophe
                continue
            }
            guard isWordByte(at: index, in: bytes) else { break }
            traits.insert(.foreign)
            hash = (hash ^ UInt64(byte)) &* prime
            index += 1
            end = index
        }
        if let genitive, bytes[end - 1].lowered == UInt8(ascii: "s"), end - genitive.end <= 4,
            end - genitive.end == 1 + apostropheLength(at: genitive.end, in: bytes)
        {
            hash = genitive.hash
            end = genitive.end
        }
        return Word(start: Int32(start), end: Int32(end), traits: traits, hash: hash)
    }

    /// Whether a byte belongs to a word: letters and digits, and bytes beyond ASCII that are not general punctuation
    /// (U+2000 to U+207F), a no-break space or guillemets.
    private static func isWordByte(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return byte.isLetter || byte.isDigit }
        func isPunctuation(at head: Int) -> Bool {
            guard head >= 0, head + 1 < bytes.count else { return false }
            if bytes[head] == 0xE2 { return bytes[head + 1] == 0x80 || bytes[head + 1] == 0x81 }
            return bytes[head] == 0xC2 && [0xA0, 0xAB, 0xBB].contains(bytes[head + 1])
        }
        if byte >= 0xC0 { return !isPunctuation(at: index) }
        if index >= 1, bytes[index - 1] >= 0xC0 { return !isPunctuation(at: index - 1) }
        return index >= 2 && bytes[index - 2] >= 0xC0 ? !isPunctuation(at: index - 2) : true
    }

    /// The length of the apostrophe at `index`: `'` or U+2019; 0 for anything else.
    private static func apostropheLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        if bytes[index] == UInt8(ascii: "'") { return 1 }
        let isCurly = index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
        return isCurly && bytes[index + 2] == 0x99 ? 3 : 0
    }
}
