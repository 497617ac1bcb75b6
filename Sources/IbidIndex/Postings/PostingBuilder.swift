/// Collects the words of passages and puts them in the order of their terms.
///
/// Twelve bytes a word until then.
struct PostingBuilder {
    private var terms: [UInt32] = []
    private var offsets: [UInt32] = []
    /// The lower halves of `PackedWord`.
    private var places: [UInt32] = []
    private var highest = 0
    /// The row that offset 0 stands for.
    private var first = 0

    /// The words collected so far.
    var count: Int { terms.count }

    /// Adds one word. Rows ascend, and positions within each.
    mutating func add(term: Int, row: Int, position: Int, field: PassageField) {
        append(term, row, PackedWord.place(field: UInt32(truncatingIfNeeded: field.rawValue), position: position))
    }

    /// Adds something that is said of a passage and is no word of it; once for each passage.
    mutating func mark(term: Int, row: Int) { append(term, row, PackedWord.place(field: PackedWord.mark, position: 0)) }

    private mutating func append(_ term: Int, _ row: Int, _ place: UInt32) {
        if terms.isEmpty { first = row }
        terms.append(UInt32(truncatingIfNeeded: term))
        offsets.append(UInt32(truncatingIfNeeded: row - first))
        places.append(place)
        highest = max(highest, term)
    }

    /// The words by term, and forgets them. Linear, but for few words of many terms.
    mutating func sorted() -> SortedWords {
        defer {
            terms.removeAll(keepingCapacity: true)
            offsets.removeAll(keepingCapacity: true)
            places.removeAll(keepingCapacity: true)
            highest = 0
        }
        return terms.count > highest / 8 ? counted() : compared()
    }

    /// By a counting sort, which moves the words themselves: what reads them then goes straight on.
    private func counted() -> SortedWords {
        var starts = [Int](repeating: 0, count: highest + 2)
        for term in terms { starts[Int(term) + 1] += 1 }
        var runs: [SortedWords.Run] = []
        for term in 0...highest {
            let count = starts[term + 1]
            starts[term + 1] += starts[term]
            if count > 0 { runs.append(.init(term: term, words: starts[term]..<starts[term + 1])) }
        }
        let words = [UInt64](unsafeUninitializedCapacity: terms.count) { buffer, count in
            for index in terms.indices {
                let place = starts[Int(terms[index])]
                buffer.initializeElement(at: place, to: PackedWord.word(offset: offsets[index], place: places[index]))
                starts[Int(terms[index])] = place + 1
            }
            count = terms.count
        }
        return SortedWords(runs: runs, words: words, first: first)
    }

    private func compared() -> SortedWords {
        let order = terms.indices.map { UInt64(terms[$0]) << 32 | UInt64($0) }.sorted()
        var runs: [SortedWords.Run] = []
        var words: [UInt64] = []
        words.reserveCapacity(order.count)
        for entry in order {
            let (term, index) = (Int(entry >> 32), Int(entry & 0xFFFF_FFFF))
            var start = words.count
            if let last = runs.last, last.term == term {
                start = last.words.lowerBound
                runs.removeLast()
            }
            words.append(PackedWord.word(offset: offsets[index], place: places[index]))
            runs.append(.init(term: term, words: start..<words.count))
        }
        return SortedWords(runs: runs, words: words, first: first)
    }
}
