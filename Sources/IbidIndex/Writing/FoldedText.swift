/// The form of a text that ids survive in: lower case, every run of ASCII white space one space.
enum FoldedText {
    /// Folds `text` to UTF-8. Linear.
    static func bytes(_ text: String) -> [UInt8] {
        var text = text
        var isASCII = true
        let folded = text.withUTF8 { source in
            [UInt8](unsafeUninitializedCapacity: source.count) { target, count in
                var isAfterBlank = false
                for byte in source {
                    if byte.isBlank {
                        isAfterBlank = count > 0
                        continue
                    }
                    if isAfterBlank {
                        target[count] = 0x20
                        count += 1
                    }
                    isAfterBlank = false
                    isASCII = isASCII && byte < 0x80
                    target[count] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
                    count += 1
                }
            }
        }
        // Beyond ASCII the case of a letter may depend on its neighbours.
        return isASCII ? folded : Array(String(decoding: folded, as: UTF8.self).lowercased().utf8)
    }
}
