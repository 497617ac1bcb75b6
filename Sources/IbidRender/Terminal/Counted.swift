/// A number with its noun, as a person reads it.
package enum Counted {
    /// `1 passage`, `2 passages`; all nouns here take an s.
    package static func text(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
