/// Values of a bounded size in two ages: when the younger half is full, the older one is let go, and what is asked for again
/// moves to the younger.
struct TwoAgeCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    /// The bytes of the younger half.
    private let halfBytes: Int
    private let size: @Sendable (Value) -> Int
    private var young: [Key: Value] = [:]
    private var old: [Key: Value] = [:]
    private var bytes = 0

    /// - Parameter size: the bytes that a value takes.
    init(halfBytes: Int, size: @escaping @Sendable (Value) -> Int) {
        self.halfBytes = halfBytes
        self.size = size
    }

    /// The value of `key`; `nil` where none is kept.
    mutating func value(_ key: Key) -> Value? {
        if let value = young[key] { return value }
        guard let value = old[key] else { return nil }
        keep(value, key)
        return value
    }

    /// Keeps a value, and lets the older half go where the younger one is full.
    mutating func keep(_ value: Value, _ key: Key) {
        if bytes > halfBytes { (old, young, bytes) = (young, [:], 0) }
        young[key] = value
        bytes += size(value)
    }

    /// Lets everything go.
    mutating func removeAll() { (old, young, bytes) = ([:], [:], 0) }
}
