/// Remembers which terms a run of bytes stands for, so that each word is tokenised and looked up once.
///
/// Open addressing over a power of two, keys in one buffer: no allocation for a word that is known.
struct WordTable {
    /// A bound on what is kept; the common words are soon back.
    private static let mostWords = 1 << 20

    private var slots = [Int32](repeating: -1, count: 1 << 12)
    private var hashes: [UInt32] = []
    private var ends: [Int] = [0]
    private var keys: [UInt8] = []
    private var values: [Range<Int32>] = []
    private var terms: [Int32] = []

    /// How many words are kept.
    var count: Int { values.count }

    /// The terms of `word`, in order; `nil` where it is not known.
    @inline(__always)
    func terms(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> ArraySlice<Int32>? {
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if hashes[index] == hash, isKey(index, word) {
                return terms[Int(values[index].lowerBound)..<Int(values[index].upperBound)]
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Remembers the terms of a word that is not known.
    mutating func insert(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32, _ found: [Int32]) {
        if count >= Self.mostWords { self = WordTable() }
        if 2 * (count + 1) > slots.count { grow() }
        let start = Int32(terms.count)
        terms += found
        values.append(start..<Int32(terms.count))
        hashes.append(hash)
        keys += word
        ends.append(keys.count)
        place(count - 1)
    }

    /// FNV-1a.
    @inline(__always)
    static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt32 = 0x811C_9DC5
        for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return hash ^ hash >> 15
    }

    @inline(__always)
    private func isKey(_ index: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = ends[index]
        guard ends[index + 1] - start == word.count else { return false }
        return keys.withUnsafeBufferPointer { keys in
            for offset in 0..<word.count where keys[start + offset] != word[offset] { return false }
            return true
        }
    }

    private mutating func place(_ index: Int) {
        var slot = Int(hashes[index]) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(index)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for index in values.indices { place(index) }
    }
}
