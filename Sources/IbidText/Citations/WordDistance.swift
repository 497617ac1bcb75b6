/// How alike two words are.
enum WordDistance {
    /// Whether one of `a` and `b` is the other misspelt: one edit from five letters on, two from eight, the first letter
    /// kept or exchanged with the second. Short words are too often other words ("Iran", "Iraq"), and so are words that
    /// begin otherwise ("northern", "southern").
    static func isMisspelling(_ a: String, _ b: String) -> Bool {
        withBytes(a, b) { left, right in
            let edits = nearness(left, right)
            return edits == 1 || (edits == 2 && similarity(left, right) >= 0.92)
        }
    }

    /// Whether `isMisspelling` can hold of two words, whichever stands first; may be true of others.
    static func mayBeMisspelling(_ a: String, _ b: String) -> Bool { withBytes(a, b) { nearness($0, $1) > 0 } }

    /// The edits between two words where they are so few that one may be the other misspelt, else 0.
    private static func nearness(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
        let shortest = min(left.count, right.count)
        guard shortest >= 5, max(left.count, right.count) <= 40 else { return 0 }
        let isHeadKept = left[0] == right[0] || (left[0] == right[1] && left[1] == right[0])
        guard isHeadKept, !left.contains(where: \.isDigit), !right.contains(where: \.isDigit) else { return 0 }
        let edits = edits(left, right)
        return edits <= (shortest >= 8 ? 2 : 1) ? edits : 0
    }

    /// Edits between two words: insertion, deletion, substitution and exchange of neighbours (optimal string alignment,
    /// after Damerau 1964); 3 stands for any more. Quadratic in the words.
    private static func edits(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
        guard abs(a.count - b.count) <= 2 else { return 3 }
        // What both begin and end with takes no edit.
        var start = 0
        let shortest = min(a.count, b.count)
        while start < shortest, a[start] == b[start] { start += 1 }
        var (endA, endB) = (a.count, b.count)
        while endA > start, endB > start, a[endA - 1] == b[endB - 1] { (endA, endB) = (endA - 1, endB - 1) }
        let (rows, columns) = (endA - start, endB - start)
        if rows == 0 || columns == 0 { return min(3, max(rows, columns)) }
        // Three rows of the table: one is filled from the two before it.
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * (columns + 1)) { table in
            var (last, row, next) = (0, columns + 1, 2 * (columns + 1))
            for column in 0...columns { table[row + column] = column }
            for i in 0..<rows {
                table[next] = i + 1
                var least = i + 1
                for j in 0..<columns {
                    let (left, right) = (a[start + i], b[start + j])
                    var cost = min(
                        table[row + j] + (left == right ? 0 : 1), table[row + j + 1] + 1, table[next + j] + 1)
                    if i > 0, j > 0, left == b[start + j - 1], a[start + i - 1] == right {
                        cost = min(cost, table[last + j - 1] + 1)
                    }
                    table[next + j + 1] = cost
                    least = min(least, cost)
                }
                (last, row, next) = (row, next, last)
                // An exchange reaches back one row more, but never below this one's least.
                if least > 2 { return 3 }
            }
            return min(3, table[row + columns])
        }
    }

    private static func withBytes<T>(
        _ a: String, _ b: String, _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> T
    ) -> T {
        var (a, b) = (a, b)
        return a.withUTF8 { left in b.withUTF8 { right in body(left, right) } }
    }

    /// The similarity of Jaro with Winkler's weight of 0.1 for each of up to four common first letters (Winkler 1990,
    /// "String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model"); 0 to 1. Quadratic.
    private static func similarity(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Double {
        guard !a.isEmpty, !b.isEmpty else { return a.isEmpty && b.isEmpty ? 1 : 0 }
        let window = max(0, max(a.count, b.count) / 2 - 1)
        var used = [Bool](repeating: false, count: b.count)
        var left: [UInt8] = []
        for i in a.indices {
            let range = max(0, i - window)..<min(b.count, i + window + 1)
            guard !range.isEmpty, let j = range.first(where: { !used[$0] && b[$0] == a[i] }) else { continue }
            used[j] = true
            left.append(a[i])
        }
        guard !left.isEmpty else { return 0 }
        let right = b.indices.filter { used[$0] }.map { b[$0] }
        let common = Double(left.count)
        let exchanged = Double(zip(left, right).count { $0 != $1 }) / 2
        let jaro = (common / Double(a.count) + common / Double(b.count) + (common - exchanged) / common) / 3
        let prefix = Double(zip(a, b).prefix(4).prefix { $0 == $1 }.count)
        return jaro + prefix * 0.1 * (1 - jaro)
    }
}
