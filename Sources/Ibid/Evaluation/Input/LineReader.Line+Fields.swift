internal import IbidModel

extension LineReader.Line {
    /// The fields between runs of white space; none is empty.
    var words: [ArraySlice<UInt8>] { bytes.split(whereSeparator: \.isWhiteSpace) }

    /// The fields between single tabs, without the white space around each; a field may be empty.
    var columns: [ArraySlice<UInt8>] {
        bytes.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(Self.trimmed)
    }

    /// `field` without the white space at its ends.
    static func trimmed(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var field = field.drop(while: \.isWhiteSpace)
        while field.last?.isWhiteSpace ?? false { field.removeLast() }
        return field
    }

    /// A field as text; fails with `notUTF8` where it is not UTF-8, and with `missing` where it is empty.
    func text(_ field: ArraySlice<UInt8>, name: String, in kind: EvaluationFileKind) throws(EvaluationFileError)
        -> String
    {
        guard let text = String(validating: field, as: UTF8.self) else { throw .notUTF8(kind, line: number) }
        guard !text.isEmpty else { throw .missing(kind, line: number, field: name) }
        return text
    }
}
