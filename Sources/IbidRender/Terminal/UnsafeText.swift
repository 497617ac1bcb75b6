/// Characters of the corpus that could drive a terminal, reorder a line or hide in one.
package enum UnsafeText {
    /// Whether a scalar must not reach a terminal or a page: C0 but tab and line feed, DEL, C1, zero-width and bidi
    /// controls, byte order marks, line and paragraph separators.
    package static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF,
            0xFFF9...0xFFFB:
            true
        default: false
        }
    }

    /// The text with each of them replaced by U+FFFD.
    package static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isUnsafe($0) ? "\u{FFFD}" : $0 }))
    }

    /// JSON text with each of them as an escape. They stand only inside strings there, so no parsing is needed.
    static func escapedInJSON(_ json: String) -> String {
        guard json.unicodeScalars.contains(where: { isUnsafe($0) }) else { return json }
        var escaped = String.UnicodeScalarView()
        for scalar in json.unicodeScalars {
            guard isUnsafe(scalar), scalar.value > 0x1F else {
                escaped.append(scalar)
                continue
            }
            let digits = String(scalar.value, radix: 16)
            escaped.append(
                contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars)
        }
        return String(escaped)
    }
}
