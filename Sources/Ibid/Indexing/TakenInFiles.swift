internal import IbidIndex
internal import IbidModel

/// The files of roots that are taken into another one. Each stays under its old root until it was read under the new one:
/// what cannot be read for now is not lost.
struct TakenInFiles {
    /// By absolute path, the root and the path of what the index holds.
    private var places: [PathBytes: (root: String, path: String)] = [:]

    /// Adds the files of `root`, by their paths relative to it.
    mutating func add(_ paths: some Sequence<PathBytes>, of root: String) {
        for path in paths { places[PathBytes(CorpusScope.absolute(path.text, in: root))] = (root, path.text) }
    }

    /// The absolute paths, in their order.
    var paths: [PathBytes] { places.keys.sorted() }

    /// What takes out the file at `path`, which is absolute; `nil` where it is none of these, or was taken out.
    mutating func removal(of path: PathBytes) -> FileChange? {
        places.removeValue(forKey: path).map { .remove(root: $0.root, path: $0.path) }
    }
}
