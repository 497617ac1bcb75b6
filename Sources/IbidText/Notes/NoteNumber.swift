/// What a note's label counts as in its block's numbering.
enum NoteNumber {
    /// The value of a label of at most nine digits; `nil` for a longer one. No block goes so far, and what is added to a
    /// number or taken from it stays far from the ends of `Int`.
    static func of(_ label: String) -> Int? { label.utf8.count <= 9 ? Int(label) : nil }
}
