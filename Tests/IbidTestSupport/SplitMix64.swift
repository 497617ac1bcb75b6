/// A repeatable source of randomness: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
package struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Makes a generator; the same seed gives the same numbers.
    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// One element of a collection that is not empty.
    package mutating func pick<T>(_ elements: [T]) -> T {
        elements[Int.random(in: 0..<elements.count, using: &self)]
    }

    /// A string of up to `length` scalars from all of Unicode, with many that mean something to a parser.
    package mutating func unicodeString(length: Int) -> String {
        var scalars = String.UnicodeScalarView()
        let telling: [Unicode.Scalar] = [
            "\"", "(", ")", "-", "*", ":", " ", "“", "[", "]", "\u{0}", ".", "'", ";", "\n",
        ]
        for _ in 0..<Int.random(in: 0...length, using: &self) {
            switch Int.random(in: 0..<4, using: &self) {
            case 0: scalars.append(pick(telling))
            case 1: scalars.append(Unicode.Scalar(UInt8.random(in: 0x20...0x7E, using: &self)))
            default:
                let value = UInt32.random(in: 0...0x10FFFF, using: &self)
                if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
            }
        }
        return String(scalars)
    }
}
