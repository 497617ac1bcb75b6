internal import Foundation
internal import IbidIndex
internal import IbidModel

/// What people decided about pairs of sources, kept in `sources.lock.json` beside the corpus.
///
/// Sources go by their fingerprints, so a decision outlives the index and is shared with the corpus.
struct SourceDecisions {
    /// One decision: `same` or `never`.
    struct Decision: Codable, Hashable {
        let decision: String
        let a: String
        let b: String

        /// The decision as a relation; `nil` for a word that this version does not know.
        var kind: SourceRelation.Kind? { SourceRelation.Kind(rawValue: decision) }

        /// Whether it is about this pair, in either order: people edit the file, too.
        func isAbout(_ first: String, _ second: String) -> Bool {
            (a, b) == (first, second) || (a, b) == (second, first)
        }
    }

    private struct File: Codable {
        var version = 1
        var decisions: [Decision] = []
    }

    /// The name of the file in a corpus root.
    static let fileName = "sources.lock.json"

    /// The file's path.
    let path: String
    private var file = File()

    /// Reads the decisions in `root`; none where there is no file.
    init(root: String) throws {
        path = root + "/" + Self.fileName
        guard FileManager.default.fileExists(atPath: path) else { return }
        do {
            file = try JSONDecoder().decode(File.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw InputError.unreadable(path: path, detail: "not a file of decisions about sources")
        }
    }

    /// The decisions in all of `roots`, those of later roots last.
    static func all(of roots: [String]) throws -> [SourceDecision] {
        try roots.flatMap { root in
            try SourceDecisions(root: root).file.decisions.compactMap { decision in
                decision.kind.map { SourceDecision(kind: $0, a: decision.a, b: decision.b) }
            }
        }
    }

    /// Whether there is a decision about a pair.
    func speaks(of first: String, _ second: String) -> Bool {
        file.decisions.contains { $0.isAbout(first, second) }
    }

    /// Records a decision about a pair in place of an earlier one; `nil` takes it back.
    mutating func set(_ kind: SourceRelation.Kind?, _ first: String, _ second: String) {
        let (a, b) = first < second ? (first, second) : (second, first)
        file.decisions.removeAll { $0.isAbout(a, b) }
        if let kind { file.decisions.append(Decision(decision: kind.rawValue, a: a, b: b)) }
        file.decisions.sort { ($0.a, $0.b) < ($1.a, $1.b) }
    }

    /// Writes the file, all of it or nothing.
    func save() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            try encoder.encode(file).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw SourceDecisionError.unwritable(path: path)
        }
    }
}
