internal import IbidModel

/// What names of a claim ask of a sentence besides standing in it.
extension CoverageCheck {
    /// Whether a claim says of two names only what they have to do with each other: "X worked with Y". That both stand in a
    /// sentence says no such thing.
    func isOnlyNames(_ needs: CoverageNeeds) -> Bool {
        needs.list.filter { $0.entity != 0 && !$0.isPlace }.count > 1
            && needs.list.allSatisfy { $0.entity != 0 || $0.isPredicate || $0.weight < 0.4 }
    }

    /// Whether a clause tells of the claim's act.
    func tells(_ claim: Frame, _ frame: Frame) -> Bool {
        let likes = Self.telling[comparer.lexicon.name(claim.act) ?? ""] ?? []
        func holds(_ one: EntityMention) -> Bool {
            (frame.agents + frame.patients + frame.others).contains { RoleComparison.like(one, $0, comparer.table) }
        }
        return frame.lemma == claim.lemma || comparer.relation(claim, frame) != .none
            || likes.contains(comparer.lexicon.name(frame.act) ?? "")
                && (claim.agents + claim.patients).allSatisfy(holds)
    }

    /// Whether a sentence names something that is neither its topic nor in the claim.
    func hasOwnName(_ statement: Statement, _ needs: CoverageNeeds) -> Bool {
        let table = comparer.table
        return statement.entities.contains { name in
            !table.same(name, statement.topic)
                && !needs.list.contains { $0.entity != 0 && table.same($0.entity, name) }
        }
    }
}
