/// Finds the years that a text names.
package enum YearScanner {
    /// The years that are taken for years.
    package static let range = 1000...2100
    /// A range of years longer than this is taken for something else.
    private static let longestRange = 60

    /// The years in `bytes`, ascending, each once. A decade (`1990s`) is its ten years, or those of the part that is named
    /// (`the late 1990s`), a range (`2003-2007`) every year in it. Numbers with other digits about (`2,000`, `1998.5`), sums
    /// of money, counts (`1000 members`), numbers that name things (`Resolution 2085`) and parts of words are no
    /// years. Linear.
    package static func years(in bytes: ArraySlice<UInt8>) -> [Int] {
        var years: [ClosedRange<Int>] = []
        var last: (year: Int, start: Int, end: Int)?
        var lastName: Int?
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard bytes[index].isDigit else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.endIndex, bytes[index].isDigit { index += 1 }
            guard let year = year(bytes, start, index) else { continue }
            let context = YearContext(bytes, year, start: start, end: index)
            if index < bytes.endIndex, bytes[index] == UInt8(ascii: "s"), year % 10 == 0 {
                let part = context.decadeYears
                years.append((year + part.lowerBound)...(year + part.upperBound))
                last = nil
                continue
            }
            let naming = context.naming(after: lastName)
            if naming != .none {
                (last, lastName) = (nil, naming == .several ? index : nil)
                continue
            }
            if !context.isInBrackets { lastName = nil }
            if context.isCount {
                if let first = last, context.sharesCount(with: first) { years.removeLast() }
                last = nil
                continue
            }
            if let last, year > last.year, year - last.year <= longestRange, isDash(bytes[last.end..<start]) {
                years.append(last.year...year)
            } else {
                years.append(year...year)
            }
            last = (year, start, index)
        }
        return Set(years.joined()).sorted()
    }

    /// The year that the digits from `start` to `end` are, if they are one.
    private static func year(_ bytes: ArraySlice<UInt8>, _ start: Int, _ end: Int) -> Int? {
        guard end - start == 4 else { return nil }
        let value = bytes[start..<end].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        guard range.contains(value) else { return nil }
        if start > bytes.startIndex {
            let before = bytes[start - 1]
            if before.isLetter || before == UInt8(ascii: "$") || before >= 0x80 && isCurrency(bytes[..<start]) {
                return nil
            }
            let isPoint = before == UInt8(ascii: ",") || before == UInt8(ascii: ".")
            if isPoint, start - 1 > bytes.startIndex, bytes[start - 2].isDigit { return nil }
        }
        if end < bytes.endIndex {
            let after = bytes[end]
            let isDecade = after == UInt8(ascii: "s") && (end + 1 == bytes.endIndex || !bytes[end + 1].isLetter)
            if after.isLetter, !isDecade { return nil }
            let isPoint = after == UInt8(ascii: ",") || after == UInt8(ascii: ".")
            if isPoint, end + 1 < bytes.endIndex, bytes[end + 1].isDigit { return nil }
        }
        return value
    }

    /// `€` and `£` in UTF-8.
    private static func isCurrency(_ bytes: ArraySlice<UInt8>) -> Bool {
        Array(bytes.suffix(3)) == [0xE2, 0x82, 0xAC] || Array(bytes.suffix(2)) == [0xC2, 0xA3]
    }

    /// Whether nothing but a hyphen or a dash, with spaces, stands there.
    static func isDash(_ bytes: ArraySlice<UInt8>) -> Bool {
        let marks = bytes.drop { $0 == UInt8(ascii: " ") }.prefix { $0 != UInt8(ascii: " ") }
        guard marks.count <= 3, bytes[marks.endIndex...].allSatisfy({ $0 == UInt8(ascii: " ") }) else { return false }
        return marks == [UInt8(ascii: "-")] || marks == [0xE2, 0x80, 0x93] || marks == [0xE2, 0x80, 0x94]
    }
}
