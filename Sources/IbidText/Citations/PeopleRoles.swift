internal import IbidModel

/// Parts the people before a title by what they did.
enum PeopleRoles {
    /// People who did something other than write.
    struct Part {
        let role: CitationSegment.Role
        let range: Range<Int>
    }

    /// `Trans.` and its like stand before a name; see `withoutEditorWord` for those that stand behind.
    private static let words: [(String, CitationSegment.Role)] = [
        ("Trans.", .translator), ("Translated by", .translator), ("Ed.", .editor), ("Eds.", .editor),
        ("Edited by", .editor), ("Comp.", .editor),
    ]

    /// The authors of `range`, and the parts that a role's word introduces, in order. Linear.
    static func split(_ text: CitationText, _ range: Range<Int>) -> (authors: Range<Int>, roles: [Part]) {
        var starts: [(word: Int, name: Int, role: CitationSegment.Role)] = []
        for word in text.words(in: range) {
            guard text.bytes[word.lowerBound].isUpper,
                word.lowerBound == range.lowerBound || isAfterStop(text, word, range)
            else { continue }
            for (name, role) in words {
                let end = word.lowerBound + name.utf8.count
                guard end < range.upperBound, text.bytes[end].isBlank,
                    text.bytes[word.lowerBound..<end].elementsEqual(name.utf8)
                else { continue }
                starts.append((word.lowerBound, end, role))
                break
            }
        }
        guard let first = starts.first else { return (range, []) }
        let parts = starts.indices.map { index in
            let end = index + 1 < starts.count ? starts[index + 1].word : range.upperBound
            return Part(role: starts[index].role, range: text.trim(starts[index].name..<end))
        }
        return (text.trim(range.lowerBound..<first.word), parts)
    }

    /// `Smith, John, ed.` without its last word, and whether it was there.
    static func withoutEditorWord(_ text: CitationText, _ range: Range<Int>) -> (Range<Int>, Bool) {
        let range = text.body(range)
        for word in [", eds", ", ed"] where range.count > word.utf8.count {
            let start = range.upperBound - word.utf8.count
            if text.bytes[start..<range.upperBound].elementsEqual(word.utf8) { return (range.lowerBound..<start, true) }
        }
        return (range, false)
    }

    private static func isAfterStop(_ text: CitationText, _ word: Range<Int>, _ range: Range<Int>) -> Bool {
        var index = word.lowerBound
        while index > range.lowerBound, text.bytes[index - 1].isBlank { index -= 1 }
        return index > range.lowerBound && text.bytes[index - 1] == 0x2E
    }
}
