/// The words of the titles that were met, each once, and which of them may stand for one another in two titles.
struct TitleVocabulary {
    /// A word of titles.
    struct Word {
        let text: String
        let weight: Double
        let isNumber: Bool
        /// The works in whose titles it stands, by position; once for each place.
        var works: [Int32] = []
        /// The word before it that may be the same in another transliteration, or -1.
        fileprivate let next: Int32
        /// The words that can agree with it, among those before `seen`.
        fileprivate var variants: [Int32] = []
        fileprivate var seen: Int32 = 0
    }

    /// What two words must nearly share to be misspellings of each other.
    private struct Letters {
        let set: UInt32
        let word: Int32
    }

    /// So many variants of a word are remembered.
    private static let kept = 64

    private(set) var words: [Word] = []
    private var places: [String: Int32] = [:]
    /// The last word of each transliteration, by the hash of its key.
    private var transliterations: [Int: Int32] = [:]
    /// Words that can be misspelt, by their first byte and their length.
    private var shapes: [Int: [Letters]] = [:]
    private var lengths: Set<Int> = []

    /// The place of a word, if it was met.
    func place(of word: String) -> Int32? { places[word] }

    /// The place of a word, made where it is missing.
    mutating func enter(_ word: String) -> Int32 {
        if let place = places[word] { return place }
        let place = Int32(words.count)
        let isNumber = TitleAlignment.isNumber(word)
        var next: Int32 = -1
        if !isNumber {
            if let key = Self.transliteration(word) { next = transliterations.updateValue(place, forKey: key) ?? -1 }
            if let shape = Shape(word) {
                shapes[Self.key(shape.head.0, shape.length), default: []].append(
                    Letters(set: shape.letters, word: place))
            }
        }
        words.append(Word(text: word, weight: TitleAlignment.weight(word), isNumber: isNumber, next: next))
        places[word] = place
        lengths.insert(word.utf8.count)
        return place
    }

    /// Notes that a word stands in the title of a work.
    mutating func note(_ word: Int32, in work: Int32) { words[Int(word)].works.append(work) }

    /// The words besides `word` that can agree with it: all of those, and others that nearly do. May name one
    /// twice.
    mutating func variants(of word: String) -> [Int32] {
        guard !TitleAlignment.isNumber(word) else { return [] }
        guard let place = places[word].map({ Int($0) }) else { return variants(of: word, from: 0) }
        var found = words[place].variants
        found += variants(of: words[place].text, from: words[place].seen).filter { $0 != place }
        // Thousands of words one letter apart must not make thousands of lists of thousands.
        if found.count <= Self.kept {
            words[place].variants = found
            words[place].seen = Int32(words.count)
        }
        return found
    }

    private func variants(of word: String, from first: Int32) -> [Int32] {
        var found: [Int32] = []
        if let key = Self.transliteration(word), var place = transliterations[key] {
            while place >= first {
                found.append(place)
                place = words[Int(place)].next
            }
        }
        if let shape = Shape(word) {
            eachMisspelling(of: shape, from: first) { place in
                if WordDistance.mayBeMisspelling(word, words[Int(place)].text) { found.append(place) }
            }
        }
        return found
    }

    /// The pairs of words that were met which, written together, are `word`.
    func halves(of word: String) -> [(Int32, Int32)] {
        let isASCII = word.utf8.allSatisfy { $0 < 0x80 }
        let count = word.utf8.count
        var found: [(Int32, Int32)] = []
        for (offset, index) in word.unicodeScalars.indices.dropFirst().enumerated() {
            // Other scripts can write one word in two lengths; then only looking it up tells.
            if isASCII, !lengths.contains(offset + 1) || !lengths.contains(count - offset - 1) { continue }
            if let head = places[String(word[..<index])], let tail = places[String(word[index...])] {
                found.append((head, tail))
            }
        }
        return found
    }

    // MARK: Misspellings

    /// A word as `WordDistance.isMisspelling` looks at it before it counts edits.
    private struct Shape {
        let head: (UInt8, UInt8)
        let length: Int
        let letters: UInt32

        /// `nil` for a word that is no misspelling of any.
        init?(_ word: String) {
            var (first, second, count, letters) = (UInt8(0), UInt8(0), 0, UInt32(0))
            for byte in word.utf8 {
                guard !byte.isDigit, count < 40 else { return nil }
                if count == 0 { first = byte } else if count == 1 { second = byte }
                letters |= 1 << UInt32(byte & 31)
                count += 1
            }
            guard count >= 5 else { return nil }
            (head, length, self.letters) = ((first, second), count, letters)
        }
    }

    /// Calls `body` with the words from `first` on that may be misspellings.
    private func eachMisspelling(of shape: Shape, from first: Int32, _ body: (Int32) -> Void) {
        let heads = shape.head.0 == shape.head.1 ? [shape.head.0] : [shape.head.0, shape.head.1]
        for head in heads {
            for length in max(5, shape.length - 2)...min(40, shape.length + 2) {
                guard let words = shapes[Self.key(head, length)] else { continue }
                let shortest = min(length, shape.length)
                guard shortest >= 8 || abs(length - shape.length) <= 1 else { continue }
                // An edit takes one letter out of the set at most, and puts one in.
                let limit = shortest >= 8 ? 4 : 2
                for other in words.reversed() {
                    if other.word < first { break }
                    if (other.set ^ shape.letters).nonzeroBitCount <= limit { body(other.word) }
                }
            }
        }
    }

    private static func key(_ head: UInt8, _ length: Int) -> Int { Int(head) << 8 | length }

    private static func transliteration(_ word: String) -> Int? {
        word.utf8.count >= 4 ? TitleFolding.transliteration(word).hashValue : nil
    }
}
