internal import IbidModel

/// How decisions differ from what the index holds.
struct SourceDecisionChanges {
    /// A pair of rows and what it becomes; `nil` leaves it to what is computed.
    struct Change {
        let kind: SourceRelation.Kind?
        let a: Int
        let b: Int
    }

    private struct Pair: Hashable {
        let low: Int
        let high: Int

        init(_ a: Int, _ b: Int) {
            low = min(a, b)
            high = max(a, b)
        }
    }

    /// In the order of the rows; empty where nothing differs. A later decision about a pair holds over an earlier one.
    let changes: [Change]

    init(_ decisions: [SourceDecision], _ connection: Connection) throws {
        var wanted: [Pair: SourceRelation.Kind] = [:]
        for decision in decisions {
            let rows = try [decision.a, decision.b].map { fingerprint in
                try connection.int(
                    "SELECT id FROM source WHERE uid = ?", [.int(StableID.source(fingerprint: fingerprint))])
            }
            if rows[0] != 0, rows[1] != 0, rows[0] != rows[1] { wanted[Pair(rows[0], rows[1])] = decision.kind }
        }
        var changes: [Change] = []
        let held = try connection.prepared("SELECT a, b, kind FROM source_relation WHERE decided = 1")
            .map { (Pair($0.int(0), $0.int(1)), SourceRelation.Kind(rawValue: $0.text(2))) }
        for (pair, kind) in held {
            if wanted[pair] == kind {
                wanted[pair] = nil
            } else if wanted[pair] == nil {
                changes.append(Change(kind: nil, a: pair.low, b: pair.high))
            }
        }
        changes += wanted.map { Change(kind: $0.value, a: $0.key.low, b: $0.key.high) }
        self.changes = changes.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    }
}
