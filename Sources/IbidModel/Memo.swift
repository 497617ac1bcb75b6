internal import Synchronization

/// Remembers what a pure function gave for a text, for all threads. Bounded: when it is full it begins anew.
package final class Memo<Value: Sendable>: Sendable {
    private final class Held: Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    private let limit: Int
    // Objects of no type in particular: a dictionary of `Value` stays generic at run time, since other modules make it.
    private let known = Mutex<[TextKey: any AnyObject & Sendable]>([:])

    /// An empty memo for at most `limit` texts.
    package init(limit: Int) {
        self.limit = limit
    }

    /// What `make` gives for `text`, made only where it is not remembered. Two threads may make it at the same time.
    package func value(of text: String, _ make: () -> Value) -> Value {
        let key = TextKey(text)
        if let held = known.withLock({ $0[key] }) as? Held { return held.value }
        let value = make()
        known.withLock { known in
            if known.count >= limit { known.removeAll(keepingCapacity: true) }
            known[key] = Held(value)
        }
        return value
    }
}
