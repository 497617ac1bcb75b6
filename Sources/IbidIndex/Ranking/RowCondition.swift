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

    private let form: Form
    private let views: [WindowView]
    private let bits = WindowBits()

    init(_ form: Form) {
        self.form = form
        if case .stands(let lists) = form { views = lists.map(\.view) } else { views = [] }
    }

    /// The rows for which it holds, where they are known at once.
    var set: RowSet? {
        if case .among(let rows) = form { rows } else { nil }
    }

    /// Whether it may hold for any row of `window`, by what is known without reading the window.
    func mayHold(_ window: Int) -> Bool {
        switch form {
        case .stands: views.contains { $0.mayHold(window) }
        case .among, .not: true
        case .any(let parts): parts.contains { $0.mayHold(window) }
        case .all(let parts): parts.allSatisfy { $0.mayHold(window) }
        }
    }

    /// Whether it holds for no row without a passage; lists as they are stored still have those that are gone.
    var isLive: Bool {
        switch form {
        case .stands: views.allSatisfy(\.isDecoded)
        case .among, .not: true
        case .any(let parts): parts.allSatisfy(\.isLive)
        // What is forbidden is only taken away.
        case .all(let parts): parts.contains { ($0.forbidden == nil || parts.count == 1) && $0.isLive }
        }
    }

    /// What must not hold; `nil` for any other form.
    private var forbidden: RowCondition? {
        if case .not(let part) = form { part } else { nil }
    }

    /// The rows of `window` for which it holds, `live` being those that hold a passage; valid until the next window is
    /// asked for.
    func rows(_ window: Int, _ live: RowSet) -> WindowBits {
        switch form {
        case .stands:
            bits.removeAll()
            for index in views.indices where views[index].mayHold(window) { views[index].mark(window, in: bits) }
        case .among(let rows):
            bits.assign(rows, window: window)
        case .any(let parts):
            bits.removeAll()
            for part in parts where part.mayHold(window) { bits.formUnion(part.rows(window, live)) }
        case .all(let parts):
            bits.insertAll()
            for part in parts {
                guard part.mayHold(window) else {
                    bits.removeAll()
                    break
                }
                // Only where nothing is required, passages must be told from gaps.
                if parts.count > 1, let forbidden = part.forbidden {
                    bits.subtract(forbidden.rows(window, live))
                } else {
                    bits.formIntersection(part.rows(window, live))
                }
                if bits.isEmpty { break }
            }
        case .not(let part):
            bits.assign(live, window: window)
            bits.subtract(part.rows(window, live))
        }
        return bits
    }
}
