/// JSON in one line, written straight to bytes: Foundation's encoder took most of the time of a warm answer.
///
/// Equal to what that encoder writes with sorted keys and plain slashes, and with every character as an escape that could
/// drive a terminal; a test compares the two.
struct JSONText {
    private(set) var bytes: [UInt8] = []

    /// The text of a value.
    static func text(_ value: JSONValue) -> String {
        var text = JSONText()
        text.bytes.reserveCapacity(4_096)
        text.add(value)
        return String(decoding: text.bytes, as: UTF8.self)
    }

    /// Makes room for `count` bytes.
    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    mutating func add(_ value: JSONValue) {
        switch value {
        case .null: add("null")
        case .bool(let value): add(value ? "true" : "false")
        case .int(let value): add(value)
        case .number(let value): add(value)
        case .string(let value): add(quoted: value)
        case .array(let values):
            bytes.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                add(value)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let fields):
            bytes.append(UInt8(ascii: "{"))
            for (index, field) in fields.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                add(quoted: field.key)
                bytes.append(UInt8(ascii: ":"))
                add(field.value)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    mutating func add(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func add(_ number: Int) {
        guard number >= 0 else { return add(written: number.description) }
        let start = bytes.count
        var rest = number
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    private mutating func add(written text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// JSON has no word for what is no number.
    private mutating func add(_ number: Double) {
        guard number.isFinite else {
            add("null")
            return
        }
        let text = number.description
        add(written: text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    }

    mutating func add(quoted text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            var position = 0
            while position < utf8.count {
                // Nearly every byte stands for itself, most are small letters.
                let byte = utf8[position]
                if byte >= 0x61 && byte < 0x7F || byte == 0x20 || Self.isPlain[Int(byte)] {
                    position += 1
                    continue
                }
                let width = Self.escapedWidth(utf8, position)
                guard width > 0 else {
                    position += 1
                    continue
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<position]))
                escape(utf8, position, width)
                position += width
                start = position
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Of each byte, whether no character that it is a part of is escaped.
    private static let isPlain: [Bool] = (0..<256).map { byte in
        byte >= 0x20 && ![0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF].contains(byte)
    }

    /// How many bytes the character at `position` has, where it must be escaped; else 0.
    private static func escapedWidth(_ utf8: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int {
        switch utf8[position] {
        case 0x22, 0x5C, 0x7F: return 1
        case 0x20..<0x7F: return 0
        case ..<0x20: return 1
        // The only lead bytes of characters that `UnsafeText` names.
        case 0xC2, 0xD8: return isUnsafe(utf8, position, 2) ? 2 : 0
        case 0xE2, 0xEF: return isUnsafe(utf8, position, 3) ? 3 : 0
        default: return 0
        }
    }

    private static func isUnsafe(_ utf8: UnsafeBufferPointer<UInt8>, _ position: Int, _ width: Int) -> Bool {
        Unicode.Scalar(scalar(utf8, position, width)).map(UnsafeText.isUnsafe) ?? false
    }

    private static func scalar(_ utf8: UnsafeBufferPointer<UInt8>, _ position: Int, _ width: Int) -> UInt32 {
        let first = UInt32(utf8[position])
        switch width {
        case 1: return first
        case 2: return (first & 0x1F) << 6 | UInt32(utf8[position + 1] & 0x3F)
        default:
            return (first & 0x0F) << 12 | UInt32(utf8[position + 1] & 0x3F) << 6 | UInt32(utf8[position + 2] & 0x3F)
        }
    }

    private mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>, _ position: Int, _ width: Int) {
        let scalar = Self.scalar(utf8, position, width)
        switch scalar {
        case 0x22: add(#"\""#)
        case 0x5C: add(#"\\"#)
        case 0x08: add(#"\b"#)
        case 0x09: add(#"\t"#)
        case 0x0A: add(#"\n"#)
        case 0x0C: add(#"\f"#)
        case 0x0D: add(#"\r"#)
        default:
            let digits = Array("0123456789abcdef".utf8)
            add(#"\u"#)
            for shift in [12, 8, 4, 0] as [UInt32] { bytes.append(digits[Int(scalar >> shift & 15)]) }
        }
    }
}
