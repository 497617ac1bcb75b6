/// Collects the words of passages of one chunk and turns them into posting lists.
///
/// Twelve bytes a word until the lists are made.
struct PostingBuilder {
    /// A term's list and what it adds to the term's figures.
    struct Built {
        let term: Int
        let list: [UInt8]
        let passages: Int
        let occurrences: Int
        let titled: Int
    }

    private var terms: [UInt32] = []
    private var offsets: [UInt16] = []
    /// The position, with the field in the two highest bits.
    private var places: [UInt32] = []
    private var highest = 0

    /// The words collected so far.
    var count: Int { terms.count }

    /// Adds one word. Words come in the order of passages, and of positions in each.
    mutating func add(term: Int, offset: Int, position: Int, field: PassageField) {
        terms.append(UInt32(truncatingIfNeeded: term))
        offsets.append(UInt16(truncatingIfNeeded: offset))
        places.append(UInt32(truncatingIfNeeded: min(position, 1 << 30 - 1)) | UInt32(field.rawValue) << 30)
        highest = max(highest, term)
    }

    /// Calls `body` with each term's list, in the order of terms, and forgets the words.
    mutating func build(_ body: (Built) throws -> Void) rethrows {
        let order = orderByTerm()
        var start = 0
        while start < order.count {
            let term = terms[order[start]]
            var end = start + 1
            while end < order.count, terms[order[end]] == term { end += 1 }
            try body(built(Int(term), order[start..<end]))
            start = end
        }
        terms.removeAll(keepingCapacity: true)
        offsets.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        highest = 0
    }

    /// The words by term, those of one term in the order of their coming: a counting sort.
    private func orderByTerm() -> [Int] {
        var starts = [Int](repeating: 0, count: highest + 2)
        for term in terms { starts[Int(term) + 1] += 1 }
        for term in 0..<(starts.count - 1) { starts[term + 1] += starts[term] }
        var order = [Int](repeating: 0, count: terms.count)
        for index in terms.indices {
            order[starts[Int(terms[index])]] = index
            starts[Int(terms[index])] += 1
        }
        return order
    }

    private func built(_ term: Int, _ words: ArraySlice<Int>) -> Built {
        var passages = 0
        var last = -1
        for index in words where Int(offsets[index]) != last {
            passages += 1
            last = Int(offsets[index])
        }
        var encoder = PostingEncoder(count: passages)
        var titled = 0
        var positions: [Int] = []
        var start = words.startIndex
        while start < words.endIndex {
            let offset = offsets[words[start]]
            var counts = FieldCounts()
            positions.removeAll(keepingCapacity: true)
            var end = start
            while end < words.endIndex, offsets[words[end]] == offset {
                let place = places[words[end]]
                switch place >> 30 {
                case 0: counts.title += 1
                case 1: counts.section += 1
                default: counts.body += 1
                }
                positions.append(Int(place & (1 << 30 - 1)))
                end += 1
            }
            if counts.title > 0 { titled += 1 }
            encoder.add(offset: Int(offset), counts: counts, positions: positions)
            start = end
        }
        return Built(
            term: term, list: encoder.finish(), passages: passages, occurrences: words.count, titled: titled)
    }
}
