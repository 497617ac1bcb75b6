/// The number of slips between two words: letters left out, put in, changed, or two neighbours swapped.
enum EditDistance {
    /// The optimal string alignment distance (Damerau 1964, without repeated edits of one place), or `limit + 1` where it
    /// is more than `limit`. Quadratic in the words, which are short.
    static func distance(_ a: String, _ b: String, limit: Int) -> Int {
        let (left, right) = (Array(a.utf8), Array(b.utf8))
        guard abs(left.count - right.count) <= limit else { return limit + 1 }
        var before = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for i in 0..<left.count {
            var row = [i + 1]
            for j in 0..<right.count {
                var best = min(last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    best = min(best, before[j - 1] + 1)
                }
                row.append(best)
            }
            if row.min() ?? 0 > limit { return limit + 1 }
            (before, last) = (last, row)
        }
        return min(last[right.count], limit + 1)
    }

    /// Whether one word can be a misspelling of the other: one slip from four letters on, two from eight on. Numbers are
    /// never misspellings of each other.
    static func isMisspelling(_ a: String, _ b: String) -> Bool {
        let length = min(a.utf8.count, b.utf8.count)
        guard length >= 4, length <= 200, !a.utf8.contains(where: \.isDigit), !b.utf8.contains(where: \.isDigit) else {
            return a == b
        }
        let limit = length >= 8 ? 2 : 1
        return distance(a, b, limit: limit) <= limit
    }
}
