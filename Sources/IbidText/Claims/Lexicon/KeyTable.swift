/// Values by the keys of words: open addressing without a second hash, since keys are hashes.
struct KeyTable<Value: Sendable>: Sendable {
    private var keys: ContiguousArray<UInt64>
    private var places: ContiguousArray<Int32>
    private var values: ContiguousArray<Value> = []
    private let mask: Int

    /// Takes over a dictionary. Linear.
    init(_ dictionary: [UInt64: Value]) {
        var size = 16
        while size < dictionary.count * 3 { size *= 2 }
        mask = size - 1
        keys = ContiguousArray(repeating: 0, count: size)
        places = ContiguousArray(repeating: 0, count: size)
        values.reserveCapacity(dictionary.count)
        for (key, value) in dictionary {
            let slot = slot(of: key)
            values.append(value)
            keys[slot] = key
            places[slot] = Int32(values.count)
        }
    }

    /// All keys with their values, in no order that says anything.
    var elements: [(key: UInt64, value: Value)] {
        keys.indices.compactMap { places[$0] == 0 ? nil : (keys[$0], values[Int(places[$0]) - 1]) }
    }

    /// The slot that holds `key`, or the free one where it belongs.
    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key >> 32) & mask
        while places[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    /// The value of a key. Constant.
    @inline(__always)
    subscript(key: UInt64) -> Value? {
        let place = places[slot(of: key)]
        return place == 0 ? nil : values[Int(place) - 1]
    }
}
