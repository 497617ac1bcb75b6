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

    /// The absolute path of what lies at `path` in `root`.
    static func absolute(_ path: String, in root: String) -> String { root == "/" ? root + path : root + "/" + path }

    /// Whether `path` is `root` or lies below it.
    static func contains(_ root: String, _ path: String) -> Bool {
        path == root || path.hasPrefix(root == "/" ? "/" : root + "/")
    }
}
