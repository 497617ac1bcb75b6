/// A date as a citation gives it.
public struct CSLDate: Sendable, Hashable {
    /// The date in EDTF level 0: `2015`, `2015-03` or `2015-03-27`; `nil` where the citation states that there is none.
    public let edtf: String?
    /// The words of the citation, such as `27 March 2015`, `n.d.` or `Date unknown`.
    public let text: String

    /// Makes a date from its EDTF form and its words.
    public init(edtf: String?, text: String) {
        self.edtf = edtf
        self.text = text
    }
}
