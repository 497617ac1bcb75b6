internal import IbidModel
internal import IbidRender

/// A parameter of a route: what validates a request is also what describes it.
struct Parameter: Sendable {
    /// Where it stands.
    enum Place: String, Sendable {
        case path, query
    }

    /// What it takes.
    enum Kind: Sendable {
        /// Text of at least one and at most so many characters, without NUL; on pages, whose forms send empty fields,
        /// of none.
        case text(longest: Int, mayBeEmpty: Bool = false)
        /// An id of a kind, or at least the first four of its digits.
        case id(letter: String)
        /// A whole number.
        case whole(ClosedRange<Int>)
        /// `true` or `false`.
        case flag
        /// One of these.
        case choice([String])
        /// Some of these, each once.
        case choices([String])
        /// What an earlier answer gave as `next`.
        case cursor
    }

    let name: String
    var place = Place.query
    let kind: Kind
    var isRequired = false
    /// What holds where it is left out, for the description.
    var fallback: JSONValue?
    /// A value that works on any index, if there is one.
    var example: JSONValue?
    let text: String

    /// What it takes, for a message.
    var expected: String {
        switch kind {
        case .text(let longest, let mayBeEmpty): "\(mayBeEmpty ? 0 : 1) to \(longest) characters, none of them NUL"
        case .id(let letter): "an id: “\(letter)” and 4 to 16 digits of 0-9 and a-f"
        case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .flag: "true or false"
        case .choice(let values), .choices(let values): "one of " + values.joined(separator: ", ")
        case .cursor: "the “next” of an earlier answer"
        }
    }

    /// The value that `text` is, or `nil` where it is none.
    func value(_ text: String) -> ParameterValue? {
        switch kind {
        case .text(let longest, let mayBeEmpty):
            let scalars = text.unicodeScalars
            return (mayBeEmpty || !scalars.isEmpty) && scalars.count <= longest && !scalars.contains("\0")
                ? .text(text) : nil
        case .id(let letter):
            let digits = text.utf8.dropFirst(letter.utf8.count)
            let isID =
                text.hasPrefix(letter) && (4...16).contains(digits.count)
                && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
            return isID ? .text(text) : nil
        case .whole(let range):
            // `Int` would take a sign and leading zeros as well.
            let isPlain =
                text.utf8.allSatisfy { (0x30...0x39).contains($0) } && (text == "0" || !text.hasPrefix("0"))
            guard isPlain, let number = Int(text), range.contains(number) else { return nil }
            return .whole(number)
        case .flag: return text == "true" ? .flag(true) : text == "false" ? .flag(false) : nil
        case .choice(let values): return values.contains(text) ? .text(text) : nil
        case .choices(let values): return values.contains(text) ? .texts([text]) : nil
        case .cursor:
            let isCursor = (41...52).contains(text.utf8.count)
            return isCursor ? .text(text) : nil
        }
    }

    /// Whether it may stand more than once.
    var isRepeatable: Bool {
        if case .choices = kind { true } else { false }
    }
}
