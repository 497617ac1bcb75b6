internal import IbidModel

/// Clauses that may speak against "never … outside X", by their act and by what their agents are named with.
struct UniversalInstances {
    private var places: [UInt64: [(Int, Int)]] = [:]
    private let table: EntityTable

    /// Collects the clauses of `acts` that say where something was. Linear.
    init(in statements: [Statement], acts: Set<Int16>, table: EntityTable) {
        self.table = table
        for at in statements.indices where !statements[at].isEmptyTalk {
            for number in statements[at].frames.indices {
                let act = statements[at].frames[number].act
                guard acts.contains(act), statements[at].frames[number].polarity == .positive,
                    statements[at].frames[number].modality == .asserted, !statements[at].frames[number].places.isEmpty
                else { continue }
                for key in Set(statements[at].frames[number].agents.flatMap { Self.keys(of: $0) }) {
                    places[ClaimKey.join(key, UInt64(act)), default: []].append((at, number))
                }
            }
        }
    }

    /// What two mentions of one thing share at least one of, but for things that became one another.
    private static func keys(of mention: EntityMention) -> [UInt64] {
        mention.entities + mention.words + (mention.head == 0 ? [] : [mention.head])
    }

    /// The clauses whose agents may be those of `frame`, in the order of the text.
    func candidates(for frame: Frame) -> [(Int, Int)] {
        var keys = Set(frame.agents.flatMap { Self.keys(of: $0) })
        for key in keys { keys.formUnion(table.linked(to: key)) }
        var seen: Set<[Int]> = []
        return keys.flatMap { places[ClaimKey.join($0, UInt64(frame.act))] ?? [] }
            .filter { seen.insert([$0.0, $0.1]).inserted }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    }
}
