import IbidModel
import IbidTestSupport
import IbidText
import Testing

@Suite struct ApproximateSearchTests {
    /// Sellers' table, row by row: what the bit vectors must agree with.
    private func edits(_ quote: [UInt8], _ text: [UInt8]) -> [Int] {
        var column = Array(0...quote.count)
        return text.map { byte in
            var diagonal = column[0]
            for (row, own) in quote.enumerated() {
                let cost = min(column[row] + 1, column[row + 1] + 1, diagonal + (own == byte ? 0 : 1))
                (diagonal, column[row + 1]) = (column[row + 1], cost)
            }
            return column[quote.count]
        }
    }

    private func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
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

    /// Quotes of one and of several blocks of 64 bytes.
    @Test(arguments: 1...60) func agreesWithTheTable(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let alphabet = Array("abc ".utf8)
        let text = (0..<Int.random(in: 1...300, using: &random)).map { _ in random.pick(alphabet) }
        let quote = (0..<Int.random(in: 1...200, using: &random)).map { _ in random.pick(alphabet) }
        let table = edits(quote, text)
        let search = ApproximateSearch(quote)
        #expect(search.fewestEdits(in: text[...]) == min(quote.count, table.min() ?? 0), "seed \(seed)")
        for match in search.matches(in: text, limit: quote.count / 2, count: 5) {
            #expect(table[match.range.upperBound - 1] == match.edits, "seed \(seed)")
            #expect(distance(quote, Array(text[match.range])) == match.edits, "seed \(seed)")
        }
    }

    @Test func findsEveryExactPlace() {
        #expect(ExactSearch.places(of: Array("aa".utf8), in: Array("aaaa b aa".utf8)) == [0, 1, 2, 7])
        #expect(ExactSearch.places(of: [], in: Array("a".utf8)).isEmpty)
        #expect(ExactSearch.places(of: Array("long".utf8), in: Array("lo".utf8)).isEmpty)
    }
}
