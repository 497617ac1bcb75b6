/// Why a file of judged claims was not read. Lines count from 1, blank ones included.
public enum JudgedClaimError: Error, Sendable, Hashable {
    /// The line is not valid UTF-8.
    case notUTF8(line: Int)
    /// The line is not one JSON object.
    case notAnObject(line: Int)
    /// The field is not there, `null`, no text (an id may be a whole number) or blank.
    case missing(line: Int, field: String)
    /// The field may be left out, but what is there is no text.
    case notText(line: Int, field: String)
    /// The verdict is no spelling that `Verdict.init(spelling:)` knows.
    case notALabel(line: Int, text: String)
    /// The evidence is not a list of texts, as it is in the files of FEVER and SciFact themselves.
    case evidenceNotAList(line: Int)
    /// An item of the evidence is not `FILE:LINE`, with a line of 1 or more.
    case notEvidence(line: Int, text: String)
    /// An earlier line has the same id.
    case repeated(line: Int, id: String)
}
