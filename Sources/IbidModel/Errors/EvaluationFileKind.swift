/// The kinds of file that an evaluation reads.
public enum EvaluationFileKind: String, Sendable, Hashable {
    /// Topics: what is asked.
    case topics
    /// Qrels: which documents answer a topic, and how well.
    case qrels
    /// A run: what a system found.
    case run
}
