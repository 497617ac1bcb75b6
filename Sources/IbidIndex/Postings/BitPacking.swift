/// Numbers side by side in as many bits as the largest of them needs, lowest bit first.
enum BitPacking {
    /// How many bits the largest number that was or-ed into `union` needs.
    static func width(_ union: UInt32) -> Int { 32 - union.leadingZeroBitCount }

    /// How many bytes `count` numbers of `width` bits take.
    @inline(__always)
    static func bytes(_ count: Int, width: Int) -> Int { (count * width + 7) / 8 }

    /// Appends `count` numbers that `value` gives in their order, none of them wider than `width` bits.
    @inline(__always)
    static func append(_ count: Int, width: Int, to bytes: inout [UInt8], _ value: (Int) -> UInt32) {
        guard width > 0 else { return }
        var place = bytes.count
        let end = place + Self.bytes(count, width: width)
        bytes.append(contentsOf: repeatElement(0, count: end - place + 4))
        bytes.withUnsafeMutableBytes { raw in
            var (pending, bits) = (UInt64(0), 0)
            for index in 0..<count {
                pending |= UInt64(value(index)) << UInt64(bits)
                bits += width
                guard bits >= 32 else { continue }
                raw.storeBytes(
                    of: UInt32(truncatingIfNeeded: pending).littleEndian, toByteOffset: place, as: UInt32.self)
                place += 4
                pending >>= 32
                bits -= 32
            }
            if bits > 0 {
                raw.storeBytes(
                    of: UInt32(truncatingIfNeeded: pending).littleEndian, toByteOffset: place, as: UInt32.self)
            }
        }
        bytes.removeLast(bytes.count - end)
    }

    /// The number at `index` of those that begin at `base`. Eight bytes from its first one on must be readable.
    @inline(__always)
    static func value(_ base: UnsafeRawPointer, _ index: Int, width: Int, mask: UInt64) -> UInt32 {
        let bit = index &* width
        let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self))
        return UInt32(truncatingIfNeeded: (word >> UInt64(bit & 7)) & mask)
    }

    /// The bits of a number of `width` bits, at most 32.
    @inline(__always)
    static func mask(_ width: Int) -> UInt64 { (1 << UInt64(width)) &- 1 }

    /// Puts the `count` numbers from the one at `first` on to `target`, several of each eight bytes that are read. Eight
    /// bytes from each number on must be readable, and `slack` more numbers than `count` must have room.
    static func unpack(
        _ base: UnsafeRawPointer, from first: Int, count: Int, width: Int, to target: UnsafeMutablePointer<UInt32>
    ) {
        let mask = UInt32(truncatingIfNeeded: mask(width))
        @inline(__always)
        func take(_ number: Int) {
            for index in stride(from: 0, to: count, by: number) {
                let bit = (first &+ index) &* width
                var rest = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self))
                rest >>= UInt64(bit & 7)
                for place in 0..<number {
                    target[index &+ place] = UInt32(truncatingIfNeeded: rest) & mask
                    rest >>= UInt64(truncatingIfNeeded: width)
                }
            }
        }
        // Eight numbers of at most 8 bits end within the eight bytes, wherever the first begins, and four of 14.
        if width <= 8 { take(8) } else if width <= 14 { take(4) } else { take(1) }
    }

    /// How many numbers `unpack` may write behind the last one.
    static let slack = 7
}
