/// Finds the passages in which terms stand in a row.
struct PhraseFinder {
    private let terms: [TermPostings]
    private let lengths: PassageLengths

    /// The threads that share the work where there is much.
    private let threads: Int

    /// So many postings of the rarest term are looked at by one thread.
    private static let share = 32_768
    /// In so many times as many postings, most blocks hold only a few that are asked for.
    private static let dense = 8

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
        guard terms.count > 1 else { return terms[lead].matches(lengths) }
        guard terms.allSatisfy(PositionReader.reads) else {
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
        // Of a list that has hardly more postings than the rarest, most are asked for.
        let readers = terms.indices.compactMap {
            PositionReader(terms[$0], readsBlocks: lists[$0].count < Self.dense * lists[lead].count)
        }
        var matches = MatchList()
        let row = RowOfTerms()
        let last = lists.count - 1
        let (begins, ends) = (readers[0], readers[last])
        let shared = SharedPostings(lists)
        let (first, final, leading) = (shared[0], shared[last], shared[lead])
        let offsets = lists[lead].offsets.start
        for slot in slots {
            shared.find(slot, of: lead, others)
            let start = Int32(RowWindow.start(Int(lists[lead].windows[slot])))
            for place in 0..<shared.count {
                row.begin(begins.read(Int(first[place])))
                for term in 1..<last where !row.isEmpty { row.extend(readers[term].read(Int(shared[term][place]))) }
                guard !row.isEmpty else { continue }
                let index = Int(final[place])
                let found = row.end(ends.read(index), FieldCounts(bits: lists[last].counts(index)))
                if found.bits != 0 { matches.append(start &+ Int32(offsets[Int(leading[place])]), found) }
            }
        }
        return matches
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
            row.begin(cursors[0].positions())
            for cursor in cursors.dropFirst().dropLast() where !row.isEmpty { row.extend(cursor.positions()) }
            guard let last = cursors.last, !row.isEmpty, lengths.holds(Int(passage)) else { continue }
            let found = row.end(last.positions(), last.counts)
            if found.bits != 0 { matches.append(passage, found) }
        }
        return matches
    }
}
