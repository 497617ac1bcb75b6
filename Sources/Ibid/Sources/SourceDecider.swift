internal import IbidIndex
public import IbidModel

/// Records what a person decides about two sources, in the corpus and in the index.
public struct SourceDecider: Sendable {
    private let path: String

    /// A decider for the index at `path`.
    public init(path: String) {
        self.path = path
    }

    /// Says that the sources `a` and `b` (ids or beginnings of ids) are the same work, never the same, or, with `nil`,
    /// takes back what was said. Gives the path of the file that keeps the decision.
    ///
    /// - Throws: `IndexError.unknownID` and kin for the ids, `InputError` where the file cannot be written.
    public func decide(_ kind: SourceRelation.Kind?, _ a: String, _ b: String) throws -> String {
        let index = try Index(path: path)
        let (first, second) = (try index.fingerprint(a), try index.fingerprint(b))
        guard first != second else { throw IndexError.ambiguousID(a, matches: [b]) }
        let roots = try index.status().roots.filter { $0 != IndexRun.streamRoot }
        guard let root = roots.first else { throw InputError.missing(path: SourceDecisions.fileName) }
        var decisions = try SourceDecisions(root: root)
        decisions.set(kind, first, second)
        try decisions.save()
        let writer = try IndexWriter(path: path, passageWords: nil, isRebuild: false, rules: .standard)
        _ = try writer.apply(SourceDecisions.all(of: roots))
        try writer.close()
        return root + "/" + SourceDecisions.fileName
    }
}
