package import IbidModel

/// Reads a synonym file, in the form that Lucene's `SynonymGraphFilter` made common.
///
///     AQIM, Al Qaeda in the Islamic Maghreb      all mean the same
///     teargas => tear gas, CS gas                the first stands for the others, not the other way
///     # a remark
package enum SynonymReader {
    /// The entries of `text`, in order. Throws for a line that names fewer than two things.
    package static func read(_ text: String) throws(SynonymError) -> SynonymList {
        var entries: [SynonymList.Entry] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let content = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
            guard SearchableWords.isAny(in: String(content)) else { continue }
            let sides = content.split(separator: "=>", omittingEmptySubsequences: false).map(names)
            switch sides.count {
            case 1 where sides[0].count > 1: entries.append(.init(terms: sides[0], others: sides[0]))
            case 2 where !sides[0].isEmpty && !sides[1].isEmpty:
                entries.append(.init(terms: sides[0], others: sides[1]))
            default: throw SynonymError(line: index + 1)
            }
        }
        return SynonymList(entries)
    }

    private static func names(_ side: Substring) -> [String] {
        side.split(separator: ",").map { name in
            name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }.filter(SearchableWords.isAny)
    }
}
