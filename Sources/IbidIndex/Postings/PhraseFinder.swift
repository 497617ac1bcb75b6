/// Finds the passages in which terms stand in a row.
struct PhraseFinder {
    private let terms: [TermPostings]
    private let lengths: PassageLengths

    init(_ terms: [TermPostings], _ lengths: PassageLengths) {
        self.terms = terms
        self.lengths = lengths
    }

    /// The passages, with how often the terms stand in a row in each part. Linear in the rarest term's postings and the
    /// positions of all terms in the passages that hold every one of them.
    func matches() -> MatchList {
        // The rarest leads; the others follow, the rarer first.
        let order = terms.indices.sorted { terms[$0].count < terms[$1].count }
        guard let lead = order.first else { return MatchList() }
        let readers = terms.compactMap(PositionReader.init)
        guard readers.count == terms.count, terms.count > 1 else { return storedMatches(lead, order.dropFirst()) }
        return decodedMatches(terms.compactMap(\.decoded), readers, lead, order.dropFirst())
    }

    // MARK: In memory

    private func decodedMatches(
        _ lists: [DecodedList], _ start: [PositionReader], _ lead: Int, _ others: ArraySlice<Int>
    ) -> MatchList {
        var readers = start
        var matches = MatchList()
        let row = RowOfTerms()
        // By term, the index of its posting in each passage of the window that may hold all.
        var shared = lists.map { _ in [Int]() }
        for slot in lists[lead].windows.indices {
            let window = Int(lists[lead].windows[slot])
            shared[lead].removeAll(keepingCapacity: true)
            shared[lead] += Int(lists[lead].starts[slot])..<Int(lists[lead].starts[slot + 1])
            for place in others.indices where !shared[lead].isEmpty {
                let other = others[place]
                intersect(&shared, lead, lists[lead], other, lists[other], window, before: others[..<place])
            }
            for place in shared[lead].indices {
                let counts = FieldCounts(bits: lists[0].counts(shared[0][place]))
                row.begin(readers[0].read(shared[0][place], into: row), counts)
                for term in 1..<lists.count where !row.isEmpty {
                    row.extend(readers[term].read(shared[term][place], into: row))
                }
                let found = row.counts
                let index = shared[lead][place]
                if found.total > 0 {
                    matches.append(Int32(RowWindow.start(window) + Int(lists[lead].offsets[index])), found)
                }
            }
        }
        return matches
    }

    /// Keeps of the passages of a window those that `other` holds too. Linear in both.
    private func intersect(
        _ shared: inout [[Int]], _ lead: Int, _ list: DecodedList, _ other: Int, _ more: DecodedList, _ window: Int,
        before: ArraySlice<Int>
    ) {
        let range = more.range(window)
        var found: [Int] = []
        found.reserveCapacity(shared[lead].count)
        var kept: [Int] = []
        kept.reserveCapacity(shared[lead].count)
        list.offsets.withUnsafeBufferPointer { own in
            more.offsets.withUnsafeBufferPointer { others in
                var index = range.lowerBound
                for (place, posting) in shared[lead].enumerated() {
                    let offset = own[posting]
                    while index < range.upperBound, others[index] < offset { index += 1 }
                    guard index < range.upperBound else { return }
                    guard others[index] == offset else { continue }
                    found.append(index)
                    kept.append(place)
                }
            }
        }
        for term in [lead] + before { shared[term] = kept.map { shared[term][$0] } }
        shared[other] = found
    }

    // MARK: As stored

    private func storedMatches(_ lead: Int, _ others: ArraySlice<Int>) -> MatchList {
        let cursors = terms.map(PostingCursor.init)
        var matches = MatchList()
        let row = RowOfTerms()
        walk: while cursors[lead].next() {
            let passage = cursors[lead].row
            for index in others {
                guard cursors[index].seek(passage) else { break walk }
                if cursors[index].row != passage { continue walk }
            }
            row.begin(Self.read(cursors[0], into: row), cursors[0].counts)
            for cursor in cursors.dropFirst() where !row.isEmpty { row.extend(Self.read(cursor, into: row)) }
            let found = row.counts
            if found.total > 0, lengths.holds(Int(passage)) { matches.append(passage, found) }
        }
        return matches
    }

    private static func read(_ cursor: PostingCursor, into row: RowOfTerms) -> Int {
        row.reserve(cursor.counts.total)
        var count = 0
        cursor.eachPosition {
            row.positions[count] = $0
            count += 1
        }
        return count
    }
}
