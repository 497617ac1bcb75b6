internal import Foundation
internal import IbidModel
internal import Synchronization

/// What searches of one state of an index have in common, read once for it.
final class SearchCache: Sendable {
    /// One state of the index.
    struct Snapshot: Sendable {
        let generation: Int
        let lengths: PassageLengths
        let segments: [Segment]
        let figures: CollectionFigures
        /// The settings that the index was built with.
        let ranking: RankingParameters
        /// The rows that hold a passage.
        let live: RowSet
    }

    /// What restricts a search.
    enum RowsKey: Hashable {
        case filter(QueryFilter)
        case basis(Basis)
    }

    /// The posting lists that were read, over all states.
    let postings = PostingCache()
    /// Those of them that were decoded whole, of one state.
    let lists = DecodedListCache()
    private let searches = Atomic(0)
    private let running = Atomic(0)
    private let held = Mutex<Snapshot?>(nil)
    private let normed = Mutex<(formula: BM25F.NormKey, generation: Int, midpoints: PlainBuffer<Double>)?>(nil)
    private let termed = Mutex<(generation: Int, terms: [String: PostingReader.Term?])>((-1, [:]))
    private let filtered = Mutex<(generation: Int, rows: [RowsKey: RowSet])>((-1, [:]))

    private let named = Mutex<(generation: Int, keys: NameKeys?)>((-1, nil))
    private let placed = GenerationCache<Int, DocumentPlace>(limit: 65_536)

    /// So many terms are kept.
    private static let termLimit = 20_000
    private static let cores = ProcessInfo.processInfo.activeProcessorCount
    /// More threads than that wait for one another.
    private static let threadLimit = 8
    /// So many filters are kept.
    private static let filterLimit = 64

    /// The state that `connection` sees. After a change it reads four bytes a passage, the segments' heads
    /// and a few facts.
    func snapshot(_ connection: Connection) throws -> Snapshot {
        let generation = try Meta(connection).int(.generation)
        if let known = held.withLock({ $0 }), known.generation == generation { return known }
        let lengths = try PassageLengths(connection)
        let snapshot = Snapshot(
            generation: generation, lengths: lengths, segments: try Segment.all(connection),
            figures: try CollectionFigures(connection), ranking: try Meta(connection).parameters().ranking,
            live: RowSet(lengths))
        held.withLock { $0 = snapshot }
        return snapshot
    }

    /// Whether no search came before; says so once.
    func isFirstSearch() -> Bool { searches.add(1, ordering: .relaxed).oldValue == 0 }

    /// Carries out a search, and tells it how many threads it may take: the cores that no other search of this index needs.
    func searching<Value>(_ body: (_ threads: Int) throws -> Value) rethrows -> Value {
        let others = running.add(1, ordering: .relaxed).oldValue
        defer { running.subtract(1, ordering: .relaxed) }
        return try body(max(1, min(Self.threadLimit, Self.cores) - others))
    }

    /// `BM25F.midpoint` of every row; eight bytes a row, kept for the last formula.
    func midpoints(_ formula: BM25F, _ snapshot: Snapshot) -> PlainBuffer<Double> {
        let known = normed.withLock { $0 }
        if let known, known.formula == formula.normKey, known.generation == snapshot.generation {
            return known.midpoints
        }
        let bits = snapshot.lengths.bits
        let midpoints = bits.withUnsafeBufferPointer { bits in
            PlainBuffer(count: bits.count) { formula.midpoint(formula.norm(PassageLength(bits: bits[$0]))) }
        }
        normed.withLock { $0 = (formula.normKey, snapshot.generation, midpoints) }
        return midpoints
    }

    /// The term `text`, from memory or by `read`; `nil` where no passage holds it.
    func term(
        _ text: String, _ generation: Int, _ read: () throws -> PostingReader.Term?
    ) rethrows -> PostingReader.Term? {
        let known: PostingReader.Term?? = termed.withLock { $0.generation == generation ? $0.terms[text] : nil }
        if let known { return known }
        let term = try read()
        termed.withLock { held in
            if held.generation != generation || held.terms.count >= Self.termLimit { held = (generation, [:]) }
            held.terms[text] = .some(term)
        }
        return term
    }

    /// The rows of a filter, from memory or by `read`.
    func rows(_ filter: RowsKey, _ generation: Int, _ read: () throws -> RowSet) rethrows -> RowSet {
        if let known = filtered.withLock({ $0.generation == generation ? $0.rows[filter] : nil }) { return known }
        let rows = try read()
        filtered.withLock { held in
            if held.generation != generation || held.rows.count >= Self.filterLimit { held = (generation, [:]) }
            held.rows[filter] = rows
        }
        return rows
    }

    /// The keys of the names in the corpus; `nil` where they are not known, as in a first search, which asks for few.
    func nameKeys(_ connection: Connection) throws -> NameKeys? {
        guard searches.load(ordering: .relaxed) > 0 else { return nil }
        let generation = try Meta(connection).int(.generation)
        let known = named.withLock { $0 }
        if known.generation == generation { return known.keys }
        let keys = try NameKeys(connection)
        named.withLock { $0 = (generation, keys) }
        return keys
    }

    /// The places of the documents that begin in `rows`, from memory or by `read`.
    func places(_ rows: Set<Int>, _ generation: Int, read: (Int) throws -> DocumentPlace) rethrows -> [Int:
        DocumentPlace]
    {
        var found: [Int: DocumentPlace] = [:]
        for row in rows { found[row] = try placed.value(row, generation) { try read(row) } }
        return found
    }
}
