/// Folds one plain word of a name to its sounds: consonants in order, vowels in classes between them.
///
/// The rules are our own, drawn from how English and French newspapers and agencies spell Arabic names. They are kept
/// narrow where English words would suffer: a word of one syllable keeps its vowels.
struct WordFolding {
    /// Words whose spellings follow no rule.
    private static let irregular: [String: String] = [
        "mohamed": "muhammad", "mohamad": "muhammad", "mohammed": "muhammad", "mohammad": "muhammad",
        "mahomed": "muhammad",
        "muhamed": "muhammad", "mouhamed": "muhammad", "mouhammed": "muhammad", "jamel": "jamal", "djamel": "jamal",
        "shaykh": "sheikh", "cheikh": "sheikh", "sheik": "sheikh", "shaikh": "sheikh", "cheik": "sheikh",
        "hezb": "hizb",
        "gaddafi": "qaddafi", "kadhafi": "qaddafi", "gadhafi": "qaddafi", "qadhafi": "qaddafi", "khadafi": "qaddafi",
        "jehad": "jihad", "djihad": "jihad", "moslem": "muslim", "nasser": "nasir", "naser": "nasir", "yasser": "yasir",
        "yaser": "yasir", "selim": "salim", "kerim": "karim",
        "daech": "daesh", "dawud": "daoud", "dawood": "daoud", "dawoud": "daoud", "daud": "daoud",
    ]

    /// The word, its mute end cut off.
    private var input: [UInt8]
    /// The letter that is next.
    private var index = 0
    /// The sounds so far.
    private var output: [UInt8] = []
    /// How many groups of vowels the word has.
    private var groups = 0
    /// How many of them have been read.
    private var group = 0
    /// Whether the word is one syllable and a silent "e" ("role").
    private var hasSilentE = false

    /// The sounds of `word`, small plain letters. Linear.
    static func fold(_ word: String) -> String {
        var folding = WordFolding(Array((irregular[word] ?? word).utf8))
        folding.run()
        return String(decoding: folding.output, as: UTF8.self)
    }

    /// Prepares to fold `word`.
    private init(_ word: [UInt8]) {
        input = word
        trimEnd()
        groups = VowelGroups.count(in: input)
        hasSilentE =
            groups == 2 && input.last == UInt8(ascii: "e") && !VowelGroups.isVowel(at: input.count - 2, in: input)
    }

    /// Drops what is written but not heard at the end: the "e" of "Amine", the "h" of "Nusrah", the "t" of "Jamaat".
    private mutating func trimEnd() {
        let count = VowelGroups.count(in: input)
        guard input.count >= 5, let last = input.last else { return }
        let before = input[input.count - 2]
        if last == UInt8(ascii: "e"), before == UInt8(ascii: "n"), count >= 3 {
            input.removeLast()
        } else if last == UInt8(ascii: "h"), before == UInt8(ascii: "a") || before == UInt8(ascii: "e"), count >= 2 {
            input.removeLast()
            if before == UInt8(ascii: "e") { input[input.count - 1] = UInt8(ascii: "i") }
        } else if last == UInt8(ascii: "t"), before == UInt8(ascii: "a"), count >= 2 {
            input.removeLast()
        }
    }

    /// Reads the whole word.
    private mutating func run() {
        if let end = pluralStem() {
            input = Array(input[..<end])
            while index < input.count { step() }
            append(UInt8(ascii: "N"))
            return
        }
        while index < input.count { step() }
    }

    /// Reads a group of vowels or a consonant.
    private mutating func step() {
        if VowelGroups.isVowel(at: index, in: input) {
            let end = VowelGroups.end(from: index, in: input)
            for letter in vowel(from: index, to: end) { append(letter) }
            group += 1
            index = end
        } else {
            consonant()
        }
    }

    /// Where the plural ending begins in words such as "Mourabitoun" and "Mulathameen": the case of the word decides
    /// between "-un" and "-in", so both fold alike.
    private func pluralStem() -> Int? {
        guard groups >= 3, input.count >= 7, input[0] == UInt8(ascii: "m"),
            input[1] == UInt8(ascii: "u") || input[1] == UInt8(ascii: "o")
        else { return nil }
        for ending in ["oun", "oon", "een", "iin", "ien", "un", "in"]
        where input.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
            let stem = input.count - ending.utf8.count
            return VowelGroups.isVowel(at: stem - 1, in: input) ? nil : stem
        }
        return nil
    }

    /// Reads a consonant: "kh", "gh", "dh", "dj", "sh", "th" and "ch" are one sound each.
    private mutating func consonant() {
        let byte = input[index]
        let next: UInt8 = index + 1 < input.count ? input[index + 1] : 0
        index += 1
        switch (byte, next) {
        case (UInt8(ascii: "k"), UInt8(ascii: "h")):
            index += 1
            append(UInt8(ascii: "h"))
        case (UInt8(ascii: "g"), UInt8(ascii: "h")), (UInt8(ascii: "d"), UInt8(ascii: "h")):
            index += 1
            append(byte)
        case (UInt8(ascii: "d"), UInt8(ascii: "j")): break
        case (UInt8(ascii: "s"), UInt8(ascii: "h")):
            index += 1
            append(UInt8(ascii: "S"))
        case (UInt8(ascii: "t"), UInt8(ascii: "h")):
            index += 1
            append(UInt8(ascii: "T"))
        case (UInt8(ascii: "c"), UInt8(ascii: "h")):
            index += 1
            // French "ch"; in short words the English one is likelier.
            append(input.count >= 5 && groups >= 2 ? UInt8(ascii: "S") : UInt8(ascii: "C"))
        case (UInt8(ascii: "c"), UInt8(ascii: "e")), (UInt8(ascii: "c"), UInt8(ascii: "i")):
            // "Belkacem", "Houcine"; not "force".
            append(index > 1 && index + 1 < input.count ? UInt8(ascii: "s") : byte)
        case (UInt8(ascii: "q"), _): append(UInt8(ascii: "k"))
        case (UInt8(ascii: "h"), 0) where index > 2 && groups >= 2 && VowelGroups.isPlain(input[index - 2]): break
        default: append(byte)
        }
    }

    /// The classes of the vowels in `input[start..<end]`.
    private func vowel(from start: Int, to end: Int) -> [UInt8] {
        VowelGroups.fold(
            input, start..<end,
            place: .init(isFirst: group == 0, isLast: group == groups - 1, isOnly: groups == 1 || hasSilentE))
    }

    /// Adds a letter unless it is the second of a doubled consonant.
    private mutating func append(_ letter: UInt8) {
        if output.last != letter || VowelGroups.isPlain(letter) { output.append(letter) }
    }
}
