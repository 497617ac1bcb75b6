internal import IbidModel

/// Which of two names of one thing came first, told by the words between them: "A was renamed B", "B, formerly A".
enum NameOrder {
    /// Whether the first of the names is the older one; `nil` where the words tell of no change of name. `keys` are those
    /// between the names, `behind` those after both. Linear in the words.
    static func isFirstOlder(between keys: [UInt64], behind: [UInt64] = []) -> Bool? {
        guard !keys.isEmpty, keys.allSatisfy({ words.contains($0) }) else { return nil }
        if keys.contains(Words.name), keys.contains(Words.of) {
            // "A is the old name of B".
            return keys.contains(where: past.contains) ? true : keys.contains(where: later.contains) ? false : nil
        }
        if keys.contains(where: past.contains) || keys.contains(used) { return false }
        let isCalled = keys.contains(where: called.contains)
        if isCalled, behind.contains(Words.until) || behind.contains(Words.before) { return false }
        return keys.contains(where: changes.contains) || isCalled && keys.contains(where: later.contains) ? true : nil
    }

    private static let past = Words.keys(
        "formerly originally previously once former old original earlier previous first")
    private static let later = Words.keys("now later today then subsequently new current present eventually")
    private static let called = Words.keys("called known named")
    private static let changes = Words.keys("renamed rename became become changed took adopted assumed rebranded")
    private static let used = ClaimKey.of("used")
    private static let words = Words.keys(
        "formerly originally previously once former old original earlier previous first now later today then subsequently "
            + "new current present eventually called known named renamed rename became become changed took adopted assumed "
            + "rebranded used to be was is were are had been has its name the a as of itself from into officially and by did not "
            + "until")
}
