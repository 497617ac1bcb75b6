internal import Synchronization

/// Remembers what a pure function gave for a text, for all threads. Bounded: when it is full it begins anew.
package final class Memo<Value: Sendable>: Sendable {
    private let limit: Int
    private let known = Mutex<[TextKey: Value]>([:])

    /// An empty memo for at most `limit` texts.
    package init(limit: Int) {
        self.limit = limit
    }

    /// What `make` gives for `text`, made only where it is not remembered. Two threads may make it at the same time.
    package func value(of text: String, _ make: () -> Value) -> Value {
        let key = TextKey(text)
        if let value = known.withLock({ $0[key] }) { return value }
        let value = make()
        known.withLock { known in
            if known.count >= limit { known.removeAll(keepingCapacity: true) }
            known[key] = value
        }
        return value
    }
}
