internal import FoundationEssentials

/// A JSON value on its way out.
package enum JSONValue: Sendable, Hashable, Encodable {
    case null
    case bool(Bool)
    case int(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object(JSONFields)

    /// The string, or `null` for `nil`.
    package static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

    /// The value as JSON text in one line, or indented; object keys in the order of their letters, so that equal values
    /// give equal bytes. Characters that could drive a terminal are escaped.
    package func text(isPretty: Bool) -> String {
        isPretty ? encoded(isPretty: true) : JSONText.text(self)
    }

    /// The text as Foundation's encoder has it.
    package func encoded(isPretty: Bool) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
        guard let data = try? encoder.encode(self) else { return "null" }
        return UnsafeText.escapedInJSON(String(decoding: data, as: UTF8.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .int(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}
