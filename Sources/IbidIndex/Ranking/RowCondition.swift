internal import IbidModel

/// Which rows may be hits, evaluated window by window.
indirect enum RowCondition {
    /// Any of these stands there; each with a buffer of its own.
    case stands([WindowedList], WindowBits)
    /// The row is in the set.
    case among(RowSet, WindowBits)
    case any([RowCondition], WindowBits)
    case all([RowCondition], WindowBits)
    /// A passage stands there for which the part does not hold.
    case not(RowCondition, WindowBits)

    /// Whether it may hold for any row of `window`, by what is known without reading the window.
    func mayHold(_ window: Int) -> Bool {
        switch self {
        case .stands(let lists, _): lists.contains { $0.view.mayHold(window) }
        case .among, .not: true
        case .any(let parts, _): parts.contains { $0.mayHold(window) }
        case .all(let parts, _): parts.allSatisfy { $0.mayHold(window) }
        }
    }

    /// The rows of `window` for which it holds, `live` being those that hold a passage; valid until the next window is
    /// asked for.
    func rows(_ window: Int, _ live: RowSet) -> WindowBits {
        switch self {
        case .stands(let lists, let bits):
            bits.removeAll()
            for list in lists where list.view.mayHold(window) { list.view.mark(window, in: bits) }
            return bits
        case .among(let rows, let bits):
            bits.assign(rows, window: window)
            return bits
        case .any(let parts, let bits):
            bits.removeAll()
            for part in parts where part.mayHold(window) { bits.formUnion(part.rows(window, live)) }
            return bits
        case .all(let parts, let bits):
            bits.insertAll()
            for part in parts {
                guard part.mayHold(window) else {
                    bits.removeAll()
                    return bits
                }
                // What is forbidden is taken away; only where nothing is required, passages must be told from gaps.
                if case .not(let inside, _) = part, parts.count > 1 {
                    bits.subtract(inside.rows(window, live))
                } else {
                    bits.formIntersection(part.rows(window, live))
                }
                if bits.isEmpty { return bits }
            }
            return bits
        case .not(let part, let bits):
            bits.assign(live, window: window)
            bits.subtract(part.rows(window, live))
            return bits
        }
    }
}
