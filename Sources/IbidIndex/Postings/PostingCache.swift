internal import Synchronization

/// Keeps the postings of common words in memory, so that a warm search neither copies nor checks them again.
///
/// Holds one state of the index; what belongs to another is forgotten.
final class PostingCache: Sendable {
    /// Lists shorter than this are read as fast as they are looked up.
    private static let leastBytes = 16_384
    /// When so much is held, everything is let go: the common words are soon back.
    private static let mostBytes = 64 << 20

    private struct State {
        var generation = -1
        var matches: [Int: MatchList] = [:]
        var lists: [Int: [Int: [UInt8]]] = [:]
        var bytes = 0

        /// Makes room for `count` bytes of `generation`.
        mutating func admit(_ count: Int, _ generation: Int) {
            if generation != self.generation || bytes + count > mostBytes { self = State(generation: generation) }
            bytes += count
        }
    }

    private let state = Mutex(State())

    /// Where `term` stands, from memory or by `read`.
    func matches(_ term: Int, _ generation: Int, _ read: () throws -> MatchList) rethrows -> MatchList {
        let known = state.withLock { $0.generation == generation ? $0.matches[term] : nil }
        if let known { return known }
        let matches = try read()
        let bytes = matches.count * 8
        if bytes >= Self.leastBytes {
            state.withLock { state in
                state.admit(bytes, generation)
                state.matches[term] = matches
            }
        }
        return matches
    }

    /// The stored list of `term` in `chunk`, from memory or by `read`.
    func list(_ chunk: Int, _ term: Int, _ generation: Int, _ read: () throws -> [UInt8]?) rethrows -> [UInt8]? {
        let known = state.withLock { $0.generation == generation ? $0.lists[chunk]?[term] : nil }
        if let known { return known }
        let list = try read()
        if let list, list.count >= Self.leastBytes {
            state.withLock { state in
                state.admit(list.count, generation)
                state.lists[chunk, default: [:]][term] = list
            }
        }
        return list
    }
}
