/// The form of a text that ids survive in: lower case, every run of ASCII white space one space.
enum FoldedText {
    /// Folds `text` to UTF-8. Linear.
    static func bytes(_ text: String) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        var (isASCII, isAfterBlank) = (true, false)
        for byte in text.utf8 {
            if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
                isAfterBlank = !folded.isEmpty
                continue
            }
            if isAfterBlank { folded.append(0x20) }
            isAfterBlank = false
            isASCII = isASCII && byte < 0x80
            folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        }
        // Beyond ASCII the case of a letter may depend on its neighbours.
        return isASCII ? folded : Array(String(decoding: folded, as: UTF8.self).lowercased().utf8)
    }
}
