internal import Synchronization

/// The lengths of all passages, read once for each state of the index.
final class LengthCache: Sendable {
    private let held = Mutex<(generation: Int, lengths: PassageLengths)?>(nil)

    /// The lengths of the state that `connection` sees. Reads four bytes a passage after a change, and nothing else.
    func lengths(_ connection: Connection) throws -> PassageLengths {
        let generation = try Meta(connection).int(.generation)
        if let known = held.withLock({ $0 }), known.generation == generation { return known.lengths }
        let lengths = try PassageLengths(connection)
        held.withLock { $0 = (generation, lengths) }
        return lengths
    }
}
