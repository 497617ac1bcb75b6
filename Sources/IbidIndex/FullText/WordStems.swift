/// Cuts texts into the terms of the full-text index, by number.
///
/// The terms are those of FTS5's own tokenizer; a word of ASCII is asked of it once and remembered, which is what most
/// words of a corpus are. Anything else is handed to it as it stands.
struct WordStems {
    /// A word of up to 15 bytes, small letters and digits, as two numbers; all zero for none.
    private struct Key: Hashable {
        var low: UInt64 = 0
        var high: UInt64 = 0

        var isEmpty: Bool { low == 0 }

        mutating func append(_ byte: UInt8, at position: Int) {
            if position < 8 {
                low |= UInt64(byte) << UInt64(position << 3)
            } else {
                high |= UInt64(byte) << UInt64((position - 8) << 3)
            }
        }

        func slot(_ mask: Int) -> Int {
            let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
            return Int(truncatingIfNeeded: mixed >> 29) & mask
        }
    }

    private static let longest = 15

    private let tokenizer: TermTokenizer
    /// Terms by their bytes, and their numbers.
    private(set) var terms: [[UInt8]] = []
    private var numbers: [[UInt8]: Int] = [:]
    /// Whether a term was as long as FTS5 lets one be, which may be cut inside of a character.
    private(set) var hasCutTerm = false
    /// A word and the number of its term, in one place.
    private struct Slot {
        var key = Key()
        var term: Int32 = 0
    }

    /// An open table of words; never more than half full.
    private var slots = [Slot](repeating: Slot(), count: 1 << 16)
    private var count = 0

    init(_ connection: Connection) throws {
        tokenizer = try TermTokenizer(connection.handle)
    }

    /// Calls `body` with the number of each term of `text`, in order.
    mutating func each(_ text: String, _ body: (Int) -> Void) {
        var text = text
        text.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                var key = Key()
                var length = 0
                var isPlain = true
                let start = index
                while index < bytes.count {
                    var byte = bytes[index]
                    if byte >= 0x80 {
                        isPlain = false
                    } else if byte >= 0x41 && byte <= 0x5A {
                        byte |= 0x20
                    } else if !(byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39) {
                        break
                    }
                    if length < Self.longest { key.append(byte, at: length) }
                    length += 1
                    index += 1
                }
                if length > 0 {
                    if isPlain, length <= Self.longest {
                        body(number(of: key, UnsafeBufferPointer(rebasing: bytes[start..<index])))
                    } else {
                        foreign(UnsafeBufferPointer(rebasing: bytes[start..<index]), body)
                    }
                }
                index += 1
            }
        }
    }

    private mutating func number(of key: Key, _ word: UnsafeBufferPointer<UInt8>) -> Int {
        var place = key.slot(slots.count - 1)
        while !slots[place].key.isEmpty {
            if slots[place].key == key { return Int(slots[place].term) }
            place = (place + 1) & (slots.count - 1)
        }
        var number = 0
        tokenizer.terms(of: String(decoding: word, as: UTF8.self)) { number = self.number(ofTerm: $0) }
        slots[place] = Slot(key: key, term: Int32(truncatingIfNeeded: number))
        count += 1
        if count * 2 > slots.count { grow() }
        return number
    }

    /// A stretch between ASCII separators that holds other characters, or a very long word: none, one or several terms.
    private mutating func foreign(_ stretch: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
        tokenizer.terms(of: String(decoding: stretch, as: UTF8.self)) { body(self.number(ofTerm: $0)) }
    }

    /// The number of something that is said of a passage and is no word of it.
    mutating func number(ofMark text: String) -> Int { number(of: Array(text.utf8)) }

    private mutating func number(ofTerm bytes: UnsafeBufferPointer<UInt8>) -> Int {
        hasCutTerm = hasCutTerm || bytes.count >= TermTokenizer.longest
        return number(of: Array(bytes))
    }

    private mutating func number(of term: [UInt8]) -> Int {
        if let known = numbers[term] { return known }
        terms.append(term)
        numbers[term] = terms.count - 1
        return terms.count - 1
    }

    private mutating func grow() {
        var larger = [Slot](repeating: Slot(), count: slots.count * 2)
        for slot in slots where !slot.key.isEmpty {
            var place = slot.key.slot(larger.count - 1)
            while !larger[place].key.isEmpty { place = (place + 1) & (larger.count - 1) }
            larger[place] = slot
        }
        slots = larger
    }
}
