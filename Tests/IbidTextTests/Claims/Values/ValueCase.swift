import Testing

/// A text and what a scanner must say about it.
struct ValueCase: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: String
    var testDescription: String { text }

    init(_ text: String, _ expected: String) {
        self.text = text
        self.expected = expected
    }
}
