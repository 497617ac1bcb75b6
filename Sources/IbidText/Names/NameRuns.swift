/// Finds the runs of capitalised words, with the small words between them, that may be names.
struct NameRuns {
    /// The longest run that is taken for one name, in words.
    static let longest = 10
    /// The words and signs of the text.
    let tokens: [NameToken]
    /// The runs in order, as ranges of tokens; an article before a run is not part of it.
    let runs: [Range<Int>]

    /// Finds the runs of `tokens`. Linear.
    init(_ tokens: [NameToken]) {
        self.tokens = tokens
        var runs: [Range<Int>] = []
        var index = 0
        while index < tokens.count {
            if let end = Self.run(from: index, in: tokens) {
                runs.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        self.runs = runs
    }

    /// The run that begins at `index`, an article in front of it skipped.
    func run(from index: Int) -> Range<Int>? {
        guard index < tokens.count else { return nil }
        let start = tokens[index].isWord && tokens[index].plain == "the" ? index + 1 : index
        return find {
            $0.lowerBound < start
        } flatMap: {
            $0.lowerBound == start
        }
    }

    /// The run whose last word stands right before `end`.
    func run(before end: Int) -> Range<Int>? {
        find {
            $0.upperBound < end
        } flatMap: {
            $0.upperBound == end
        }
    }

    /// Whether the token at `index` is the first word of a sentence, of a quotation or of the text.
    static func opens(_ index: Int, in tokens: [NameToken]) -> Bool {
        var before = index - 1
        while before >= 0, tokens[before].kind == .openQuote || tokens[before].kind == .open { before -= 1 }
        return before < 0 || tokens[before].kind == .stop || tokens[before].kind == .colon
    }

    /// Whether the token at `index` may be a word of a name.
    static func isNameWord(_ index: Int, in tokens: [NameToken]) -> Bool {
        guard index < tokens.count else { return false }
        let token = tokens[index]
        guard token.isWord, token.isCapital, !token.isIn(.date) else { return false }
        if token.isAcronym { return true }
        // "The" and "However" open sentences and quotations; elsewhere a capital "The" parts names just as well.
        return !token.isIn(.opener)
    }

    /// The end of the run that begins at `start`; nil where none does.
    private static func run(from start: Int, in tokens: [NameToken]) -> Int? {
        var index = start
        while index < tokens.count, index < start + 2, tokens[index].isWord, !tokens[index].isCapital,
            tokens[index].isIn(.particle)
        { index += 1 }
        guard isNameWord(index, in: tokens) else { return nil }
        // "for Preaching and Combat": one "and" for each "for" or "of" before it.
        var (inPhrase, mayJoin) = (false, false)
        while index + 1 < tokens.count, index + 1 - start < longest, !tokens[index].isPossessive {
            if isNameWord(index + 1, in: tokens) {
                index += 1
                continue
            }
            var next = index + 1
            var (hasAnd, hasOpen) = (false, false)
            while next < tokens.count, next - index <= 3, tokens[next].isWord {
                let word = tokens[next].plain
                if tokens[next].isCapital, !(tokens[next].isIn(.connector) && !opens(next, in: tokens)) { break }
                if tokens[next].isIn(.lateConnector) {
                    guard mayJoin || (inPhrase && word == "to"), next == index + 1, next + 1 < tokens.count,
                        tokens[next + 1].plain != "the"
                    else { break }
                    hasAnd = true
                } else if word == "in" {
                    // "Al Qaeda in the Islamic Maghreb", but not "Bamako in Mali" or "the GIA in the Algerian south".
                    guard inPhrase || (next + 1 < tokens.count && tokens[next + 1].plain == "the"),
                        !tokens[index].isAcronym
                    else { break }
                } else if word == "the", next == index + 1 {
                    break
                } else if !tokens[next].isIn(.connector) {
                    break
                }
                hasOpen = hasOpen || tokens[next].isIn(.openPhrase)
                next += 1
            }
            guard next > index + 1, next - start < longest, isNameWord(next, in: tokens) else { break }
            inPhrase = inPhrase || hasOpen
            mayJoin = (mayJoin && !hasAnd) || hasOpen
            index = next
        }
        return index + 1
    }

    /// The first run not below, by bisection, if it fits.
    private func find(_ isBelow: (Range<Int>) -> Bool, flatMap fits: (Range<Int>) -> Bool) -> Range<Int>? {
        var (low, high) = (0, runs.count)
        while low < high {
            let middle = (low + high) / 2
            if isBelow(runs[middle]) { low = middle + 1 } else { high = middle }
        }
        return low < runs.count && fits(runs[low]) ? runs[low] : nil
    }
}
