/// The words around a number of four digits, which tell a year from a count of things.
///
/// What a year is to a claim (`TimeScanner`) is decided with the whole sentence parsed. A filter on years looks at a word
/// or two on either side, and takes a number for a year where nothing speaks against it.
struct YearContext {
    private let bytes: ArraySlice<UInt8>
    private let value: Int
    /// Where the number begins and ends.
    private let start: Int
    private let end: Int

    init(_ bytes: ArraySlice<UInt8>, _ value: Int, start: Int, end: Int) {
        (self.bytes, self.value, self.start, self.end) = (bytes, value, start, end)
    }

    /// Whether the number counts what follows: "1000 members", "more than 2000", "1500 rifles", "2000 km".
    var isCount: Bool {
        let next = wordAfter
        switch next.lexeme {
        case .percent, .scale, .currency, .distance: return true
        case .unit where next.value > Self.plural: return true
        case .person, .casualty: return !isDated
        default: break
        }
        let isRound = value % 100 == 0
        switch wordBefore.lexeme {
        case .than, .least, .over, .under, .exactly, .total, .many: if isRound { return true }
        case .the: return false
        default: break
        }
        // "2013 attacks" are those of a year, "1500 rifles" are so many.
        return (isRound || value < 1900) && next.isPlural && !isDated
    }

    /// Whether a number names a thing, and whether others in a row with it may.
    enum Naming { case none, one, several }

    /// Whether the number names a thing: "Resolution 2085", "Flight 2012", "Room No. 1998".
    ///
    /// `previous` is where the number before it in a row of names ends, if there is one: of "Resolutions 1267 (1999),
    /// 1333 and 1390" all but the one in brackets are names.
    func naming(after previous: Int?) -> Naming {
        var word = wordBefore
        if isNumbered(word) {
            word = self.word(before: word.start)
            if !word.isLabel { return .one }
        }
        if word.isLabel { return word.isPlural ? .several : .one }
        guard let previous, !isInBrackets else { return .none }
        let isRow = bytes[previous..<start].split { " ,/&()".utf8.contains($0) }.allSatisfy { part in
            part.allSatisfy(\.isDigit) || part.elementsEqual("and".utf8) || part.elementsEqual("or".utf8)
        }
        return isRow ? .several : .none
    }

    /// Whether an opening bracket stands right before the number.
    var isInBrackets: Bool { start > bytes.startIndex && bytes[start - 1] == UInt8(ascii: "(") }

    /// Whether `word`, which stands before the number, is "number" or "No."; "no 2012 attacks" are those of a year.
    private func isNumbered(_ word: Word) -> Bool {
        let letters = bytes[word.start..<start].prefix { $0.isLetter }
        let text = String(decoding: letters.map(\.lowered), as: UTF8.self)
        return text == "number"
            || text == "no" && letters.endIndex < start && bytes[letters.endIndex] == UInt8(ascii: ".")
    }

    /// Whether a date goes before the number, or a word that dates what follows: "in 2012 militants" is no count.
    private var isDated: Bool {
        let before = wordBefore
        switch before.lexeme {
        case .month, .season, .part: return true
        case .in, .since, .until, .during: return Self.likely.contains(value)
        case .by, .from, .to, .of, .after, .before, .between, .through, .throughout, .and, .the:
            return Self.likely.contains(value) && value % 100 != 0
        default: return before.isDay
        }
    }

    /// The last digits of the years of a decade that the words before it mean: all of them, or those of "the late 1990s",
    /// "mid- to late 1990s", "the end of the 1990s".
    var decadeYears: ClosedRange<Int> {
        var word = wordBefore
        if word.lexeme == .the {
            word = self.word(before: word.start)
            guard word.lexeme == .of else { return 0...9 }
            word = self.word(before: word.start)
        }
        guard word.lexeme == .part else { return 0...9 }
        let last = TimeScanner.decadeYears(ofPart: Int(word.value))
        let joint = self.word(before: word.start)
        guard [.to, .and, .or].contains(joint.lexeme) else { return last }
        let other = self.word(before: joint.start)
        guard other.lexeme == .part else { return last }
        let first = TimeScanner.decadeYears(ofPart: Int(other.value))
        return min(first.lowerBound, last.lowerBound)...max(first.upperBound, last.upperBound)
    }

    /// Whether the number is the second of two that have what they count in common, `first` being the other: "1000-2000
    /// members", "between 1500 and 2000 men".
    func sharesCount(with first: (year: Int, start: Int, end: Int)) -> Bool {
        guard first.year % 50 == 0, first.end < start else { return false }
        let joint = word(before: start)
        guard joint.start >= first.end else { return YearScanner.isDash(bytes[first.end..<start]) }
        guard word(before: joint.start).start == first.start else { return false }
        return joint.lexeme == .to || joint.lexeme == .or
            || joint.lexeme == .and && word(before: first.start).lexeme == .between
    }

    private static let likely = 1900...2035
    /// Units of time have higher values in the plural.
    private static let plural: Int16 = 16

    // MARK: Words

    private struct Word {
        var lexeme = Lexeme.other
        var value: Int16 = 0
        var isPlural = false
        /// Whether it is a kind of thing that numbers tell apart, as in "Resolution 2085", also in the plural.
        var isLabel = false
        /// Whether it is a number that may be a day of a month.
        var isDay = false
        /// Where it begins.
        var start: Int
    }

    private var wordBefore: Word { word(before: start) }

    private var wordAfter: Word {
        var first = end
        while first < bytes.endIndex, bytes[first] == UInt8(ascii: " ") { first += 1 }
        guard first > end else { return Word(start: end) }
        return word(first..<(bytes[first...].firstIndex { !$0.isLetter } ?? bytes.endIndex))
    }

    /// The word or number that stands right before `place`, spaces and a hyphen aside; behind a point or a comma only a
    /// month or a day.
    private func word(before place: Int) -> Word {
        var last = place
        while last > bytes.startIndex, bytes[last - 1] == UInt8(ascii: " ") || bytes[last - 1] == UInt8(ascii: "-") {
            last -= 1
        }
        let isParted =
            last > bytes.startIndex && (bytes[last - 1] == UInt8(ascii: ",") || bytes[last - 1] == UInt8(ascii: "."))
        if isParted { last -= 1 }
        guard last < place else { return Word(start: place) }
        var first = last
        while first > bytes.startIndex, bytes[first - 1].isLetter || bytes[first - 1].isDigit { first -= 1 }
        let word = word(first..<last)
        return isParted && word.lexeme != .month && !word.isDay && !isNumbered(word) ? Word(start: place) : word
    }

    private func word(_ range: Range<Int>) -> Word {
        var word = Word(start: range.lowerBound)
        let letters = bytes[range]
        guard let first = letters.first, let last = letters.last else { return word }
        if first.isDigit {
            word.isDay = letters.count <= 2 && letters.allSatisfy(\.isDigit)
            return word
        }
        (word.lexeme, word.value) = Lexicon.words.meaning(WordKey(String(decoding: letters, as: UTF8.self)))
        let before = letters.dropLast().last
        word.isPlural =
            word.lexeme == .other && letters.count > 3 && first >= UInt8(ascii: "a") && last == UInt8(ascii: "s")
            && before != UInt8(ascii: "s")
        let singular = word.lexeme == .other && last == UInt8(ascii: "s") ? letters.dropLast() : letters
        word.isLabel = word.lexeme == .label || word.lexeme == .other && Self.isLabel(singular)
        if word.isLabel { word.isPlural = singular.count < letters.count }
        return word
    }

    /// Beyond those that claims know.
    private static let labels: Set<String> = ["room", "gate", "paragraph", "unscr", "bus", "train", "model"]

    private static func isLabel(_ letters: ArraySlice<UInt8>) -> Bool {
        let word = String(decoding: letters.map(\.lowered), as: UTF8.self)
        return labels.contains(word) || Lexicon.words.meaning(WordKey(word)).lexeme == .label
    }
}
