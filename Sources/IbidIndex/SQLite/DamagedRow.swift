/// A row of the index with a value that no writer writes.
struct DamagedRow: Error, CustomStringConvertible {
    /// The column, and its table where that is known.
    let column: String
    let value: String

    /// Short: a damaged file may hold a text of any length there.
    var description: String { "\(column) holds \(value.isEmpty ? "no number" : String(value.prefix(40)))" }
}
