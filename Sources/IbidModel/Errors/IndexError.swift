/// Why an index could not be opened, read or written. Cases carry values; the words are made in `IbidRender`.
public enum IndexError: Error, Sendable, Hashable {
    /// There is no file.
    case missing(path: String)
    /// The file is not an index of ours: another program's database, or no database at all.
    case foreign(path: String)
    /// The file is an index of another format version.
    case version(path: String, found: Int, supported: Int)
    /// The file is damaged; `detail` is the engine's word for it.
    case damaged(path: String, detail: String)
    /// Another process is writing.
    case locked(path: String, holder: String)
    /// The file or its folder does not let itself be written or read.
    case unwritable(path: String, detail: String)
    /// Indexing stopped half-way and left a journal that this user may not roll back.
    case needsRecovery(path: String)
    /// The index holds passages of at most `stored` words, and `requested` was asked for: only a rebuild can do that.
    case passageWordsDiffer(path: String, stored: Int, requested: Int)
    /// The index was written while it was being exported.
    case changed(path: String)
    /// The device is full.
    case full(path: String)
    /// Anything else that the engine reports.
    case engine(path: String, code: Int, detail: String)
    /// The id, or its beginning, fits nothing.
    case unknownID(String)
    /// The beginning of an id fits several things.
    case ambiguousID(String, matches: [String])
}
