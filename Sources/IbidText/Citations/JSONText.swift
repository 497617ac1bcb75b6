/// Writes compact JSON into bytes, as `JSONEncoder` with sorted keys and plain slashes would, if keys come in their order.
///
/// Each citation's work is written so while a corpus is indexed; the encoder took longer for it than reading the citation.
struct JSONText {
    private(set) var bytes: [UInt8] = []
    /// Whether the next member is the first of its object or array.
    private var isFirst = true

    init() {
        bytes.reserveCapacity(512)
    }

    /// The text so far.
    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes an object; `body` writes its members in the order of their keys.
    mutating func object(_ body: (inout JSONText) -> Void) {
        enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
    }

    /// Writes an array of what `body` writes for each element.
    mutating func array<T>(_ elements: [T], _ body: (inout JSONText, T) -> Void) {
        enclose(UInt8(ascii: "["), UInt8(ascii: "]")) { text in
            for element in elements {
                text.separate()
                body(&text, element)
            }
        }
    }

    /// Writes a key; its value comes next.
    mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    /// Writes a member with a text, unless there is none.
    mutating func member(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        key(name)
        self.value(value)
    }

    /// Writes an integer.
    mutating func value(_ integer: Int) { bytes.append(contentsOf: String(integer).utf8) }

    /// Writes a text.
    mutating func value(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) {
            bytes.append(contentsOf: text.utf8)
        } else {
            escape(text)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: escape(byte)
            case 0x08: escape(UInt8(ascii: "b"))
            case 0x09: escape(UInt8(ascii: "t"))
            case 0x0A: escape(UInt8(ascii: "n"))
            case 0x0C: escape(UInt8(ascii: "f"))
            case 0x0D: escape(UInt8(ascii: "r"))
            case 0..<0x20:
                escape(UInt8(ascii: "u"))
                let digit = byte & 15
                bytes.append(contentsOf: [0x30, 0x30, 0x30 + byte >> 4, digit < 10 ? 0x30 + digit : 0x57 + digit])
            default: bytes.append(byte)
            }
        }
    }

    private mutating func escape(_ letter: UInt8) {
        bytes.append(0x5C)
        bytes.append(letter)
    }

    private mutating func enclose(_ open: UInt8, _ close: UInt8, _ body: (inout JSONText) -> Void) {
        bytes.append(open)
        isFirst = true
        body(&self)
        bytes.append(close)
        isFirst = false
    }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
    }
}
