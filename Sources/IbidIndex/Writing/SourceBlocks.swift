internal import IbidModel

/// The stored sources that a new one is compared with, by their keys.
///
/// A build from nothing meets every source itself; any other run reads, once, the sources of the keys that it comes upon.
final class SourceBlocks {
    /// So many works are held before what is held is forgotten and read again where it is asked for.
    private static let limit = 100_000

    private let connection: Connection
    private let rules: SourceRules
    private var candidates: any SourceCandidateSet
    /// Whether every stored source is held.
    private var isWhole: Bool
    /// The keys whose sources are held.
    private var loaded: Set<Int> = []
    private var limit = SourceBlocks.limit

    init(_ connection: Connection, rules: SourceRules, isFresh: Bool) {
        self.connection = connection
        self.rules = rules
        candidates = rules.candidates()
        isWhole = isFresh
    }

    /// The rows that may relate to `item`, which is not stored yet; then it is one of those held, under `keys`. A row that
    /// is not held is given by `work`.
    func enter(_ id: Int, _ item: CSLItem, keys: Set<String>, work: (Int) throws -> CSLItem?) throws -> [Int] {
        if candidates.count >= limit { removeAll() }
        let hashes = keys.map { ($0, StableID.digest($0)) }
        if !isWhole { for (key, hash) in hashes where loaded.insert(hash).inserted { try load(key, hash, work) } }
        // What one source needs at once is not forgotten for the next.
        limit = max(limit, 2 * candidates.count)
        let found = candidates.candidates(for: item, keys: hashes.map(\.1))
        candidates.add(id, item)
        for (_, hash) in hashes { candidates.add(key: hash, to: id) }
        return found
    }

    /// Forgets everything: rows may have changed or gone.
    func removeAll() {
        guard candidates.count > 0 || !loaded.isEmpty else { return }
        candidates = rules.candidates()
        loaded = []
        isWhole = false
    }

    private func load(_ key: String, _ hash: Int, _ work: (Int) throws -> CSLItem?) throws {
        let rows = try connection.prepared("SELECT source FROM source_key WHERE key = ?").map([.text(key)]) {
            $0.int(0)
        }
        for row in rows {
            if !candidates.contains(row) {
                guard let item = try work(row) else { continue }
                candidates.add(row, item)
            }
            candidates.add(key: hash, to: row)
        }
    }
}
