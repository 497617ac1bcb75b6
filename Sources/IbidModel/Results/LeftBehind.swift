/// What a rebuild could not take over from the index that it replaced.
public enum LeftBehind: Sendable, Hashable {
    /// The index at `path` no longer told which folders it was made of.
    case folders(path: String)
    /// Documents that were no files, by their names; without any where the old index no longer told them.
    case streams(names: [String])
}
