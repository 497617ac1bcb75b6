internal import IbidModel

/// Which rows may be hits, evaluated window by window; a tree whose nodes each have a buffer of their own.
final class RowCondition {
    enum Form {
        /// Any of the lists stands there.
        case stands([WindowedList])
        /// The row is in the set.
        case among(RowSet)
        case any([RowCondition])
        case all([RowCondition])
        /// A passage stands there for which the part does not hold.
        case not(RowCondition)
    }

    /// The form without what it holds: telling it apart counts no references.
    private enum Kind {
        case stands, among, any, all, not
    }

    private let kind: Kind
    /// Kept for their views.
    private let lists: [WindowedList]
    private let views: [WindowView]
    /// The rows for which it holds, where they are known at once.
    let set: RowSet?
    /// Those that must hold come before those that must not.
    private let parts: [RowCondition]
    /// The parts, to be asked without counting references.
    private let asked: [Unmanaged<RowCondition>]
    /// For each window whether it may hold for any of its rows, by what is known without reading it.
    private let open: [Bool]
    private let bits = WindowBits()

    /// - Parameter windows: how many windows the rows take.
    init(_ form: Form, windows: Int) {
        var (kept, set, parts): ([WindowedList], RowSet?, [RowCondition]) = ([], nil, [])
        var open = [Bool](repeating: true, count: windows)
        switch form {
        case .stands(let lists):
            (kind, kept) = (.stands, lists)
            for window in 0..<windows { open[window] = lists.contains { $0.view.mayHold(window) } }
        case .among(let rows):
            (kind, set) = (.among, rows)
        case .any(let inside):
            (kind, parts) = (.any, inside)
            for window in 0..<windows { open[window] = inside.contains { $0.open[window] } }
        case .all(let inside):
            (kind, parts) = (.all, inside)
            for part in inside { for window in 0..<windows where !part.open[window] { open[window] = false } }
        case .not(let part):
            (kind, parts) = (.not, [part])
        }
        (lists, views) = (kept, kept.map(\.view))
        (self.set, self.parts, self.open) = (set, parts, open)
        asked = parts.map(Unmanaged.passUnretained)
    }

    /// Whether it may hold for any row of `window`, by what is known without reading the window.
    @inline(__always)
    func mayHold(_ window: Int) -> Bool { open[window] }

    /// Whether it holds for no row without a passage; lists as they are stored still have those that are gone.
    var isLive: Bool {
        switch kind {
        case .stands: views.allSatisfy(\.isDecoded)
        case .among, .not: true
        case .any: parts.allSatisfy(\.isLive)
        // What is forbidden is only taken away.
        case .all: parts.contains { ($0.kind != .not || parts.count == 1) && $0.isLive }
        }
    }

    /// The rows of `window` for which it holds, `live` being those that hold a passage; valid until the next window is
    /// asked for.
    func rows(_ window: Int, _ live: RowSet) -> WindowBits {
        switch kind {
        case .stands:
            bits.removeAll()
            for index in views.indices where views[index].mayHold(window) { views[index].mark(window, in: bits) }
        case .among:
            if let set { bits.assign(set, window: window) }
        case .any:
            bits.removeAll()
            for index in asked.indices where parts[index].open[window] { bits.formUnion(rows(of: index, window, live)) }
        case .all:
            intersect(window, live)
        case .not:
            bits.assign(live, window: window)
            bits.subtract(rows(of: 0, window, live))
        }
        return bits
    }

    private func intersect(_ window: Int, _ live: RowSet) {
        guard open[window] else { return bits.removeAll() }
        bits.insertAll()
        for index in asked.indices {
            // Only where nothing is required, passages must be told from gaps.
            if asked.count > 1, asked[index]._withUnsafeGuaranteedRef({ $0.kind == .not }) {
                let forbidden = asked[index]._withUnsafeGuaranteedRef { $0.asked[0] }
                bits.subtract(forbidden._withUnsafeGuaranteedRef { $0.rows(window, live) })
            } else {
                bits.formIntersection(rows(of: index, window, live))
            }
            if bits.isEmpty { return }
        }
    }

    @inline(__always)
    private func rows(of index: Int, _ window: Int, _ live: RowSet) -> WindowBits {
        asked[index]._withUnsafeGuaranteedRef { $0.rows(window, live) }
    }
}
