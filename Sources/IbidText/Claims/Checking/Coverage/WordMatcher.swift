/// Tells whether two spellings are forms of one word.
enum WordMatcher {
    /// Whether two words share a stem of four letters or more and differ by endings only ("smuggle", "smuggling").
    static func isKin(_ a: [UInt8], _ b: ArraySlice<UInt8>) -> Bool {
        guard a.count >= 4, b.count >= 4, a[0] == b[b.startIndex].lowered else { return false }
        var same = 0
        while same < a.count, same < b.count, a[same] == b[b.startIndex + same].lowered { same += 1 }
        guard same >= 4, same * 2 >= min(a.count, b.count) else { return false }
        return isEnding(a[same...], after: a[same - 1]) && isEnding(b.dropFirst(same), after: a[same - 1])
    }

    private static func isEnding(_ tail: ArraySlice<UInt8>, after last: UInt8) -> Bool {
        guard tail.count <= 6 else { return false }
        var text = String(decoding: tail.map(\.lowered), as: UTF8.self)
        if endings.contains(text) { return true }
        // "kidnap", "kidnapping"
        if let first = tail.first, first == last { text.removeFirst() }
        return endings.contains(text)
    }

    private static let endings: Set<String> = [
        "", "s", "es", "e", "ed", "d", "ing", "ings", "ly", "al", "ally", "er", "ers", "or", "ors", "ion", "ions",
        "ation", "ations",
        "ment", "ments", "y", "ies", "ied", "ity", "ive", "ance", "ence", "ant", "ent", "ism", "ist", "ists", "ness",
        "ful", "n", "en",
        "ship", "al", "ic", "ian", "able", "ible", "ure", "age", "ery",
    ]
}
