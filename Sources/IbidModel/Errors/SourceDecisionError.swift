/// Why nothing was decided about two sources.
public enum SourceDecisionError: Error, Sendable, Hashable {
    /// Both ids, as they were given, name the same source record.
    case oneSource(String, String)
    /// A decision about the two was to be taken back, and no root has one.
    case nothingRecorded(String, String)
    /// The file that keeps the decisions of a root cannot be written.
    case unwritable(path: String)
    /// It was said of each of these ids that it is the same as the next, so that the first and the last are; and of
    /// these two that they never are. What was to be decided is one of the two, and is not recorded.
    case contradiction([String])
}
