internal import Synchronization

/// Keeps posting lists in memory, so that a warm search neither copies nor checks them again.
///
/// A segment never changes and its id never comes back, so what is kept stays right over changes of the index.
final class PostingCache: Sendable {
    private struct Key: Hashable {
        let segment: Int
        let term: Int
    }

    private let lists = Mutex(
        TwoAgeCache<Key, StoredList?>(halfBytes: 128 << 20) { list in 64 + (list?.byteCount ?? 0) })

    /// The list of `term` in `segment`, from memory or by `read`; `nil` where it has none.
    func list(_ segment: Int, _ term: Int, _ read: () throws -> StoredList?) rethrows -> StoredList? {
        let key = Key(segment: segment, term: term)
        let known: StoredList?? = lists.withLock { $0.value(key) }
        if let known { return known }
        let list = try read()
        lists.withLock { $0.keep(list, key) }
        return list
    }
}
