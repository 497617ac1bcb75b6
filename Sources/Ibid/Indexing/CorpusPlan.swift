internal import Foundation
internal import IbidModel

/// What a run looks at: the scopes of the paths that it was given. One lies inside another only where a walk over that
/// one would pass it over.
struct CorpusPlan {
    /// A path inside a known root is a part of that root; any other folder becomes a root, and any other file a part of
    /// a new root, its folder.
    private(set) var scopes: [CorpusScope] = []
    /// Known roots inside a folder that was given, where a walk over it comes to them: their files are indexed again
    /// under the root of that folder.
    private(set) var takenIn: [String] = []
    /// Paths that lead nowhere.
    private(set) var failures: [InputError] = []
    /// The scopes' absolute paths.
    private var places: Set<PathBytes> = []

    /// Plans a run over `paths` for an index that knows `knownRoots`.
    init(_ paths: [String], knownRoots: [String]) {
        var given: [(path: PathBytes, isFolder: Bool)] = []
        for path in paths {
            do throws(InputError) {
                let absolute = try Self.resolve(path)
                given.append((PathBytes(absolute), Self.isFolder(absolute)))
            } catch {
                failures.append(error)
            }
        }
        // Shorter paths first: a folder is met before what lies in it.
        given.sort { ($0.path.text.utf8.count, $0.path) < ($1.path.text.utf8.count, $1.path) }
        let folders = given.filter(\.isFolder).map(\.path.text)
        var roots: [String] = []
        for root in knownRoots {
            if folders.contains(where: { Self.takes($0, root) }) { takenIn.append(root) } else { roots.append(root) }
        }
        for (path, isFolder) in given where !covers(path, isFolder: isFolder) {
            let known = roots.filter { CorpusScope.contains($0, path.text) }.max { $0.utf8.count < $1.utf8.count }
            let root = known ?? (isFolder ? path : path.folder ?? path).text
            if known == nil { roots.append(root) }
            scopes.append(CorpusScope(root: root, part: CorpusScope.relative(path.text, to: root)))
            places.insert(path)
        }
    }

    /// Whether a scope that lies below `scope` looks at `path`, which is relative to the same root.
    func leaves(_ path: String, below scope: CorpusScope) -> Bool {
        let top = PathBytes(scope.path)
        var place = PathBytes(CorpusScope.absolute(path, in: scope.root))
        while place != top {
            if places.contains(place) { return true }
            guard let folder = place.folder else { return false }
            place = folder
        }
        return false
    }

    /// Whether a walk over one of the scopes takes in all of `path`. A file whose ending it passes over must be named.
    private func covers(_ path: PathBytes, isFolder: Bool) -> Bool {
        if places.contains(path) { return true }
        var place = path
        while let folder = place.folder {
            if places.contains(folder),
                CorpusWalker.reaches(CorpusScope.relative(path.text, to: folder.text), isFolder: isFolder)
            {
                return true
            }
            place = folder
        }
        return false
    }

    /// Whether a walk over `folder` comes to a root inside it.
    private static func takes(_ folder: String, _ root: String) -> Bool {
        folder.utf8.count < root.utf8.count && CorpusScope.contains(folder, root)
            && CorpusWalker.reaches(CorpusScope.relative(root, to: folder), isFolder: true)
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
