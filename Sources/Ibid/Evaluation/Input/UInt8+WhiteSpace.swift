extension UInt8 {
    /// Whether the byte is white space in ASCII, as C's `isspace` has it: a space, or tab to carriage return.
    var isWhiteSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
