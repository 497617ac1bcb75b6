extension UInt8 {
    /// An ASCII letter or digit, or a byte of a character beyond ASCII: what does not part two terms for certain.
    @inline(__always)
    var isTermByte: Bool {
        self >= 0x80 || self >= 0x30 && self <= 0x39 || self | 0x20 >= 0x61 && self | 0x20 <= 0x7A
    }

    /// ASCII white space.
    @inline(__always)
    var isBlank: Bool { self == 0x20 || self >= 0x09 && self <= 0x0D }
}
