/// Reads the value of `year:` and `issued:`.
enum YearRange {
    /// The years that an open end stands for.
    private static let all = 0...9999

    /// `2012`, `2012..2015`, `2012..` or `..2015`, also with a hyphen between two years; `nil` for anything else.
    static func parse(_ text: String) -> ClosedRange<Int>? {
        if let year = year(text[...]) { return year...year }
        let bytes = text.utf8
        let dots = zip(bytes.indices, bytes.indices.dropFirst()).first { bytes[$0] == 0x2E && bytes[$1] == 0x2E }
        guard let start = dots?.0 ?? bytes.firstIndex(of: 0x2D) else { return nil }
        let ends = [text[..<start], text[(dots?.1 ?? start)...].dropFirst()]
        guard !ends.allSatisfy(\.isEmpty) else { return nil }
        if dots == nil, ends.contains("") { return nil }
        guard let first = ends[0].isEmpty ? all.lowerBound : year(ends[0]),
            let last = ends[1].isEmpty ? all.upperBound : year(ends[1]), first <= last
        else { return nil }
        return first...last
    }

    private static func year(_ text: Substring) -> Int? {
        guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy(\.isDigit) else { return nil }
        return Int(text)
    }
}
