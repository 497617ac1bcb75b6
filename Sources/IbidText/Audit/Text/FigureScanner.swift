internal import IbidModel

/// Finds numbers that say when, how many or how much.
enum FigureScanner {
    private static let calibre = DocumentWords.set(["mm", "caliber", "calibre"])

    /// The first number in `span`, whole ("1,000", "7.5"): not "G5", not the "47" of "AK-47", and no calibre ("7.62mm",
    /// ".50"), which is part of a weapon's name. Linear in the span's words.
    static func first(in span: ByteSpan, _ words: DocumentWords, _ bytes: [UInt8]) -> ByteSpan? {
        var rest = words.words(in: span)
        while let first = rest.popFirst() {
            guard first.traits.contains(.digit), bytes[first.range.lowerBound].isDigit else { continue }
            var last = first
            while let next = rest.first, isJoined(last.range, next.range, bytes) {
                last = next
                rest.removeFirst()
            }
            let number = ByteSpan(start: first.range.lowerBound, end: last.range.upperBound)
            if isAlone(number, bytes), !isCalibre(number, before: rest.first, bytes) { return number }
        }
        return nil
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
