internal import Foundation
internal import IbidModel

/// A part of the corpus that a run looks at: a folder that is a root, and what of it.
struct CorpusScope: Hashable {
    /// The root's absolute path, symbolic links resolved.
    let root: String
    /// The part below it, `""` for all of it; a folder or a file.
    let part: String

    /// Whether a root-relative path lies in the scope.
    func contains(_ path: String) -> Bool {
        part.isEmpty || path == part || path.hasPrefix(part + "/")
    }

    /// The scopes for `paths`, none inside another. A path inside a known root is a part of that root; any other folder
    /// becomes a root, and any other file a part of a new root, its folder.
    static func scopes(of paths: [String], knownRoots: [String]) -> (scopes: [CorpusScope], failures: [InputError]) {
        var roots = knownRoots
        var scopes: [CorpusScope] = []
        let resolved = paths.map { (path: $0, absolute: resolve($0)) }
        let failures = resolved.filter { $0.absolute == nil }.map { InputError.missing(path: $0.path) }
        // Shorter paths first: a folder is met before what lies in it.
        for absolute in resolved.compactMap(\.absolute).sorted(by: { ($0.count, $0) < ($1.count, $1) }) {
            let scope: CorpusScope
            if let root = roots.filter({ contains($0, absolute) }).max(by: { $0.count < $1.count }) {
                scope = CorpusScope(root: root, part: relative(absolute, to: root))
            } else if isFolder(absolute) {
                scope = CorpusScope(root: absolute, part: "")
            } else {
                let folder = (absolute as NSString).deletingLastPathComponent
                scope = CorpusScope(root: folder, part: relative(absolute, to: folder))
            }
            if !roots.contains(scope.root) { roots.append(scope.root) }
            if !scopes.contains(where: { $0.root == scope.root && $0.contains(scope.part) }) { scopes.append(scope) }
        }
        return (scopes, failures)
    }

    /// Whether `path` is `root` or lies below it.
    static func contains(_ root: String, _ path: String) -> Bool {
        path == root || path.hasPrefix(root == "/" ? "/" : root + "/")
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
