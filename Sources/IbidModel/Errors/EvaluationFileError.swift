/// Why a file of topics, qrels or a run was not read or written. Lines count from 1, blank ones included.
public enum EvaluationFileError: Error, Sendable, Hashable {
    /// A field is not valid UTF-8.
    case notUTF8(EvaluationFileKind, line: Int)
    /// The line has `found` fields and not `needed`.
    case fieldCount(EvaluationFileKind, line: Int, found: Int, needed: Int)
    /// The field of that name is empty, or a JSON object lacks it.
    case missing(EvaluationFileKind, line: Int, field: String)
    /// A line of JSONL is not a JSON object.
    case notAnObject(EvaluationFileKind, line: Int)
    /// The grade of a judgement is not a whole number in `QrelsReader.grades`.
    case notAGrade(line: Int, text: String)
    /// The score of a run is not a finite number.
    case notAScore(line: Int, text: String)
    /// A topic stands twice in the topics, or a document twice for one topic of a run.
    case repeated(EvaluationFileKind, line: Int, id: String)
    /// A run cannot hold the id: it is empty or has white space in it.
    case unwritable(EvaluationFileKind, id: String)
}
