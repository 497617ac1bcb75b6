/// A set of words by their hashes, quick to say no: most words of a text are in none.
struct WordSet: Sendable {
    private let filter: [UInt64]
    private let hashes: Set<UInt64>

    /// Takes the words' hashes. Linear.
    init(_ hashes: some Sequence<UInt64>) {
        let all = Set(hashes)
        var filter = [UInt64](repeating: 0, count: 64)
        for hash in all { filter[Self.slot(hash)] |= Self.bit(hash) }
        self.filter = filter
        self.hashes = all
    }

    /// Whether the word of `hash` is in the set.
    func contains(_ hash: UInt64) -> Bool {
        filter[Self.slot(hash)] & Self.bit(hash) != 0 && hashes.contains(hash)
    }

    private static func slot(_ hash: UInt64) -> Int { Int(hash & 63) }
    private static func bit(_ hash: UInt64) -> UInt64 { 1 << ((hash >> 6) & 63) }
}
