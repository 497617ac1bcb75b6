/// Keys under which a name is looked for, however it is spelt.
package enum AliasKey {
    /// The key of `text`: its words folded as one name where it is one, else one by one; articles drop out. Empty where it
    /// holds no letter or digit. Linear.
    package static func key(of text: String) -> String {
        key(joining: words(of: text).map(NameFolding.Word.init))
    }

    /// The key of a text with these `words`.
    package static func key(joining words: [NameFolding.Word]) -> String {
        NameFolding.key(joining: words)
            ?? words.map { NameFolding.key(joining: [$0]) ?? $0.text.lowercased() }
            .joined(separator: " ")
    }

    /// The words of `text`: letters, digits, marks and apostrophes between other characters, without articles.
    package static func words(of text: String) -> [String] {
        text.unicodeScalars.split { scalar in
            !(scalar.isAnyLetter || scalar.isNumeral
                || !scalar.isASCII && scalar.properties.isDiacritic
                || apostrophes.contains(scalar))
        }.map { String($0) }.filter { !NameWords.articles.contains($0.lowercased()) && $0.lowercased() != "the" }
    }

    private static let apostrophes: Set<Unicode.Scalar> = ["'", "\u{2019}", "\u{2018}", "\u{02BC}", "\u{02BB}", "`"]
}
