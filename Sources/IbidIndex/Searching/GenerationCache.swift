internal import Synchronization

/// Values of one state of the index, by key, for all threads. Bounded: when it is full it begins anew.
final class GenerationCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let limit: Int
    private let held = Mutex<(generation: Int, values: [Key: Value])>((-1, [:]))

    /// An empty cache for at most `limit` values.
    init(limit: Int) {
        self.limit = limit
    }

    /// The value for `key` in the state `generation`, from memory or by `read`; `nil`, which is not kept, where there is
    /// none. Two threads may read it at the same time.
    func value(_ key: Key, _ generation: Int, _ read: () throws -> Value?) rethrows -> Value? {
        if let known = held.withLock({ $0.generation == generation ? $0.values[key] : nil }) { return known }
        guard let value = try read() else { return nil }
        held.withLock { held in
            if held.generation != generation || held.values.count >= limit { held = (generation, [:]) }
            held.values[key] = value
        }
        return value
    }
}
