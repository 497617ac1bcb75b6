public import IbidModel
internal import IbidText

extension SynonymList {
    /// Reads a synonym file: `a, b` where all mean the same, `a => b, c` where `a` stands for the others, `#` before a
    /// remark. Throws for the first line that names fewer than two things.
    public init(reading text: String) throws(SynonymError) {
        self = try SynonymReader.read(text)
    }
}
