/// The name that was probably meant.
enum NearestName {
    /// The one of `names` with the fewest edits to `name`, at most half of its length.
    static func of(_ name: String, among names: [String]) -> String? {
        guard name.count <= 64 else { return nil }
        let ranked = names.map { ($0, distance(Array(name.lowercased()), Array($0))) }.min { $0.1 < $1.1 }
        return ranked.flatMap { $0.1 <= max(1, $0.0.count / 2) ? $0.0 : nil }
    }

    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var row = Array(0...b.count)
        for (i, left) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, right) in b.enumerated() {
                let cost = min(row[j] + 1, row[j + 1] + 1, diagonal + (left == right ? 0 : 1))
                (diagonal, row[j + 1]) = (row[j + 1], cost)
            }
        }
        return row[b.count]
    }
}
