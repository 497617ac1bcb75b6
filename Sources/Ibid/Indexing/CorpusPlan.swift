internal import Foundation
internal import IbidModel

/// What a run looks at: the scopes of the paths that it was given, none inside another.
struct CorpusPlan {
    /// A path inside a known root is a part of that root; any other folder becomes a root, and any other file a part of a
    /// new root, its folder.
    private(set) var scopes: [CorpusScope] = []
    /// Known roots inside a folder that was given: their files are indexed again under the root of that folder.
    let takenIn: [String]
    /// Paths that lead nowhere.
    let failures: [InputError]

    /// Plans a run over `paths` for an index that knows `knownRoots`.
    init(_ paths: [String], knownRoots: [String]) {
        let resolved = paths.map { (path: $0, absolute: Self.resolve($0)) }
        failures = resolved.filter { $0.absolute == nil }.map { .missing(path: $0.path) }
        // Shorter paths first: a folder is met before what lies in it.
        let given = resolved.compactMap(\.absolute).sorted { ($0.count, $0) < ($1.count, $1) }
            .map { (path: $0, isFolder: Self.isFolder($0)) }
        let folders = given.filter(\.isFolder).map(\.path)
        takenIn = knownRoots.filter { root in
            folders.contains { $0 != root && CorpusScope.contains($0, root) }
        }
        var roots = knownRoots.filter { !takenIn.contains($0) }
        for (path, isFolder) in given {
            let scope: CorpusScope
            if let root = roots.filter({ CorpusScope.contains($0, path) }).max(by: { $0.count < $1.count }) {
                scope = CorpusScope(root: root, part: Self.relative(path, to: root))
            } else if isFolder {
                scope = CorpusScope(root: path, part: "")
            } else {
                let folder = (path as NSString).deletingLastPathComponent
                scope = CorpusScope(root: folder, part: Self.relative(path, to: folder))
            }
            if !roots.contains(scope.root) { roots.append(scope.root) }
            if !scopes.contains(where: { $0.root == scope.root && $0.contains(scope.part) }) { scopes.append(scope) }
        }
    }

    private static func relative(_ path: String, to root: String) -> String {
        path == root ? "" : String(path.dropFirst(root == "/" ? 1 : root.count + 1))
    }

    private static func resolve(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func isFolder(_ path: String) -> Bool {
        var info = stat()
        return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
    }
}
