internal import IbidRender

/// What a tool takes, and what of it is valid.
struct ToolParameter: Sendable {
    /// The values that are allowed.
    enum Kind: Sendable {
        /// A text of 1 to `limit` characters, counted as JSON Schema does: Unicode scalars.
        case text(limit: Int)
        case integer(ClosedRange<Int>)
        case flag
        case choice([String])
        /// A list of different choices.
        case choices([String])
    }

    let name: String
    let kind: Kind
    let about: String
    var isRequired = false

    /// Its JSON Schema.
    var schema: JSONValue {
        var fields: JSONFields =
            switch kind {
            case .text(let limit):
                ["type": .string("string"), "minLength": .int(1), "maxLength": .int(limit)]
            case .integer(let range):
                ["type": .string("integer"), "minimum": .int(range.lowerBound), "maximum": .int(range.upperBound)]
            case .flag: ["type": .string("boolean")]
            case .choice(let values): ["type": .string("string"), "enum": .array(values.map(JSONValue.string))]
            case .choices(let values):
                [
                    "type": .string("array"), "uniqueItems": .bool(true),
                    "items": .object(["type": .string("string"), "enum": .array(values.map(JSONValue.string))]),
                ]
            }
        fields["description"] = .string(about)
        return .object(fields)
    }

    /// What is wrong with a value, and what would be right; `nil` where nothing is.
    func fault(in value: JSONValue) -> String? {
        switch (kind, value) {
        case (.text(let limit), .string(let text)):
            if text.isEmpty { return "\(name) is empty" }
            let count = text.unicodeScalars.count
            return count > limit ? "\(name) has \(count) characters, at most \(limit) are taken" : nil
        case (.text, _): return "\(name) is a string"
        case (.integer(let range), .int(let number)) where range.contains(number): return nil
        case (.integer(let range), _):
            return "\(name) is a whole number from \(range.lowerBound) to \(range.upperBound)"
        case (.flag, .bool): return nil
        case (.flag, _): return "\(name) is true or false"
        case (.choice(let values), .string(let text)) where values.contains(text): return nil
        case (.choice(let values), _): return "\(name) is one of \(values.joined(separator: ", "))"
        case (.choices(let values), .array(let items)):
            let texts = items.compactMap(\.string)
            let isValid =
                texts.count == items.count && texts.allSatisfy(values.contains) && Set(texts).count == texts.count
            return isValid ? nil : "\(name) lists different ones of \(values.joined(separator: ", "))"
        case (.choices(let values), _): return "\(name) is a list of \(values.joined(separator: ", "))"
        }
    }
}
