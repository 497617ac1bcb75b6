/// A set of a query's terms by their number, 256 at most: a query has 64 terms, and few of them have parts.
struct TermSet: Equatable {
    private var words = SIMD4<UInt64>()

    func contains(_ term: Int) -> Bool { term < 256 && words[term >> 6] & (1 << UInt64(term & 63)) != 0 }

    mutating func insert(_ term: Int) {
        if term < 256 { words[term >> 6] |= 1 << UInt64(term & 63) }
    }

    mutating func remove(_ term: Int) {
        if term < 256 { words[term >> 6] &= ~(1 << UInt64(term & 63)) }
    }

    /// Calls `body` with each number, ascending.
    func each(_ body: (Int) -> Void) {
        for index in 0..<4 {
            var rest = words[index]
            while rest != 0 {
                body(index << 6 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
    }

    /// The numbers, ascending.
    var members: [Int] {
        var members: [Int] = []
        each { members.append($0) }
        return members
    }
}
