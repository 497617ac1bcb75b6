internal import Synchronization

/// Keeps posting lists in memory, so that a warm search neither copies nor checks them again.
///
/// A segment never changes and its id never comes back, so what is kept stays right over changes of the index.
final class PostingCache: Sendable {
    /// When the younger half holds so much, the older one is let go: what is asked for again moves to the younger.
    private static let halfBytes = 64 << 20

    private struct Key: Hashable {
        let segment: Int
        let term: Int
    }

    private struct State {
        var young: [Key: StoredList?] = [:]
        var old: [Key: StoredList?] = [:]
        var bytes = 0

        mutating func keep(_ list: StoredList?, _ key: Key) {
            if bytes > PostingCache.halfBytes { (old, young, bytes) = (young, [:], 0) }
            young[key] = .some(list)
            bytes += 64 + (list?.byteCount ?? 0)
        }
    }

    private let state = Mutex(State())

    /// The list of `term` in `segment`, from memory or by `read`; `nil` where it has none.
    func list(_ segment: Int, _ term: Int, _ read: () throws -> StoredList?) rethrows -> StoredList? {
        let key = Key(segment: segment, term: term)
        let known: StoredList?? = state.withLock { state in
            if let list = state.young[key] { return list }
            guard let list = state.old[key] else { return nil }
            state.keep(list, key)
            return .some(list)
        }
        if let known { return known }
        let list = try read()
        state.withLock { $0.keep(list, key) }
        return list
    }
}
