internal import IbidIndex
internal import IbidModel
internal import IbidText
internal import Synchronization

/// What claims need to know of a whole index: its names, and of a small one all its statements.
final class ClaimKnowledge: Sendable {
    /// What was read of one state of the index.
    struct State: Sendable {
        let generation: Int
        let table: EntityTable
        /// All of them, where the index is small enough to compare a claim with every sentence.
        let all: (set: StatementSet, statements: [Statement])?
    }

    /// An index of up to so many passages is read as a whole; of a larger one, so many that say what is called how.
    private static let passageLimit = 2_000
    private static let titleLimit = 5_000

    private let held = Mutex<State?>(nil)

    /// The names of the index that `reader` sees, read once for each of its states.
    func state(_ reader: IndexReader) throws -> State {
        let generation = try reader.generation()
        if let known = held.withLock({ $0 }), known.generation == generation { return known }
        let naming = try reader.namingParagraphs(limit: Self.passageLimit)
        let set = StatementSet(naming.paragraphs)
        let table = EntityTableBuilder.table(
            of: set.documents, titles: try reader.titles(limit: Self.titleLimit))
        let all = naming.isWhole ? (set, set.statements(table)) : nil
        let state = State(generation: generation, table: table, all: all)
        held.withLock { $0 = state }
        return state
    }
}
