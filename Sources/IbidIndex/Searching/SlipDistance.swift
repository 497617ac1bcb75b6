/// How many slips of the hand lie between two words.
enum SlipDistance {
    /// The least number of letters put in, left out, changed, or swapped with their neighbour (Damerau, 1964, in the form
    /// of Boytsov's optimal string alignment); `limit + 1` as soon as it is surely more than `limit`. O(length · limit).
    static func between(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int {
        guard abs(a.count - b.count) <= limit else { return limit + 1 }
        var before: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [Int](repeating: limit + 1, count: b.count + 1)
            row[0] = i + 1
            let low = max(0, i - limit)
            let high = min(b.count - 1, i + limit)
            guard low <= high else { return limit + 1 }
            for j in low...high {
                var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, before[j - 1] + 1) }
                row[j + 1] = least
            }
            before = last
            last = row
        }
        return min(last[b.count], limit + 1)
    }
}
