/// How a build from nothing fills the full-text index.
struct BulkLoad {
    /// Bytes of words that are collected before they are written.
    let memory: Int
    /// Whether words are collected beside the writer.
    let isParallel: Bool
}
