internal import IbidModel

/// How much of a claim's words a statement holds.
extension FrameComparer {
    /// The share of the part's items that the statement holds, and the first item that it lacks.
    func coverage(of part: ClaimPart, in statement: Statement) -> (share: Double, missing: [ClaimItem]) {
        var total = 0.0
        var held = 0.0
        var missing: [ClaimItem] = []
        for item in part.items {
            total += item.weight
            let share = share(of: item, in: statement)
            held += item.weight * share
            // A name that only the sentence before has is not one that this sentence speaks of.
            if share == 0 || item.entity != 0 && share == Self.nearShare { missing.append(item) }
        }
        return (total == 0 ? 0 : held / total, missing)
    }

    /// The same share without the one name that the statement lacks; 0 where it lacks several.
    func coverageBesidesName(of part: ClaimPart, in statement: Statement, missing: [ClaimItem]) -> Double {
        let names = Set(missing.filter { $0.entity != 0 }.map(\.token))
        guard names.count <= 1 else { return 0 }
        let (total, held) = part.items.reduce(into: (0.0, 0.0)) { sums, item in
            guard !names.contains(item.token) else { return }
            sums.0 += item.weight
            sums.1 += share(of: item, in: statement) * item.weight
        }
        return total > 0 ? held / total : 0
    }

    /// Whether a clause says that nothing of the kind happened outside a place, and the claim's places lie outside it.
    func isBeyond(_ part: ClaimPart, _ frame: Frame) -> Bool {
        let limits = frame.places.filter { $0.role == .outside }
        let places = part.places.locating
        return frame.universal == .never && !limits.isEmpty && !places.isEmpty
            && places.allSatisfy { $0.role != .outside && PlaceComparison.isOutside($0, limits) }
    }

    /// The share `whole` of a statement as far as one of its clauses is concerned: "nowhere outside X" names none of the
    /// places that it speaks of.
    func coverage(
        _ whole: Double, of part: ClaimPart, by frame: Frame, in statement: Statement, missing: [ClaimItem]
    ) -> Double {
        guard isBeyond(part, frame) else { return whole }
        return max(whole, coverageBesidesName(of: part, in: statement, missing: missing))
    }

    private static func names(_ statement: Statement, _ words: KeySet) -> Bool {
        words.contains { holds(statement.words, $0) }
    }

    private static let nearShare = 0.5

    func share(of item: ClaimItem, in statement: Statement) -> Double {
        if item.entity != 0 {
            if statement.entities.contains(where: { table.same(item.entity, $0) }) { return 1 }
            if table.same(item.entity, statement.topic) { return 0.95 }
            if statement.nearEntities.contains(where: { table.same(item.entity, $0) }) {
                // A sentence without any name goes on about whom the one before names.
                let leans =
                    statement.frames.contains(where: \.isInherited) || Self.names(statement, Words.groups)
                    || statement.entities.isEmpty
                return statement.inherited.times.isEmpty && !leans ? Self.nearShare : 0.95
            }
        }
        if !item.words.isEmpty, item.words.allSatisfy({ Self.holds(statement.words, $0) }) { return 1 }
        // "French troops" and "French forces": the latter's noun says too little to be among the words.
        if item.entity == 0, !item.words.isEmpty, item.words.allSatisfy(lexicon.light.contains),
            statement.frames.contains(where: { frame in
                (frame.agents + frame.patients + frame.others).contains { item.words.allSatisfy($0.words.contains) }
            })
        {
            return 1
        }
        // "beheaded" says more than "killed".
        if !item.acts.isEmpty, !item.words.contains(where: WordClassText.narrow.contains) {
            for frame in statement.frames where frame.act >= 0 {
                if item.acts.contains(frame.act) || item.acts.contains(where: { implies(frame.act, $0) }) { return 1 }

            }
        }
        if item.kin.contains(where: { Self.holds(statement.words, $0) }) { return 0.95 }
        if !item.words.isEmpty,
            item.words.allSatisfy({ Self.holds(statement.words, $0) || Self.holds(statement.context, $0) })
        {
            return 0.9
        }
        // In a line on one event what was said before counts in other words, too.
        if item.entity == 0, !statement.inherited.times.isEmpty,
            item.kin.contains(where: { Self.holds(statement.context, $0) })
        {
            return 0.8
        }
        // The contrary act is what a refutation holds in its place.
        if statement.frames.contains(where: { frame in item.acts.contains { lexicon.areOpposed($0, frame.act) } }) {
            return 0.9
        }
        if item.entity != 0, item.words.count > 1 {
            let found = item.words.filter { Self.holds(statement.words, $0) || Self.holds(statement.context, $0) }.count
            if found * 2 > item.words.count { return 0.7 }
        }
        return 0
    }

    /// Whether a word of the claim meets nothing in the statement but an act contrary to its own.
    func isOpposedOnly(_ item: ClaimItem, in statement: Statement) -> Bool {
        guard !item.acts.isEmpty, !item.words.contains(where: { Self.holds(statement.words, $0) }),
            !item.kin.contains(where: { Self.holds(statement.words, $0) })
        else { return false }
        let acts = statement.frames.map(\.act)
        return !acts.contains(where: item.acts.contains)
            && acts.contains { act in item.acts.contains { lexicon.areOpposed($0, act) } }
    }

    static func holds(_ sorted: [UInt64], _ key: UInt64) -> Bool {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] == key
    }
}
