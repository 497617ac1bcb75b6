/// The words of passages by term, from which the postings of each are made; any number of threads may do so.
struct SortedWords: Sendable {
    /// The words of one term.
    struct Run: Sendable {
        let term: Int
        /// Where they stand among all; never empty.
        let words: Range<Int>
    }

    /// A term with its postings, in the order of rows.
    struct Built {
        let term: Int
        let postings: [Posting]
        /// The positions of all of them, one posting's after the other.
        let positions: [UInt32]

        /// What the term gains.
        var figures: TermFigures {
            var figures = TermFigures(passages: postings.count)
            for posting in postings {
                figures.occurrences += posting.counts.total
                if posting.counts.title > 0 { figures.titled += 1 }
            }
            return figures
        }
    }

    /// A passage that holds a term.
    struct Posting: Equatable {
        let row: Int
        let counts: FieldCounts
        /// Where its positions stand among those of the term.
        let places: Range<Int>
    }

    /// By term, ascending.
    let runs: [Run]
    /// The row less the first one, in the high half; in the low one what `PostingBuilder` packs. Those of a term in the
    /// order of their coming.
    let words: [UInt64]
    /// The row that 0 stands for.
    let first: Int

    /// The postings of a run.
    func built(_ run: Run) -> Built {
        words.withUnsafeBufferPointer { words in
            var postings: [Posting] = []
            var positions: [UInt32] = []
            positions.reserveCapacity(run.words.count)
            var index = run.words.lowerBound
            while index < run.words.upperBound {
                let offset = words[index] >> 32
                let begin = positions.count
                var (title, section, body) = (0, 0, 0)
                while index < run.words.upperBound, words[index] >> 32 == offset {
                    let place = UInt32(truncatingIfNeeded: words[index])
                    // Counts saturate, and there are as many positions as they say.
                    let isCounted: Bool
                    switch place >> 30 {
                    case 0: (isCounted, title) = (title < 255, title + 1)
                    case 1: (isCounted, section) = (section < 255, section + 1)
                    case 2: (isCounted, body) = (body < 0xFFFF, body + 1)
                    default: isCounted = false
                    }
                    if isCounted { positions.append(place & (1 << 30 - 1)) }
                    index += 1
                }
                postings.append(
                    Posting(
                        row: first + Int(offset), counts: FieldCounts(title: title, section: section, body: body),
                        places: begin..<positions.count))
            }
            return Built(term: run.term, postings: postings, positions: positions)
        }
    }
}
