/// How alike two words are.
enum WordDistance {
    /// Whether one of `a` and `b` is the other misspelt: one edit from five letters on, two from eight, the first letter
    /// kept or exchanged with the second. Short words are too often other words ("Iran", "Iraq"), and so are words that
    /// begin otherwise ("northern", "southern").
    static func isMisspelling(_ a: String, _ b: String) -> Bool {
        let (left, right) = (Array(a.utf8), Array(b.utf8))
        let shortest = min(left.count, right.count)
        guard shortest >= 5, max(left.count, right.count) <= 40, left != right else { return false }
        guard !left.contains(where: \.isDigit), !right.contains(where: \.isDigit) else { return false }
        let isHeadKept = left[0] == right[0] || (left[0] == right[1] && left[1] == right[0])
        guard isHeadKept else { return false }
        let edits = edits(left, right)
        return edits == 1 || (edits == 2 && shortest >= 8 && similarity(left, right) >= 0.92)
    }

    /// Edits between two words: insertion, deletion, substitution and exchange of neighbours (optimal string alignment,
    /// after Damerau 1964). Quadratic in the words.
    static func edits(_ a: [UInt8], _ b: [UInt8]) -> Int {
        guard abs(a.count - b.count) <= 2 else { return 3 }
        var last: [Int] = []
        var row = Array(0...b.count)
        for i in a.indices {
            var next = [i + 1]
            next.reserveCapacity(b.count + 1)
            for j in b.indices {
                var cost = min(row[j] + (a[i] == b[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, last[j - 1] + 1) }
                next.append(cost)
            }
            (last, row) = (row, next)
        }
        return row[b.count]
    }

    /// The similarity of Jaro with Winkler's weight of 0.1 for each of up to four common first letters (Winkler 1990,
    /// "String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model"); 0 to 1. Quadratic.
    static func similarity(_ a: [UInt8], _ b: [UInt8]) -> Double {
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
