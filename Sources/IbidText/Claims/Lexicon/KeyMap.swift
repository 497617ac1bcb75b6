/// Keys by keys: open addressing without a second hash, since keys are hashes. Zero is no key.
struct KeyMap: Sendable {
    private var slots = ContiguousArray<(key: UInt64, value: UInt64)>(repeating: (0, 0), count: 16)
    private var count = 0

    /// The slot that holds `key`, or the free one where it belongs. At most half of the slots is in use.
    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key >> 32) & mask
        while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & mask }
        return slot
    }

    /// The value of a key; `nil` for one without. Constant.
    subscript(key: UInt64) -> UInt64? {
        @inline(__always) get {
            let found = slots[slot(of: key)]
            return key == 0 || found.key == 0 ? nil : found.value
        }
        set {
            guard key != 0, let newValue else { return }
            let slot = slot(of: key)
            if slots[slot].key == 0 { count += 1 }
            slots[slot] = (key, newValue)
            if count * 2 > slots.count { grow() }
        }
    }

    private mutating func grow() {
        let old = slots
        slots = ContiguousArray(repeating: (0, 0), count: old.count * 2)
        for entry in old where entry.key != 0 { slots[slot(of: entry.key)] = entry }
    }

    /// Gives every key of one value another. Linear.
    mutating func replace(_ value: UInt64, by other: UInt64) {
        for index in slots.indices where slots[index].key != 0 && slots[index].value == value {
            slots[index].value = other
        }
    }
}
