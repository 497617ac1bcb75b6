/// Words by what is left of them without one letter (after Garbe's SymSpell, 2012): two words that differ by one edit
/// share such a rest.
struct ShortenedWords: Sendable {
    /// The most words that share one rest; real words seldom share theirs with three.
    private static let bucket = 12

    /// Chains in one table: for each rest the last place that holds it, and how many there are.
    private var heads: [Int32]
    private var keys: [UInt64]
    private var counts: [UInt8]
    /// For each place its word and the place before it with the same rest, from 1.
    private var places: [(word: Int32, before: Int32)] = []

    /// Enters words, the most important first. Linear in words of bounded length.
    init(_ words: [[UInt8]]) {
        var size = 1_024
        let count = words.reduce(0) { $0 + $1.count + 1 }
        while size < count * 2 { size *= 2 }
        heads = [Int32](repeating: 0, count: size)
        keys = [UInt64](repeating: 0, count: size)
        counts = [UInt8](repeating: 0, count: size)
        places.reserveCapacity(count)
        var rests: [UInt64] = []
        for (index, word) in words.enumerated() {
            Self.rests(of: word, into: &rests)
            for rest in rests { enter(rest, Int32(index)) }
        }
    }

    private mutating func enter(_ rest: UInt64, _ word: Int32) {
        let slot = slot(of: rest)
        guard counts[slot] < Self.bucket else { return }
        keys[slot] = rest
        counts[slot] += 1
        places.append((word, heads[slot]))
        heads[slot] = Int32(places.count)
    }

    private func slot(of rest: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (rest &* 0x9E37_79B9_7F4A_7C15) >> 32) & (heads.count - 1)
        while heads[slot] > 0, keys[slot] != rest { slot = (slot + 1) & (heads.count - 1) }
        return slot
    }

    /// The numbers of the words that share a rest with `word`, some of them more than once.
    func candidates(_ word: [UInt8], _ rests: inout [UInt64], into found: inout [Int32]) {
        found.removeAll(keepingCapacity: true)
        Self.rests(of: word, into: &rests)
        for rest in rests {
            var place = heads[slot(of: rest)]
            while place > 0 {
                found.append(places[Int(place) - 1].word)
                place = places[Int(place) - 1].before
            }
        }
    }

    /// The hashes of a word without each of its letters, and of the whole word.
    private static func rests(of word: [UInt8], into rests: inout [UInt64]) {
        rests.removeAll(keepingCapacity: true)
        var head = DocumentWords.hash(lowering: EmptyCollection())
        for gap in word.indices {
            var hash = head
            for byte in word[(gap + 1)...] { hash = DocumentWords.hash(hash, byte) }
            rests.append(hash)
            head = DocumentWords.hash(head, word[gap])
        }
        rests.append(head)
    }
}
