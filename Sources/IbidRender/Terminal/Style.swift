/// How text is marked on a terminal; without colour, nothing is added.
package struct Style: Sendable {
    private let isColoured: Bool

    /// A style that colours or leaves text as it is.
    package init(isColoured: Bool) {
        self.isColoured = isColoured
    }

    package func title(_ text: String) -> String { wrap(text, "1") }
    package func quiet(_ text: String) -> String { wrap(text, "2") }
    package func match(_ text: String) -> String { wrap(text, "1;33") }
    package func good(_ text: String) -> String { wrap(text, "32") }
    package func bad(_ text: String) -> String { wrap(text, "1;31") }
    package func marker(_ text: String) -> String { wrap(text, "36") }

    private func wrap(_ text: String, _ code: String) -> String {
        isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
