/// Finds the name that a slip was meant for.
package enum NearestName {
    /// The nearest of `names`: as many slips away as a third of its letters at most, and one at least.
    package static func of(_ text: String, in names: [String]) -> String? {
        guard text.utf8.count <= 40 else { return nil }
        let near = names.map { (name: $0, distance: distance(Array(text.lowercased().utf8), Array($0.utf8))) }
            .filter { $0.distance <= max(1, $0.name.utf8.count / 3) || $0.name.hasPrefix(text) && !text.isEmpty }
        return near.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }

    /// How many letters must be put in, taken out or changed.
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for (i, left) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, right) in b.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (left == right ? 0 : 1))
                diagonal = above
            }
        }
        return row[b.count]
    }
}
