/// A file that an evaluation reads is faulty.
public struct EvaluationInputError: Error, Sendable, Hashable {
    /// The file.
    public let path: String
    /// What is wrong in it.
    public let fault: EvaluationFileError

    /// Makes an error.
    public init(path: String, fault: EvaluationFileError) {
        self.path = path
        self.fault = fault
    }
}
