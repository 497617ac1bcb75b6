/// The words of passages by term, from which the postings of each are made; any number of threads may do so.
struct SortedWords: Sendable {
    /// The words of one term.
    struct Run: Sendable {
        let term: Int
        /// Where they stand among all; never empty.
        let words: Range<Int>
    }

    /// The most positions that a posting has.
    private static let mostPositions = 255 + 255 + 0xFFFF

    /// By term, ascending.
    let runs: [Run]
    /// The row less the first one, in the high half; in the low one what `PostingBuilder` packs. Those of a term in the
    /// order of their coming.
    let words: [UInt64]
    /// The row that 0 stands for.
    let first: Int

    /// Calls `visit` with the row, the counts and the positions of each posting of a run, in the order of rows. The
    /// positions are valid until it returns.
    @inline(__always)
    func each(_ run: Run, _ visit: (Int, FieldCounts, UnsafeBufferPointer<UInt32>) -> Void) {
        words.withUnsafeBufferPointer { words in
            let most = min(run.words.count, Self.mostPositions)
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: most) { positions in
                var index = run.words.lowerBound
                while index < run.words.upperBound {
                    let offset = PackedWord.offset(words[index])
                    var (title, section, body) = (0, 0, 0)
                    while index < run.words.upperBound, PackedWord.offset(words[index]) == offset {
                        let word = words[index]
                        index += 1
                        let before = title + section + body
                        // Counts saturate, and there are as many positions as they say.
                        switch PackedWord.field(word) {
                        case 0 where title < 255: title += 1
                        case 1 where section < 255: section += 1
                        case 2 where body < 0xFFFF: body += 1
                        default: continue
                        }
                        positions[before] = PackedWord.position(word)
                    }
                    visit(
                        first + offset, FieldCounts(title: title, section: section, body: body),
                        UnsafeBufferPointer(rebasing: positions[..<(title + section + body)]))
                }
            }
        }
    }
}
