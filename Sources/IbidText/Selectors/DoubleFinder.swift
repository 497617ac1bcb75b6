/// Tells how much context sets a stretch of a text apart from its doubles.
///
/// A double that needs more than the least context shares it: as many bytes before and after the place where the quote
/// begins. So one of the text's blocks of 16 bytes lies within those bytes of the double, and the same bytes stand there
/// in the quote. The blocks are tabled once, and a quote's doubles are found through the sixteen ways to lie so.
struct DoubleFinder: Sendable {
    private typealias Block = SIMD2<UInt64>

    /// The least and the most context, in code points. A byte more of it is taken for one code point more, so that it is
    /// never too little.
    private static let (least, most) = (32, 256)
    private static let blockLength = MemoryLayout<Block>.size
    /// The most places that are compared with a quote. Where a text repeats itself more often, the quote gets all the
    /// context that there may be.
    private static let lookLimit = 1_000

    private let text: [UInt8]
    /// The first block of each content, and for each block the next of its content; by number.
    private let first: [Block: Int]
    private let next: [Int?]

    /// Takes a text. Linear.
    init(_ text: [UInt8]) {
        self.text = text
        var first: [Block: Int] = [:]
        var next = [Int?](repeating: nil, count: text.count / Self.blockLength)
        for number in next.indices.reversed() {
            let block = Self.block(at: number * Self.blockLength, in: text)
            next[number] = first[block]
            first[block] = number
        }
        self.first = first
        self.next = next
    }

    /// How many code points of context on either side tell the bytes at `quote` from all their doubles, as far as 256 do.
    /// Cost: at most 1,000 comparisons.
    func contextLength(of quote: Range<Int>) -> Int {
        let start = max(0, quote.lowerBound - Self.least)
        // Where so little stands on both sides of its beginning, that is the whole text.
        let end = min(text.count, quote.lowerBound + Self.least)
        guard end - start >= 2 * Self.blockLength - 1 else { return Self.least }
        var length = Self.least
        var looks = 0
        for place in start..<start + Self.blockLength {
            var found = first[Self.block(at: place, in: text)]
            while let number = found {
                found = next[number]
                let distance = number * Self.blockLength - place
                if distance == 0 { continue }
                looks += 1
                length = max(length, contextLength(of: quote, from: distance))
                if looks == Self.lookLimit || length >= Self.most { return Self.most }
            }
        }
        return length
    }

    /// How much context tells `quote` from what stands `distance` bytes further, if that is a double.
    private func contextLength(of quote: Range<Int>, from distance: Int) -> Int {
        let (start, end) = (quote.lowerBound + distance, quote.upperBound + distance)
        guard start >= 0, end <= text.count else { return 0 }
        let before = common(quote.lowerBound - 1, start - 1, step: -1)
        let after = common(quote.upperBound, end, step: 1)
        // A side of which all that there is stands beside the double too tells nothing, however much is taken.
        let length = min(
            before < quote.lowerBound ? before + 1 : Self.most,
            after < text.count - quote.upperBound ? after + 1 : Self.most)
        guard length > Self.least, text[quote].elementsEqual(text[start..<end]) else { return 0 }
        return length
    }

    /// For how many bytes the text reads the same from two places on, or back from them.
    private func common(_ one: Int, _ other: Int, step: Int) -> Int {
        var (one, other) = (one, other)
        var count = 0
        while count < Self.most, min(one, other) >= 0, max(one, other) < text.count, text[one] == text[other] {
            one += step
            other += step
            count += 1
        }
        return count
    }

    private static func block(at place: Int, in text: [UInt8]) -> Block {
        text.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: Block.self) }
    }
}
