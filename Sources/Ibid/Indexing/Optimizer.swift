internal import IbidIndex
internal import IbidModel

/// Puts an index in order after many small changes.
public struct Optimizer: Sendable {
    private let path: String

    /// For the index at `path`, which must exist.
    public init(path: String) {
        self.path = path
    }

    /// Makes one segment of all posting lists and of each full-text index, without what is gone from them. What the index
    /// says stays as it is. Reads and writes them once.
    ///
    /// - Throws: `IndexError` where the index is missing, of another version or cannot be written.
    public func run() throws {
        // Opened first, since a writer would make a file where there is none.
        _ = try Index(path: path)
        let writer = try IndexWriter(path: path, passageWords: nil, isRebuild: false, rules: .standard)
        do {
            if writer.isFresh { throw IndexError.missing(path: path) }
            try writer.optimize()
            try writer.close()
        } catch {
            writer.abandon()
            throw error
        }
    }
}
