/// Where the terms of a phrase stand in a row in one passage, term after term; used for one passage after the other.
struct RowOfTerms {
    /// How far a term has been gone through.
    struct Progress {
        fileprivate var next = 0
        fileprivate var kept = 0
    }

    /// The place that the next term must have, ascending, and the part of the passage, as a number.
    private var wanted: [Int32] = []
    private var parts: [UInt8] = []

    /// Whether no place is left.
    var isEmpty: Bool { wanted.isEmpty }

    /// Begins with another passage.
    mutating func removeAll() {
        wanted.removeAll(keepingCapacity: true)
        parts.removeAll(keepingCapacity: true)
    }

    /// Adds a position of the first term, which has `counts`; in their order.
    @inline(__always)
    mutating func begin(_ position: Int32, _ counts: FieldCounts) {
        let number = wanted.count
        parts.append(number < counts.title ? 0 : number < counts.title + counts.section ? 1 : 2)
        wanted.append(position + 1)
    }

    /// Begins with the next term.
    func goOn() -> Progress { Progress() }

    /// Takes a position of the next term; in their order.
    @inline(__always)
    mutating func extend(_ position: Int32, _ progress: inout Progress) {
        while progress.next < wanted.count, wanted[progress.next] < position { progress.next += 1 }
        guard progress.next < wanted.count, wanted[progress.next] == position else { return }
        parts[progress.kept] = parts[progress.next]
        wanted[progress.kept] = position + 1
        progress.kept += 1
        progress.next += 1
    }

    /// Lets go of the places at which the term did not go on.
    mutating func cut(_ progress: Progress) {
        wanted.removeLast(wanted.count - progress.kept)
        parts.removeLast(parts.count - progress.kept)
    }

    /// How often the terms stand in a row in each part.
    var counts: FieldCounts {
        var found = (title: 0, section: 0, body: 0)
        for part in parts {
            switch part {
            case 0: found.title += 1
            case 1: found.section += 1
            default: found.body += 1
            }
        }
        return FieldCounts(title: found.title, section: found.section, body: found.body)
    }
}
