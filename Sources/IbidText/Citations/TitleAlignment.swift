/// How the words of two titles pair up, whatever their order.
struct TitleAlignment {
    /// Pairs of equal words.
    let matched: Int
    /// Pairs that differ by a slip.
    let misspelt: Int
    /// Words of either title without a partner.
    let unmatched: Int
    /// Whether the titles hold different numbers ("2002", "2006"): then they are different works, however alike.
    let hasOtherNumbers: Bool
    /// Whether all words but numbers have a partner.
    let isSameBesideNumbers: Bool
    /// The share of words that have a partner, from 0 to 1.
    let similarity: Double

    /// Pairs `a` with `b`, at most the first 64 words of each. Quadratic in the words that are not equal.
    init(_ a: [String], _ b: [String]) {
        var left = Array(a.prefix(64))
        var right = Array(b.prefix(64))
        let total = max(left.count, right.count)
        var matched = 0
        left = left.filter { word in
            guard let index = right.firstIndex(of: word) else { return true }
            right.remove(at: index)
            matched += 1
            return false
        }
        func isNumber(_ word: String) -> Bool { word.utf8.contains(where: \.isDigit) }
        hasOtherNumbers = left.contains(where: isNumber) || right.contains(where: isNumber)
        isSameBesideNumbers = left.allSatisfy(isNumber) && right.allSatisfy(isNumber)
        var misspelt = 0
        for word in left where !isNumber(word) {
            guard let index = right.firstIndex(where: { EditDistance.isMisspelling(word, $0) }) else { continue }
            right.remove(at: index)
            misspelt += 1
        }
        self.matched = matched
        self.misspelt = misspelt
        unmatched = left.count - misspelt + right.count
        similarity = total == 0 ? 0 : Double(matched + misspelt) / Double(total)
    }
}
