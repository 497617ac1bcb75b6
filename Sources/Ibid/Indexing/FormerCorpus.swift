internal import Foundation
internal import IbidIndex
internal import IbidModel

/// What the index that a rebuild replaces was made of. An index of another version, or a damaged one, tells it too as
/// far as it can: that is where a rebuild is advised.
struct FormerCorpus {
    /// What is read anew.
    private(set) var paths: [String] = []
    /// Folders that are no longer there.
    private(set) var failures: [InputError] = []
    /// What cannot be read anew.
    private(set) var leftBehind: [LeftBehind] = []
    /// The most words in a passage; `nil` where no index tells.
    private(set) var passageWords: Int?

    /// Nothing, for a run that is no rebuild.
    init() {}

    /// Asks the index at `path` before it is replaced; `streams` are the names of this run's own.
    ///
    /// - Throws: `InputError.missing` for a folder that is gone while the index can be read. Refusing leaves that index
    ///   as it is; one that no command reads is replaced, and the folder becomes a failure.
    init(indexAt path: String, streams: [String]) throws {
        let origin: IndexOrigin?
        do {
            origin = try IndexOrigin.read(path)
        } catch {
            leftBehind = [.folders(path: path)]
            return
        }
        guard let origin else { return }
        passageWords = origin.passageWords
        for root in origin.roots where root != IndexRun.streamRoot {
            if FileManager.default.fileExists(atPath: root) {
                paths.append(root)
            } else if Self.isReadable(path) {
                throw InputError.missing(path: root)
            } else {
                failures.append(.missing(path: root))
            }
        }
        if let files = origin.files {
            paths += files.flatMap { $0.root == IndexRun.streamRoot ? [] : NamedFiles.among([$0.path], of: $0.root) }
            let given = Set(streams.map { PathBytes($0) })
            let names = files.filter { $0.root == IndexRun.streamRoot && !given.contains(PathBytes($0.path)) }.map(
                \.path)
            if !names.isEmpty { leftBehind.append(.streams(names: names)) }
        } else if origin.roots.contains(IndexRun.streamRoot) {
            leftBehind.append(.streams(names: []))
        }
    }

    private static func isReadable(_ path: String) -> Bool {
        (try? Index(path: path).status(hashesContent: false)) != nil
    }
}
