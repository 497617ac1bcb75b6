/// The form of a text that ids survive in: lower case, every run of ASCII white space one space.
enum FoldedText {
    /// Folds `text`. Linear.
    static func fold(_ text: String) -> String {
        let words = text.utf8.split(whereSeparator: { $0 == 0x20 || (0x09...0x0D).contains($0) })
        return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self).lowercased()
    }
}
