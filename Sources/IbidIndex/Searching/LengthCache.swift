internal import Synchronization

/// The lengths of all passages and their norms, read once for each state of the index.
final class LengthCache: Sendable {
    private let held = Mutex<(generation: Int, lengths: PassageLengths)?>(nil)
    /// The postings of common words.
    let postings = PostingCache()
    private let normed = Mutex<(formula: BM25F.NormKey, norms: [Double])?>(nil)

    /// The lengths of the state that `connection` sees. Reads four bytes a passage after a change, and nothing else.
    func lengths(_ connection: Connection) throws -> PassageLengths {
        let generation = try Meta(connection).int(.generation)
        if let known = held.withLock({ $0 }), known.generation == generation { return known.lengths }
        let lengths = try PassageLengths(connection)
        held.withLock { $0 = (generation, lengths) }
        normed.withLock { $0 = nil }
        return lengths
    }

    /// The length norm of every row under `formula`; eight bytes a row, kept for the last formula.
    func norms(_ formula: BM25F, _ lengths: PassageLengths) -> [Double] {
        if let known = normed.withLock({ $0 }), known.formula == formula.normKey { return known.norms }
        let norms = lengths.bits.map { formula.norm(PassageLength(bits: $0)) }
        normed.withLock { $0 = (formula.normKey, norms) }
        return norms
    }
}
