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
    /// takes back what was said. Gives the path of the file that keeps the decision, or kept it.
    ///
    /// A pair has one decision in the whole corpus: it stays in the root that speaks of the pair, and is written into
    /// the first one where none does.
    ///
    /// - Throws: `IndexError.unknownID` and kin for the ids, `SourceDecisionError` where there is no pair, nothing to
    ///   take back, another decision against it or a file that cannot be written, `InputError` where one cannot be read.
    public func decide(_ kind: SourceRelation.Kind?, _ a: String, _ b: String) throws -> String {
        let index = try Index(path: path)
        let (first, second) = (try index.fingerprint(a), try index.fingerprint(b))
        guard first != second else { throw SourceDecisionError.oneSource(a, b) }
        let writer = try IndexWriter(path: path, passageWords: nil, isRebuild: false, rules: .standard)
        let file: String?
        do {
            // In the order of an indexing run, so that both find the same decision where files differ.
            let roots = try writer.roots().filter { $0 != IndexRun.streamRoot }
            file = try Self.record(kind, first, second, in: roots)
            _ = try writer.apply(SourceDecisions.all(of: roots))
            try writer.close()
        } catch {
            writer.abandon()
            throw error
        }
        guard let file else { throw SourceDecisionError.nothingRecorded(a, b) }
        return file
    }

    /// Takes the pair out of the files of all roots and writes the decision into one of them; gives that one's path,
    /// or, where the decision is taken back, that of the one that held. `nil` where there was nothing to take back.
    private static func record(
        _ kind: SourceRelation.Kind?, _ first: String, _ second: String, in roots: [String]
    ) throws -> String? {
        let files = try roots.map { try SourceDecisions(root: $0) }
        if let kind {
            let chain = DecidedPairs(try SourceDecisions.all(of: roots)).contradiction(to: kind, first, second)
            if let chain {
                throw SourceDecisionError.contradiction(
                    chain.map { StableID.string(.source, StableID.source(fingerprint: $0)) })
            }
        }
        // A later root's word held.
        let held = files.lastIndex { $0.speaks(of: first, second) }
        guard let home = held ?? (kind == nil ? nil : files.indices.first) else {
            if kind == nil { return nil }
            throw InputError.missing(path: SourceDecisions.fileName)
        }
        for (index, var file) in files.enumerated() where index == home || file.speaks(of: first, second) {
            file.set(index == home ? kind : nil, first, second)
            try file.save()
        }
        return files[home].path
    }
}
