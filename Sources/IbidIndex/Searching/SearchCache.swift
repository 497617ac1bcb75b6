internal import Synchronization

/// What searches of one state of an index have in common, read once for it.
final class SearchCache: Sendable {
    /// One state of the index.
    struct Snapshot: Sendable {
        let generation: Int
        let lengths: PassageLengths
        let segments: [Segment]
        let figures: CollectionFigures
    }

    /// The posting lists that were read, over all states.
    let postings = PostingCache()
    private let held = Mutex<Snapshot?>(nil)
    private let normed = Mutex<(formula: BM25F.NormKey, generation: Int, norms: [Double])?>(nil)
    private let filtered = Mutex<(generation: Int, rows: [MatchCompiler.Fragment: RowSet])>((-1, [:]))

    private let placed = Mutex<(generation: Int, places: [Int: DocumentPlace])>((-1, [:]))

    /// So many filters are kept.
    private static let filterLimit = 64

    /// The state that `connection` sees. Reads four bytes a passage after a change, and nothing else.
    func snapshot(_ connection: Connection) throws -> Snapshot {
        let generation = try Meta(connection).int(.generation)
        if let known = held.withLock({ $0 }), known.generation == generation { return known }
        let snapshot = Snapshot(
            generation: generation, lengths: try PassageLengths(connection), segments: try Segment.all(connection),
            figures: try CollectionFigures(connection))
        held.withLock { $0 = snapshot }
        return snapshot
    }

    /// The length norm of every row under `formula`; eight bytes a row, kept for the last formula.
    func norms(_ formula: BM25F, _ snapshot: Snapshot) -> [Double] {
        let known = normed.withLock { $0 }
        if let known, known.formula == formula.normKey, known.generation == snapshot.generation { return known.norms }
        let norms = snapshot.lengths.bits.map { formula.norm(PassageLength(bits: $0)) }
        normed.withLock { $0 = (formula.normKey, snapshot.generation, norms) }
        return norms
    }

    /// The rows of a filter, from memory or by `read`.
    func rows(_ filter: MatchCompiler.Fragment, _ generation: Int, _ read: () throws -> RowSet) rethrows -> RowSet {
        if let known = filtered.withLock({ $0.generation == generation ? $0.rows[filter] : nil }) { return known }
        let rows = try read()
        filtered.withLock { held in
            if held.generation != generation || held.rows.count >= Self.filterLimit { held = (generation, [:]) }
            held.rows[filter] = rows
        }
        return rows
    }

    /// The places of the documents that begin in `rows`, from memory or by `read`.
    func places(_ rows: Set<Int>, _ generation: Int, read: (Int) throws -> DocumentPlace) rethrows -> [Int:
        DocumentPlace]
    {
        let known = placed.withLock { $0.generation == generation ? $0.places : [:] }
        var found: [Int: DocumentPlace] = [:]
        for row in rows { found[row] = try known[row] ?? read(row) }
        placed.withLock { held in
            if held.generation != generation { held = (generation, [:]) }
            held.places.merge(found) { _, new in new }
        }
        return found
    }
}
