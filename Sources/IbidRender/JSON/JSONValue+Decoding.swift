internal import FoundationEssentials

extension JSONValue: Decodable {
    /// Reads a value that somebody sent. Numbers that are whole and fit are integers.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([String: JSONValue].self) {
            self = .object(JSONFields(value))
        } else if let value = try? container.decode([JSONValue].self) {
            self = .array(value)
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int.self) {
            self = .int(value)
        } else {
            self = .number(try container.decode(Double.self))
        }
    }

    /// The value that `bytes` say; `nil` where they are no JSON, or are nested more than `depth` deep.
    package static func read(_ bytes: [UInt8], depth: Int = 64) -> JSONValue? {
        guard isShallow(bytes, depth) else { return nil }
        return try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    }

    /// The value of a key of an object.
    package subscript(_ key: String) -> JSONValue? {
        if case .object(let fields) = self { fields[key] } else { nil }
    }

    /// The text of a string.
    package var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// Brackets outside strings, counted before anything is built: a decoder's stack is not a stranger's to spend.
    private static func isShallow(_ bytes: [UInt8], _ limit: Int) -> Bool {
        var (depth, isString, isEscaped) = (0, false, false)
        for byte in bytes {
            if isString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isString = true
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                if depth > limit { return false }
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: break
            }
        }
        return true
    }
}
