internal import IbidModel

/// Files that are in the index because they were named: no walk over their root finds them.
enum NamedFiles {
    /// The absolute paths of those among `paths`, relative to `root`, that have not gone since.
    static func among(_ paths: [String], of root: String) -> [String] {
        paths.filter { !CorpusWalker.reaches($0, isFolder: false) }.map { CorpusScope.absolute($0, in: root) }.filter {
            if case .gone = FileState.of($0) { false } else { true }
        }
    }
}
