/// A set of words' keys: open addressing without a second hash, since keys are hashes. Zero is no key.
struct KeySet: Sendable, Sequence {
    private var slots: ContiguousArray<UInt64>
    /// The number of keys.
    private(set) var count = 0

    /// A set of keys. Linear.
    init(_ keys: some Sequence<UInt64> = []) {
        slots = ContiguousArray(repeating: 0, count: 16)
        for key in keys { insert(key) }
    }

    /// The slot that holds `key`, or the free one where it belongs. At most half of the slots is in use.
    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key >> 32) & mask
        while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    /// Whether the key is in the set. Constant.
    @inline(__always)
    func contains(_ key: UInt64) -> Bool { key != 0 && slots[slot(of: key)] != 0 }

    /// Adds a key; whether it was missing.
    @discardableResult
    mutating func insert(_ key: UInt64) -> Bool {
        guard key != 0 else { return false }
        let slot = slot(of: key)
        guard slots[slot] == 0 else { return false }
        slots[slot] = key
        count += 1
        if count * 2 > slots.count {
            let keys = slots.filter { $0 != 0 }
            slots = ContiguousArray(repeating: 0, count: slots.count * 2)
            for key in keys { slots[self.slot(of: key)] = key }
        }
        return true
    }

    /// Takes a key out; whether it was there. Linear, and rare.
    @discardableResult
    mutating func remove(_ key: UInt64) -> Bool {
        guard contains(key) else { return false }
        self = KeySet(filter { $0 != key })
        return true
    }

    /// The set with further keys.
    func union(_ keys: some Sequence<UInt64>) -> KeySet {
        var set = self
        for key in keys { set.insert(key) }
        return set
    }

    func makeIterator() -> some IteratorProtocol<UInt64> { slots.lazy.filter { $0 != 0 }.makeIterator() }
}
