internal import IbidModel

/// A part of the corpus that a run looks at: a folder that is a root, and what of it.
struct CorpusScope {
    /// The root's absolute path, symbolic links resolved.
    let root: String
    /// The part below it, `""` for all of it; a folder or a file.
    let part: String

    /// The absolute path of the part.
    var path: String { part.isEmpty ? root : Self.absolute(part, in: root) }

    /// Whether a root-relative path lies in the scope.
    func contains(_ path: String) -> Bool { part.isEmpty || Self.contains(part, path) }

    /// The absolute path of what lies at `path` in `root`.
    static func absolute(_ path: String, in root: String) -> String { root == "/" ? root + path : root + "/" + path }

    /// Whether `path` is `folder` or lies below it.
    static func contains(_ folder: String, _ path: String) -> Bool {
        guard path.utf8.starts(with: folder.utf8) else { return false }
        let rest = path.utf8.dropFirst(folder.utf8.count)
        return rest.isEmpty || folder == "/" || rest.first == UInt8(ascii: "/")
    }

    /// `path` as seen from a folder that it lies in.
    static func relative(_ path: String, to folder: String) -> String {
        let rest = path.utf8.dropFirst(folder.utf8.count)
        return String(decoding: rest.first == UInt8(ascii: "/") ? rest.dropFirst() : rest, as: UTF8.self)
    }
}
