/// A value that goes into or comes out of a column.
package enum SQLValue: Sendable, Hashable {
    case null
    case int(Int)
    case real(Double)
    case text(String)
    case blob([UInt8])

    /// The text, or `null` for `nil`.
    package static func optional(_ text: String?) -> SQLValue { text.map(SQLValue.text) ?? .null }
    /// The integer, or `null` for `nil`.
    package static func optional(_ int: Int?) -> SQLValue { int.map(SQLValue.int) ?? .null }
    /// 1 or 0.
    package static func bool(_ bool: Bool) -> SQLValue { .int(bool ? 1 : 0) }
}
