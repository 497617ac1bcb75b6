/// How many claims of one kind got their gold label.
package struct KindAccuracy: Sendable, Hashable {
    /// The kind; `nil` for the claims without one.
    package let kind: String?
    /// Those that got it, of all of the kind.
    package let share: ClaimShare

    /// Makes a value.
    package init(kind: String?, share: ClaimShare) {
        self.kind = kind
        self.share = share
    }

    /// The accuracy of each kind that occurs, in the order of the bytes of the kinds, claims without a kind last.
    ///
    /// `claims` and `pairs` have the same length and order. A claim without an outcome counts as wrong.
    static func of(_ claims: [JudgedClaim], _ pairs: [ClaimPair]) -> [KindAccuracy] {
        let groups = Dictionary(grouping: zip(claims, pairs)) { $0.0.kind }
        let accuracies = groups.map { kind, group in
            KindAccuracy(kind: kind, share: ClaimShare(group.count { $0.1.gold == $0.1.predicted }, of: group.count))
        }
        return accuracies.sorted { left, right in
            guard let first = left.kind else { return false }
            guard let second = right.kind else { return true }
            return first.bytesPrecede(second)
        }
    }
}
