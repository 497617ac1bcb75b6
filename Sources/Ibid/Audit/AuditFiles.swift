internal import IbidModel

/// The files that an audit reads: those that indexing would, each once, under the names that the caller gave.
struct AuditFiles {
    /// A file, and its path as findings show it.
    struct File: Sendable {
        let full: String
        let shown: String
    }

    /// A part of the corpus with the path that stands for it.
    private struct Part {
        /// The absolute path, symbolic links resolved.
        let full: String
        /// As the caller named it, without what says nothing.
        let shown: String

        /// What a path at or below the part is called.
        func name(of path: String) -> String {
            guard path.utf8.starts(with: full.utf8) else { return path }
            let rest = Substring(path.utf8.dropFirst(full.utf8.count).drop { $0 == UInt8(ascii: "/") })
            if rest.isEmpty { return shown.isEmpty ? "." : shown }
            return shown.isEmpty || shown == "/" ? shown + rest : shown + "/" + rest
        }
    }

    /// In the order of the paths given and of the files' names.
    let files: [File]
    /// The paths and folders that could not be looked at.
    let failures: [InputError]

    init(_ paths: [String]) {
        let plan = CorpusPlan(paths, knownRoots: [])
        let scopes = Dictionary(plan.scopes.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        var files: [File] = []
        var failures = plan.failures
        var seen: Set<String> = []
        for path in paths {
            // A path inside another one is no scope of its own, and one of two names for a place is enough.
            guard let start = CorpusPlan([path], knownRoots: []).scopes.first?.path,
                let scope = scopes[start], seen.insert(start).inserted
            else { continue }
            let part = Part(full: start, shown: Self.plain(path))
            let walk = CorpusWalker.walk(scope)
            files += walk.files.map { file in
                let full = CorpusScope.absolute(file.path, in: scope.root)
                return File(full: full, shown: part.name(of: full))
            }
            failures += walk.failures.map { $0.error.renamed(part.name) }
        }
        (self.files, self.failures) = (files, failures)
    }

    /// `path` without doubled slashes, one at its end, and steps that stay where they are; empty for the current folder.
    private static func plain(_ path: String) -> String {
        let steps = path.split(separator: "/").filter { $0 != "." }
        return (path.hasPrefix("/") ? "/" : "") + steps.joined(separator: "/")
    }
}
