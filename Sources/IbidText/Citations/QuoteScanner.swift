/// Finds quoted stretches when the marks do not match (`“Title | Site."`), as they often do not in real notes.
///
/// Where a mark stands decides what it does: one after a blank opens, one before a blank or punctuation closes, and only
/// in doubt does its shape decide. Marks without a partner count as text, so one lost mark cannot swallow a whole note.
enum QuoteScanner {
    /// The outermost quotations of `bytes`, in order. Linear.
    static func quotations(in bytes: [UInt8]) -> [Quotation] {
        var open: [Range<Int>] = []
        var found: [Quotation] = []
        var index = 0
        while index < bytes.count {
            guard let mark = mark(at: index, in: bytes) else {
                index += 1
                continue
            }
            let range = index..<(index + mark.count)
            index = range.upperBound
            if isOpening(mark, range, in: bytes, isInside: !open.isEmpty) {
                open.append(range)
            } else if let start = open.popLast() {
                // What lies inside the new pair is no longer outermost.
                while let last = found.last, last.open.lowerBound > start.lowerBound { found.removeLast() }
                found.append(Quotation(open: start, close: range))
            }
        }
        return found
    }

    /// A quotation mark: its length in bytes and what its shape says, `nil` for a straight one.
    struct Mark {
        let count: Int
        let opens: Bool?
    }

    /// The mark that begins at `index`, if any.
    static func mark(at index: Int, in bytes: [UInt8]) -> Mark? {
        switch bytes[index] {
        case 0x22: return Mark(count: 1, opens: nil)
        case 0xC2 where index + 1 < bytes.count:
            if bytes[index + 1] == 0xAB { return Mark(count: 2, opens: true) }
            if bytes[index + 1] == 0xBB { return Mark(count: 2, opens: false) }
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
            if bytes[index + 2] == 0x9C || bytes[index + 2] == 0x9E { return Mark(count: 3, opens: true) }
            if bytes[index + 2] == 0x9D { return Mark(count: 3, opens: false) }
        default: break
        }
        return nil
    }

    private static func isOpening(_ mark: Mark, _ range: Range<Int>, in bytes: [UInt8], isInside: Bool) -> Bool {
        let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20
        let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20
        let canOpen = (before.isBlank || before == UInt8(ascii: "(") || before == UInt8(ascii: "[")) && !after.isBlank
        let canClose = !before.isBlank && !(after.isLetter || after.isDigit)
        if canOpen != canClose {
            // A closing shape after a blank still closes what is open: `“Title ”.`
            if canOpen, mark.opens == false, isInside { return false }
            return canOpen
        }
        return mark.opens ?? !isInside
    }
}
