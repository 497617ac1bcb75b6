internal import Synchronization

/// Keeps decoded lists for the searches of one state of an index under one formula.
///
/// A first search decodes only short lists whole: most programs that are started ask one question.
final class DecodedListCache: Sendable {
    /// So many postings has a list at most that is kept.
    static let longest = 2 << 20

    /// All that the lists depend on beside the segments.
    struct Key: Equatable {
        let generation: Int
        let formula: BM25F.NormKey
    }

    private struct State {
        var key: Key?
        var lists = TwoAgeCache<Int, DecodedList>(halfBytes: 128 << 20) { $0.byteCount }
    }

    private let state = Mutex(State())

    /// The list of `term`, from memory or by `make`.
    func list(_ term: Int, _ key: Key, _ make: () -> DecodedList) -> DecodedList {
        let known = state.withLock { $0.key == key ? $0.lists.value(term) : nil }
        if let known { return known }
        let list = make()
        state.withLock { state in
            if state.key != key {
                state.key = key
                state.lists.removeAll()
            }
            state.lists.keep(list, term)
        }
        return list
    }
}
