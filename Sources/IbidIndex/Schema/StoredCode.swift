internal import IbidModel

/// The numbers that stand in the file for a passage's kind and basis; a computed column beside each shows the word.
///
/// A number belongs to the format: a new word takes the next one.
enum StoredCode {
    static func of(_ kind: PassageKind) -> Int {
        switch kind {
        case .prose: 0
        case .attribute: 1
        case .event: 2
        case .list: 3
        case .placeholder: 4
        case .disclaimer: 5
        }
    }

    static func of(_ basis: Basis) -> Int {
        switch basis {
        case .own: 0
        case .next: 1
        case .tail: 2
        case .none: 3
        }
    }

    /// SQL that gives the kind for the number in `column`.
    static func kind(_ column: String) -> String {
        words(column, PassageKind.allCases.map { (of($0), $0.rawValue) })
    }

    /// SQL that gives the basis for the number in `column`.
    static func basis(_ column: String) -> String { words(column, Basis.allCases.map { (of($0), $0.rawValue) }) }

    private static func words(_ column: String, _ words: [(code: Int, word: String)]) -> String {
        "CASE \(column) \(words.map { "WHEN \($0.code) THEN '\($0.word)'" }.joined(separator: " ")) END"
    }
}
