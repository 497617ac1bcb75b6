internal import IbidModel

/// Reads a file of settings: the part of TOML 1.0 that has bare keys, strings in one line, whole numbers, `true` and
/// `false`. All that it takes is TOML; tables, lists, dates and dotted keys are refused.
enum SettingsFile {
    /// A setting.
    struct Entry {
        let key: SettingKey
        let text: String
        let line: Int
    }

    /// The settings in order.
    static func entries(_ bytes: [UInt8], path: String) throws(SettingsError) -> [Entry] {
        var entries: [Entry] = []
        for (index, bytes) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let line = index + 1
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw .notASetting(path: path, line: line)
            }
            guard let (name, value) = try setting(text, path: path, line: line) else { continue }
            guard let key = SettingKey(rawValue: name) else {
                throw .unknownKey(path: path, line: line, key: name)
            }
            guard !entries.contains(where: { $0.key == key }) else {
                throw .repeated(path: path, line: line, key: name)
            }
            guard key.accepts(value) else {
                throw .badValue(path: path, line: line, key: name, expected: key.expected)
            }
            entries.append(Entry(key: key, text: value, line: line))
        }
        return entries
    }

    /// The key and value of a line; `nil` for a blank one or a remark.
    private static func setting(
        _ text: String, path: String, line: Int
    ) throws(SettingsError) -> (String, String)? {
        var rest = blanksDropped(text[...])
        guard let first = rest.first, first != "#" else { return nil }
        let fault = SettingsError.notASetting(path: path, line: line)
        let key = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
        rest = blanksDropped(rest.dropFirst(key.count))
        guard !key.isEmpty, rest.first == "=" else { throw fault }
        rest = blanksDropped(rest.dropFirst())
        guard let (value, after) = value(rest) else { throw fault }
        let tail = blanksDropped(after)
        guard tail.isEmpty || tail.first == "#" else { throw fault }
        return (String(key), value)
    }

    private static func value(_ text: Substring) -> (String, Substring)? {
        switch text.first {
        case "\"": return basicString(text.dropFirst())
        case "'":
            let body = text.dropFirst().prefix { $0 != "'" }
            let after = text.dropFirst(1 + body.count)
            return after.first == "'" ? (String(body), after.dropFirst()) : nil
        default:
            let word = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-_".contains($0)) }
            let after = text.dropFirst(word.count)
            if word == "true" || word == "false" { return (String(word), after) }
            let digits = word.drop { $0 == "+" || $0 == "-" }
            let isNumber = digits.first?.isNumber == true && digits.last?.isNumber == true && !digits.contains("__")
            let plain = word.filter { $0 != "_" }
            guard isNumber, let number = Int(plain), digits.count == 1 || digits.first != "0" else { return nil }
            return (String(number), after)
        }
    }

    private static func basicString(_ text: Substring) -> (String, Substring)? {
        var result = ""
        var rest = text
        while let character = rest.popFirst() {
            switch character {
            case "\"": return (result, rest)
            case "\\":
                guard let escape = rest.popFirst() else { return nil }
                switch escape {
                case "\"", "\\": result.append(escape)
                case "t": result.append("\t")
                case "n": result.append("\n")
                case "u":
                    let digits = rest.prefix(4)
                    guard digits.count == 4, let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value)
                    else { return nil }
                    result.unicodeScalars.append(scalar)
                    rest = rest.dropFirst(4)
                default: return nil
                }
            default: result.append(character)
            }
        }
        return nil
    }

    private static func blanksDropped(_ text: Substring) -> Substring {
        text.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
    }
}
