internal import Synchronization

/// Keeps decoded lists for the searches of one state of an index under one formula.
///
/// A first search decodes only short lists whole: most programs that are started ask one question.
final class DecodedListCache: Sendable {
    /// When the younger half holds so many bytes, the older one is let go: what is asked for again moves to the younger.
    private static let halfBytes = 64 << 20

    /// All that the lists depend on beside the segments.
    struct Key: Equatable {
        let generation: Int
        let formula: BM25F.NormKey
    }

    private struct State {
        var key: Key?
        var young: [Int: DecodedList] = [:]
        var old: [Int: DecodedList] = [:]
        var bytes = 0

        mutating func use(_ key: Key) {
            if self.key != key { self = State(key: key) }
        }

        mutating func keep(_ list: DecodedList, _ term: Int) {
            if bytes > DecodedListCache.halfBytes { (old, young, bytes) = (young, [:], 0) }
            young[term] = list
            bytes += list.byteCount
        }
    }

    private let state = Mutex(State())

    /// The list of `term`, from memory or by `make`.
    func list(_ term: Int, _ key: Key, _ make: () -> DecodedList) -> DecodedList {
        if let known = known(term, key) { return known }
        let list = make()
        state.withLock { state in
            state.use(key)
            state.keep(list, term)
        }
        return list
    }

    /// The list of `term` where it is in memory.
    func known(_ term: Int, _ key: Key) -> DecodedList? {
        state.withLock { state in
            guard state.key == key else { return nil }
            if let list = state.young[term] { return list }
            guard let list = state.old[term] else { return nil }
            state.keep(list, term)
            return list
        }
    }

    /// So many postings has a list at most that is kept.
    static let longest = 2 << 20
}
