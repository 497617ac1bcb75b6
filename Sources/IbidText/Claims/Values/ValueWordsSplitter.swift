/// Cuts the names of the gazetteer into the words that `ValueWords` would cut them into.
enum ValueWordsSplitter {
    /// The folded words of `name`: runs of letters and digits, at any other character cut.
    static func keys(_ name: String) -> [WordKey] {
        var keys: [WordKey] = []
        var run: [UInt8] = []
        for byte in name.utf8 {
            if byte.isWordByte {
                run.append(byte)
            } else if !run.isEmpty {
                keys.append(WordKey(String(decoding: run, as: UTF8.self)))
                run = []
            }
        }
        if !run.isEmpty { keys.append(WordKey(String(decoding: run, as: UTF8.self))) }
        return keys
    }
}
