/// One title beside all that were met: which words of theirs can agree with which of its own, and how alike another
/// title can be at best.
///
/// The bounds follow from `TitleAlignment`: a word that nothing in the other title agrees with stands alone and weighs
/// against, whatever the alignment; what agrees weighs `best` at most. So what they leave out is not alike, and the
/// order in which titles were met changes nothing.
struct TitleQuery {
    /// A word of the title.
    private struct Part {
        let weight: Double
        /// The most that an agreement adds; 0 where nothing agrees.
        var best = 0.0
        /// The words to look up: a title in which none of them stands has nothing that agrees with this one.
        var sought: [Int32] = []
        /// The titles that looking them up gives.
        var cost = 0
    }

    /// By word that was met, the places in the title with which it can agree, a bit each.
    private(set) var marks: [(word: Int32, places: UInt64)] = []
    private var parts: [Part]
    /// What words of the title add when written together.
    private var joined = 0.0
    private let isNumber: [Bool]
    /// The places of words that are no numbers.
    private let rest: UInt64

    /// Sums of floating-point numbers in another order differ by less.
    private static let slack = 1e-9

    /// Looks up a title of at most `TitleAlignment.limit` words.
    init(_ words: [String], _ vocabulary: inout TitleVocabulary) {
        isNumber = words.map { TitleAlignment.isNumber($0) }
        rest = isNumber.enumerated().reduce(0) { $1.element ? $0 : $0 | 1 << UInt64($1.offset) }
        parts = words.map { Part(weight: TitleAlignment.weight($0)) }
        for (place, word) in words.enumerated() { seek(word, at: place, &vocabulary) }
        for place in words.indices.dropLast() {
            guard let whole = vocabulary.place(of: words[place] + words[place + 1]) else { continue }
            add(whole, at: place, vocabulary)
            add(whole, at: place + 1, vocabulary)
            joined += vocabulary.words[Int(whole)].weight
        }
    }

    private mutating func seek(_ word: String, at place: Int, _ vocabulary: inout TitleVocabulary) {
        if let own = vocabulary.place(of: word) {
            parts[place].best = parts[place].weight
            add(own, at: place, vocabulary)
        }
        for variant in vocabulary.variants(of: word) {
            let weight = (parts[place].weight + vocabulary.words[Int(variant)].weight) / 2
            parts[place].best = max(parts[place].best, weight)
            add(variant, at: place, vocabulary)
        }
        for (head, tail) in vocabulary.halves(of: word) {
            parts[place].best = max(parts[place].best, parts[place].weight)
            // Both must stand in the other title, so the rarer finds it.
            let isHeadRarer =
                vocabulary.words[Int(head)].works.count <= vocabulary.words[Int(tail)].works.count
            add(isHeadRarer ? head : tail, at: place, vocabulary)
            marks.append((isHeadRarer ? tail : head, 1 << UInt64(place)))
        }
    }

    private mutating func add(_ word: Int32, at place: Int, _ vocabulary: TitleVocabulary) {
        marks.append((word, 1 << UInt64(place)))
        parts[place].sought.append(word)
        parts[place].cost += vocabulary.words[Int(word)].works.count
    }

    /// Words of which each title that is alike holds one: those of the rarest parts that together weigh too much to stand
    /// alone.
    var probes: [Int32] {
        var taken = 0.0
        var left = parts.reduce(joined) { $0 + $1.best }
        // Titles that are the same but for their numbers agree in any other word.
        var needsWord = rest != 0
        var found: [Int32] = []
        for place in parts.indices.sorted(by: { (parts[$0].cost, $0) < (parts[$1].cost, $1) }) {
            let isEnough = !Self.mayBeAlike(agreeing: left, alone: taken)
            if isEnough, !needsWord { break }
            if isEnough, isNumber[place] { continue }
            found += parts[place].sought
            taken += parts[place].weight
            left -= parts[place].best
            needsWord = needsWord && isNumber[place]
        }
        return found
    }

    /// Whether a title of these words can be alike, where `marked` gives the places with which a word can agree.
    func mayAgree(_ words: ArraySlice<Int32>, _ vocabulary: TitleVocabulary, _ marked: [UInt64]) -> Bool {
        var (found, alone, numbers, loneWords) = (UInt64(0), 0.0, 0, 0)
        for word in words {
            let places = marked[Int(word)]
            found |= places
            let isNumber = vocabulary.words[Int(word)].isNumber
            if isNumber { numbers += 1 }
            guard places == 0 else { continue }
            alone += vocabulary.words[Int(word)].weight
            if !isNumber { loneWords += 1 }
        }
        var agreeing = joined
        for place in parts.indices {
            if found & (1 << UInt64(place)) != 0 { agreeing += parts[place].best } else { alone += parts[place].weight }
        }
        if Self.mayBeAlike(agreeing: agreeing, alone: alone) { return true }
        return rest != 0 && loneWords == 0 && found & rest == rest && words.count == parts.count
            && numbers == parts.count - rest.nonzeroBitCount
    }

    private static func mayBeAlike(agreeing: Double, alone: Double) -> Bool {
        agreeing > 0 && agreeing + slack >= SourceComparison.alike * (agreeing + alone)
    }
}
