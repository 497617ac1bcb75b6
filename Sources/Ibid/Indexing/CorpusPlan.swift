internal import Foundation
internal import IbidModel

/// What a run looks at: the scopes of the paths that it was given. One lies inside another only where a walk over that
/// one would pass it over.
struct CorpusPlan {
    /// A path inside a known root is a part of that root; any other folder becomes a root, and any other file a part of
    /// a new root, its folder.
    private(set) var scopes: [CorpusScope] = []
    /// Known roots inside a folder that was given, where a walk over it comes to them: their files are indexed again under
    /// the root of that folder.
    let takenIn: [String]
    /// Paths that lead nowhere.
    private(set) var failures: [InputError] = []

    /// Plans a run over `paths` for an index that knows `knownRoots`.
    init(_ paths: [String], knownRoots: [String]) {
        var given: [(path: String, isFolder: Bool)] = []
        for path in paths {
            do throws(InputError) {
                let absolute = try Self.resolve(path)
                given.append((absolute, Self.isFolder(absolute)))
            } catch {
                failures.append(error)
            }
        }
        // Shorter paths first: a folder is met before what lies in it.
        given.sort { ($0.path.count, $0.path) < ($1.path.count, $1.path) }
        let folders = given.filter(\.isFolder).map(\.path)
        takenIn = knownRoots.filter { root in
            folders.contains { folder in
                folder != root && CorpusScope.contains(folder, root)
                    && CorpusWalker.reaches(Self.relative(root, to: folder), isFolder: true)
            }
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
            if !scopes.contains(where: { Self.covers($0, scope, isFolder: isFolder) }) { scopes.append(scope) }
        }
    }

    /// Whether a walk over `outer` takes in all of `inner`. A file whose ending it passes over has to be named.
    private static func covers(_ outer: CorpusScope, _ inner: CorpusScope, isFolder: Bool) -> Bool {
        guard outer.root == inner.root, outer.contains(inner.part) else { return false }
        return outer.part == inner.part
            || CorpusWalker.reaches(relative(inner.part, to: outer.part), isFolder: isFolder)
    }

    /// `path` as seen from a folder that it lies in; from `""` it is seen as it is.
    private static func relative(_ path: String, to folder: String) -> String {
        let skipped = folder.isEmpty ? 0 : folder == "/" ? 1 : folder.count + 1
        return path == folder ? "" : String(path.dropFirst(skipped))
    }

    private static func resolve(_ path: String) throws(InputError) -> String {
        guard let resolved = realpath(path, nil) else {
            let code = errno
            if code == ENOENT || code == ENOTDIR { throw .missing(path: path) }
            throw .unreadable(path: path, detail: String(cString: strerror(code)))
        }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func isFolder(_ path: String) -> Bool {
        var info = stat()
        return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
    }
}
