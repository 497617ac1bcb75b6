internal import IbidModel

/// "never … outside X" against an instance outside X.
enum UniversalConflicts {
    /// Each universal sentence with the first instance to the contrary of each document. Linear in the frames for each
    /// universal sentence, and such sentences are few.
    static func findings(in statements: [Statement], finder: ContradictionFinder) -> [Contradiction] {
        var found: [Contradiction] = []
        for statement in statements where !statement.isEmptyTalk {
            for frame in statement.frames where frame.universal == .never && frame.act >= 0 && !frame.agents.isEmpty {
                var limits = frame.places.filter { $0.role == .outside }
                if limits.isEmpty, let outside = statement.values.places.first(where: { $0.role == .outside }) {
                    limits = [outside]
                }
                let text = statement.text.utf8
                if limits.isEmpty,
                    contains(Array(text), "outside of the region") || contains(Array(text), "outside the region"),
                    let region = statement.values.places.first(where: {
                        $0.kind == .region || $0.kind == .zone || $0.kind == .area
                    })
                {
                    limits = [region]
                }
                guard !limits.isEmpty else { continue }
                if let finding = instance(against: statement, frame, limits, statements, finder) {
                    found.append(finding)
                }
            }
        }
        return found
    }

    private static func instance(
        against statement: Statement, _ frame: Frame, _ limits: [PlaceMention], _ statements: [Statement],
        _ finder: ContradictionFinder
    ) -> Contradiction? {
        for other in statements where other.id != statement.id && !other.isEmptyTalk {
            for candidate in other.frames
            where candidate.polarity == .positive && candidate.modality == .asserted && candidate.act == frame.act {
                guard
                    RoleComparison.status(frame.agents, candidate.agents, finder.table, finder.lexicon.light) == .match
                else { continue }
                let places = PlaceComparison.locating(candidate.places)
                guard
                    let place = places.first(where: { place in
                        place.kind != .unknown
                            && limits.allSatisfy { Gazetteer.shared.relation(place, $0) == .disjoint }
                    })
                else { continue }
                let row = SlotRow(
                    .universal, .conflict, claim: limits.map(\.name).joined(separator: ", "), evidence: place.name)
                return Contradiction(
                    rule: .functionalSlot, statements: [min(statement.id, other.id), max(statement.id, other.id)],
                    spans: statement.id < other.id ? [frame.span, candidate.span] : [candidate.span, frame.span],
                    rows: [row],
                    reason: "never outside \(limits.map(\.name).joined(separator: ", ")), and yet in \(place.name)")
            }
        }
        return nil
    }

    private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
        let needle = Array(text.utf8)
        guard bytes.count >= needle.count else { return false }
        return (0...(bytes.count - needle.count)).contains { bytes[$0..<($0 + needle.count)].elementsEqual(needle) }
    }
}
