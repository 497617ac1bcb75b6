/// Puts lists together: the passages of any of them, with their counts added up.
struct MatchUnion {
    private let lists: [Occurrences]
    private let lengths: PassageLengths
    private let threads: Int

    /// So many postings are put together by one thread.
    private static let share = 65_536

    init(_ lists: [Occurrences], _ lengths: PassageLengths, threads: Int = 1) {
        self.lists = lists.filter { $0.count > 0 }
        self.lengths = lengths
        self.threads = threads
    }

    /// Linear in the postings and the rows.
    func matches() -> MatchList {
        guard lists.count > 1 else { return lists.first?.matches(lengths) ?? MatchList() }
        let rows = lengths.bits.count
        let postings = lists.reduce(0) { $0 + $1.count }
        let parts = max(1, min(threads, postings / Self.share))
        let found = SharedWork.results(parts: parts) { part in
            matches(in: part * rows / parts..<(part + 1) * rows / parts)
        }
        return found.dropFirst().reduce(into: found[0]) { $0.append($1) }
    }

    private func matches(in range: Range<Int>) -> MatchList {
        var sums = [UInt32](repeating: 0, count: range.count)
        // By their place in the range.
        var present = RowSet(capacity: range.count)
        let buffer = BlockBuffer()
        sums.withUnsafeMutableBufferPointer { sums in
            for list in lists {
                list.each(in: range, buffer) { row, counts in
                    let offset = row &- range.lowerBound
                    // Nothing stands in the place of a passage that is gone.
                    guard lengths.bits[row] != 0 else { return }
                    let sum = sums[offset]
                    sums[offset] = sum == 0 ? counts : FieldCounts(bits: sum).adding(FieldCounts(bits: counts)).bits
                    present.insert(offset)
                }
            }
        }
        var union = MatchList()
        union.reserve(present.count)
        present.each { offset in
            union.rows.append(Int32(truncatingIfNeeded: range.lowerBound + offset))
            union.counts.append(sums[offset])
        }
        return union
    }
}

extension Occurrences {
    /// Calls `body` with each row in `range` and the counts there (`FieldCounts.bits`), ascending; of stored lists also with
    /// those of passages that are gone. `buffer` is for blocks.
    @inline(__always)
    fileprivate func each(in range: Range<Int>, _ buffer: BlockBuffer, _ body: (Int, UInt32) -> Void) {
        switch self {
        case .stored(let postings):
            for part in postings.parts where part.last >= range.lowerBound {
                for block in part.list.blocks where block.last >= range.lowerBound {
                    guard block.base + 1 < range.upperBound else { return }
                    buffer.load(part.list, block)
                    for index in 0..<buffer.count where range.contains(Int(buffer.rows[index])) {
                        body(Int(buffer.rows[index]), buffer.counts[index])
                    }
                }
            }
        case .gathered(let list):
            for index in list.place(of: Int32(range.lowerBound), from: 0)..<list.count {
                guard Int(list.rows[index]) < range.upperBound else { return }
                body(Int(list.rows[index]), list.counts[index])
            }
        }
    }
}
