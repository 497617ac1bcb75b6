/// Finds the passages in which terms stand in a row.
struct PhraseFinder {
    private let terms: [TermPostings]
    private let lengths: PassageLengths

    /// The threads that share the work where there is much.
    private let threads: Int

    /// So many postings of the rarest term are looked at by one thread.
    private static let share = 32_768

    init(_ terms: [TermPostings], _ lengths: PassageLengths, threads: Int = 1) {
        self.terms = terms
        self.lengths = lengths
        self.threads = threads
    }

    /// The passages, with how often the terms stand in a row in each part. Linear in the rarest term's postings and the
    /// positions of all terms in the passages that hold every one of them.
    func matches() -> MatchList {
        // The rarest leads; the others follow, the rarer first.
        let order = terms.indices.sorted { terms[$0].count < terms[$1].count }
        guard let lead = order.first else { return MatchList() }
        let lists = terms.compactMap(\.decoded)
        guard terms.count > 1, terms.allSatisfy({ PositionReader($0) != nil }) else {
            return storedMatches(lead, order.dropFirst())
        }
        let slots = lists[lead].windows.count
        let parts = max(1, min(threads, slots, lists[lead].count / Self.share))
        let found = SharedWork.results(parts: parts) { part in
            let own = (part * slots / parts)..<((part + 1) * slots / parts)
            return decodedMatches(lists, own, lead, order.dropFirst())
        }
        return found.dropFirst().reduce(into: found[0]) { $0.append($1) }
    }

    // MARK: In memory

    /// The matches in the windows in some slots of the list that leads.
    private func decodedMatches(
        _ lists: [DecodedList], _ slots: Range<Int>, _ lead: Int, _ others: ArraySlice<Int>
    ) -> MatchList {
        var readers = terms.compactMap(PositionReader.init)
        var matches = MatchList()
        let row = RowOfTerms()
        // By term, the index of its posting in each passage of the window that may hold all.
        var shared = lists.map { _ in [Int]() }
        for slot in slots {
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
        var index = range.lowerBound
        for (place, posting) in shared[lead].enumerated() {
            let offset = list.offsets[posting]
            while index < range.upperBound, more.offsets[index] < offset { index += 1 }
            guard index < range.upperBound else { break }
            guard more.offsets[index] == offset else { continue }
            found.append(index)
            kept.append(place)
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
