/// Cuts a name into its words: articles away, particles to the word behind them.
enum NameParts {
    /// Spellings of particles, by the letter that stands for them in a `NameUnit`.
    private static let particles: [String: String] = [
        "bin": "b", "ibn": "b", "ben": "b", "bel": "b", "bn": "b", "b": "b", "abd": "c", "abdul": "c", "abdel": "c",
        "abdal": "c", "abdoul": "c", "abdu": "c", "abdur": "c", "abder": "c", "abdus": "c", "abdes": "c", "abu": "f",
        "abou": "f", "abi": "f", "abo": "f", "aboo": "f", "umm": "m", "oum": "m", "um": "m", "oumm": "m", "wa": "w",
        "wal": "w",
        "wel": "w",
    ]
    /// "Din", with and without its article.
    private static let faith: Set<String> = [
        "din", "dine", "deen", "dien", "eddine", "eddin", "uddin", "addin", "eldin", "aldin",
    ]

    /// The small plain parts of `word`, cut at its hyphens; nil where it holds a digit or a letter of another script.
    /// Linear.
    static func plain(_ word: String) -> [String]? {
        var parts: [[UInt8]] = [[]]
        for scalar in word.unicodeScalars {
            if LatinLetters.isHyphen(scalar) || scalar.isBlank {
                parts.append([])
            } else if LatinLetters.isApostrophe(scalar) {
                // "Aq'ida" for "Qa'ida": the ayn follows its vowel, so "q" and "a" have changed places.
                if let last = parts.last, last.elementsEqual("aq".utf8) {
                    parts[parts.count - 1] = Array("qa".utf8)
                }
            } else if LatinLetters.isMark(scalar) || scalar == "." {
                continue
            } else if let letters = LatinLetters.plain(scalar), letters.allSatisfy(\.isLetter) {
                parts[parts.count - 1] += letters
            } else {
                return nil
            }
        }
        return parts.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The units of `parts`. Linear.
    static func units(of parts: [String]) -> [NameUnit] {
        var units: [NameUnit] = []
        var prefix = ""
        for (index, part) in parts.enumerated() {
            let next = index + 1 < parts.count ? parts[index + 1] : nil
            if let next {
                if isArticle(part, before: next) { continue }
                if let letter = particles[part] {
                    prefix += letter
                    continue
                }
            }
            for unit in split(part, isFirst: units.isEmpty && prefix.isEmpty) {
                units.append(NameUnit(prefix: prefix + unit.prefix, stem: unit.stem))
                prefix = ""
            }
        }
        return units
    }

    /// Whether `part` begins a unit whatever follows: it is neither particle nor article.
    static func isFirstUnit(_ part: String) -> Bool {
        part.utf8.count > 3 && particles[part] == nil && !NameWords.articles.contains(part)
    }

    /// Whether `part` is the article of `next`: "al", "el", "the", or one whose consonant took on that of the next word
    /// ("as-Salam", "ud-Din").
    private static func isArticle(_ part: String, before next: String) -> Bool {
        if part == "the" || NameWords.articles.contains(part) { return true }
        guard part.utf8.count <= 3, let vowel = part.utf8.first, "aeiu".utf8.contains(vowel) else { return false }
        let consonants = part.utf8.dropFirst()
        // A word such as "an" or "at" counts only before its own sound; "an" before "name" costs nothing.
        return !consonants.isEmpty && next.utf8.count > consonants.count && next.utf8.starts(with: consonants)
            && consonants.allSatisfy { "tdrzsnlhj".utf8.contains($0) }
    }

    /// Cuts a word that holds a particle or another word in itself ("Belmokhtar", "Abdelmalek", "Nasrallah",
    /// "Saifuddin").
    private static func split(_ word: String, isFirst: Bool) -> [NameUnit] {
        if faith.contains(word) { return [NameUnit(prefix: "", stem: "din")] }
        if word == "allah" || word == "ullah", !isFirst { return [NameUnit(prefix: "", stem: "lah")] }
        let bytes = Array(word.utf8)
        if let rest = servant(bytes) { return [NameUnit(prefix: "c", stem: rest)] }
        for suffix in ["allah", "ollah", "ullah", "oullah"]
        where word.hasSuffix(suffix) && bytes.count >= suffix.utf8.count + 3 {
            return [
                NameUnit(prefix: "", stem: String(word.dropLast(suffix.count))), NameUnit(prefix: "", stem: "lah"),
            ]
        }
        for suffix in ["eddine", "uddine", "addine", "eddin", "uddin", "addin", "eldin", "aldin", "eldine", "aldine"]
        where word.hasSuffix(suffix) && bytes.count >= suffix.utf8.count + 3 && !word.hasPrefix("muj")
            && !word.hasPrefix("moj")
        {
            return [
                NameUnit(prefix: "", stem: String(word.dropLast(suffix.count))), NameUnit(prefix: "", stem: "din"),
            ]
        }
        for start in ["bel", "ben"] where word.hasPrefix(start) && bytes.count >= 7 && isConsonant(bytes[3]) {
            return [NameUnit(prefix: "b", stem: String(word.dropFirst(3)))]
        }
        if word.hasPrefix("binl"), bytes.count >= 7 { return [NameUnit(prefix: "b", stem: String(word.dropFirst(3)))] }
        return [NameUnit(prefix: "", stem: word)]
    }

    /// The name behind "Abdel", "Abdul", "Abder" in one word; nil where there is none.
    private static func servant(_ bytes: [UInt8]) -> String? {
        guard bytes.count >= 7, bytes.starts(with: "abd".utf8) else { return nil }
        var index = 3
        while index < bytes.count, "aeou".utf8.contains(bytes[index]), index < 5 { index += 1 }
        guard index > 3, index + 2 < bytes.count, isConsonant(bytes[index]) else { return nil }
        if bytes[index] == UInt8(ascii: "l") {
            return String(decoding: bytes[(index + 1)...], as: UTF8.self)
        }
        // "Abderrahmane": the doubled consonant is the article.
        guard bytes[index] == bytes[index + 1] else { return nil }
        return String(decoding: bytes[(index + 1)...], as: UTF8.self)
    }

    /// Whether `byte` is a letter other than a, e, i, o, u.
    private static func isConsonant(_ byte: UInt8) -> Bool { byte.isLetter && !"aeiou".utf8.contains(byte) }
}
