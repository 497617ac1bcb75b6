/// Keys that the spellings of one Arabic name in Latin letters share.
///
/// A key is no word and must not be searched for. It serves to propose other spellings that really occur in an index.
package enum NameFolding {
    /// The key of a name of one to four words, articles not counted; nil where `words` are no such name: fewer than
    /// four letters, a digit, another script, one word all in capitals.
    ///
    /// Words may hold hyphens, apostrophes and diacritics. Articles drop out, "bin" and its like join the next word.
    /// Linear.
    package static func key(of words: [String]) -> String? { key(joining: words.map(Word.init)) }

    /// The same for words that were read before.
    package static func key(joining words: [Word]) -> String? {
        guard words.count <= 12 else { return nil }
        var parts: [String] = []
        for word in words {
            if word.isInitials, words.count == 1 { return nil }
            guard let more = word.parts else { return nil }
            parts += more
        }
        let units = NameParts.units(of: parts)
        guard !units.isEmpty, units.count <= 4 else { return nil }
        let letters = units.reduce(0) { $0 + $1.prefix.utf8.count + $1.stem.utf8.count }
        guard letters >= 4 else { return nil }
        let key = units.map(text).joined(separator: " ")
        // A single word without a vowel is no name that could be misspelt.
        return key.utf8.contains(where: { "aeiouyAIUWN".utf8.contains($0) }) ? key : nil
    }

    /// A word of a name, read once for all names that it is a part of.
    package struct Word: Sendable {
        /// As it was written.
        package let text: String
        fileprivate let isInitials: Bool
        /// Its small plain parts; `nil` for what stands in no name.
        fileprivate let parts: [String]?

        /// Reads a word. Linear.
        package init(_ text: String) {
            self.text = text
            isInitials = NameFolding.isInitials(text)
            // Initials inside a name stay as they are.
            parts = isInitials ? ["=" + text.lowercased()] : NameParts.plain(text)
        }
    }

    /// What the key of a name that begins with `word` may have before its first space, as `AliasKey` or as `key` makes it;
    /// `nil` where that is not decided by the word alone.
    package static func beginnings(of word: Word) -> [String]? {
        guard let part = word.parts?.first, !word.isInitials, NameParts.isFirstUnit(part),
            let unit = NameParts.units(of: [part]).first
        else { return nil }
        return [text(of: unit), word.text.lowercased()]
    }

    private static func text(of unit: NameUnit) -> String {
        unit.prefix.map { "\($0)-" }.joined() + (unit.stem.hasPrefix("=") ? unit.stem : WordFolding.fold(unit.stem))
    }

    /// Whether `word` is all capitals, two at least: initials, which have no spellings.
    private static func isInitials(_ word: String) -> Bool {
        var upper = 0
        for scalar in word.unicodeScalars {
            if scalar.isLower { return false }
            upper += scalar.isUpper ? 1 : 0
        }
        return upper >= 2
    }
}
