internal import IbidModel

/// Finds numbers that say when, how many or how much.
enum FigureScanner {
    private static let calibre = DocumentWords.set(["mm", "caliber", "calibre"])

    private static let scales = DocumentWords.set(["hundred", "thousand", "million", "billion", "trillion"])
    private static let currencies: [[UInt8]] = ["$", "€", "£"].map { Array($0.utf8) }

    /// The first number in `span`, whole ("1,000", "7.5", "$6 million"): not "G5", not the "47" of "AK-47", and no
    /// calibre ("7.62mm", ".50"), which is part of a weapon's name. Linear in the span's words.
    static func first(in span: ByteSpan, _ words: DocumentWords, _ bytes: [UInt8]) -> ByteSpan? {
        var rest = words.words(in: span)
        while let first = rest.popFirst() {
            guard first.traits.contains(.digit), let start = digits(of: first.range, bytes) else { continue }
            var last = first
            while let next = rest.first, isJoined(last.range, next.range, bytes) {
                last = next
                rest.removeFirst()
            }
            let number = ByteSpan(start: start, end: last.range.upperBound)
            if isAlone(number, bytes), !isCalibre(number, before: rest.first, bytes) {
                return whole(number, before: rest.first, bytes)
            }
        }
        return nil
    }

    /// Where the digits of a word begin that holds nothing else before them, but for a sign of money: "€3" is a word.
    private static func digits(of word: Range<Int>, _ bytes: [UInt8]) -> Int? {
        let sign = currencies.first { bytes[word].starts(with: $0) }?.count ?? 0
        let start = word.lowerBound + sign
        return start < word.upperBound && bytes[start].isDigit ? start : nil
    }

    /// The number with the sign of money before it and the scale behind it.
    private static func whole(_ number: ByteSpan, before next: DocumentWords.Word?, _ bytes: [UInt8]) -> ByteSpan {
        let sign = currencies.first { bytes[..<number.start].suffix($0.count).elementsEqual($0) }?.count ?? 0
        var end = number.end
        if let next, scales.contains(next.hash), bytes[end..<next.range.lowerBound].elementsEqual(" ".utf8) {
            end = next.range.upperBound
        }
        return ByteSpan(start: number.start - sign, end: end)
    }

    /// Whether a decimal point or a comma between thousands makes two words one number.
    private static func isJoined(_ left: Range<Int>, _ right: Range<Int>, _ bytes: [UInt8]) -> Bool {
        guard right.lowerBound == left.upperBound + 1, bytes[left.upperBound - 1].isDigit,
            bytes[right.lowerBound].isDigit
        else { return false }
        switch bytes[left.upperBound] {
        case UInt8(ascii: "."): return true
        case UInt8(ascii: ","): return right.count == 3 && bytes[right].allSatisfy(\.isDigit)
        default: return false
        }
    }

    private static func isAlone(_ number: ByteSpan, _ bytes: [UInt8]) -> Bool {
        guard number.start >= 2, bytes[number.start - 1] == UInt8(ascii: "-") else { return true }
        return !bytes[number.start - 2].isLetter
    }

    private static func isCalibre(
        _ number: ByteSpan, before next: DocumentWords.Word?, _ bytes: [UInt8]
    ) -> Bool {
        if number.start > 0, bytes[number.start - 1] == UInt8(ascii: "."),
            number.start == 1 || bytes[number.start - 2].isBlank || bytes[number.start - 2] == UInt8(ascii: "(")
        {
            return true
        }
        let unit = bytes[number.range].reversed().prefix { !$0.isDigit }.reversed()
        if !unit.isEmpty { return calibre.contains(DocumentWords.hash(lowering: unit)) }
        guard let next, next.range.lowerBound - number.end <= 2 else { return false }
        return calibre.contains(next.hash)
            && bytes[number.end..<next.range.lowerBound].allSatisfy { $0.isBlank || $0 == UInt8(ascii: "-") }
    }
}
