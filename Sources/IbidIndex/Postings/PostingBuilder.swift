/// Collects the words of passages and turns them into the postings of each term.
///
/// Twelve bytes a word until then.
struct PostingBuilder {
    /// A term with its postings, in the order of rows.
    struct Built {
        let term: Int
        let postings: ArraySlice<Posting>
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

    private var terms: [UInt32] = []
    private var offsets: [UInt32] = []
    /// The position, with the field in the two highest bits; 3 for a mark.
    private var places: [UInt32] = []
    private var highest = 0
    /// The row that offset 0 stands for.
    private var first = 0

    /// The words collected so far.
    var count: Int { terms.count }

    /// Adds one word. Rows ascend, and positions within each.
    mutating func add(term: Int, row: Int, position: Int, field: PassageField) {
        append(term, row, UInt32(truncatingIfNeeded: min(position, 1 << 30 - 1)) | UInt32(field.rawValue) << 30)
    }

    /// Adds something that is said of a passage and is no word of it; once for each passage.
    mutating func mark(term: Int, row: Int) { append(term, row, 3 << 30) }

    private mutating func append(_ term: Int, _ row: Int, _ place: UInt32) {
        if terms.isEmpty { first = row }
        terms.append(UInt32(truncatingIfNeeded: term))
        offsets.append(UInt32(truncatingIfNeeded: row - first))
        places.append(place)
        highest = max(highest, term)
    }

    /// Calls `body` with each term, ascending, and forgets the words.
    mutating func build(_ body: (Built) throws -> Void) rethrows {
        let order = orderByTerm()
        var start = 0
        while start < order.count {
            let term = terms[Int(order[start])]
            var end = start + 1
            while end < order.count, terms[Int(order[end])] == term { end += 1 }
            try body(built(Int(term), order[start..<end]))
            start = end
        }
        terms.removeAll(keepingCapacity: true)
        offsets.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        highest = 0
    }

    /// The words by term, those of one term in the order of their coming. A counting sort, or where there are far fewer
    /// words than terms, an ordinary one.
    private func orderByTerm() -> [UInt32] {
        guard terms.count > highest / 8 else {
            return terms.indices.map { UInt64(terms[$0]) << 32 | UInt64($0) }.sorted()
                .map { UInt32(truncatingIfNeeded: $0) }
        }
        var starts = [UInt32](repeating: 0, count: highest + 2)
        for term in terms { starts[Int(term) + 1] += 1 }
        for term in 0..<(starts.count - 1) { starts[term + 1] += starts[term] }
        var order = [UInt32](repeating: 0, count: terms.count)
        for index in terms.indices {
            order[Int(starts[Int(terms[index])])] = UInt32(index)
            starts[Int(terms[index])] += 1
        }
        return order
    }

    private func built(_ term: Int, _ words: ArraySlice<UInt32>) -> Built {
        var postings: [Posting] = []
        var positions: [UInt32] = []
        positions.reserveCapacity(words.count)
        var start = words.startIndex
        while start < words.endIndex {
            let offset = offsets[Int(words[start])]
            let begin = positions.count
            var (title, section, body) = (0, 0, 0)
            while start < words.endIndex, offsets[Int(words[start])] == offset {
                let place = places[Int(words[start])]
                // Counts saturate, and there are as many positions as they say.
                let isCounted: Bool
                switch place >> 30 {
                case 0: (isCounted, title) = (title < 255, title + 1)
                case 1: (isCounted, section) = (section < 255, section + 1)
                case 2: (isCounted, body) = (body < 0xFFFF, body + 1)
                default: isCounted = false
                }
                if isCounted { positions.append(place & (1 << 30 - 1)) }
                start += 1
            }
            postings.append(
                Posting(
                    row: first + Int(offset), counts: FieldCounts(title: title, section: section, body: body),
                    places: begin..<positions.count))
        }
        return Built(term: term, postings: postings[...], positions: positions)
    }
}
