internal import IbidModel

/// Nearly the same sentence twice: worth comparing their sources.
enum DuplicateSentences {
    /// Blocked by the two largest keys of a sentence, which are the same for near copies more often than not. Near-linear.
    static func findings(in statements: [Statement]) -> [Contradiction] {
        var blocks: [UInt64: [Int]] = [:]
        for (index, statement) in statements.enumerated() where statement.words.count >= 10 && !statement.isEmptyTalk {
            for key in statement.words.suffix(3) { blocks[key, default: []].append(index) }
        }
        var found: [Contradiction] = []
        var seen: Set<Int> = []
        for key in blocks.keys.sorted() {
            guard let list = blocks[key], list.count > 1, list.count <= 24 else { continue }
            for (at, first) in list.enumerated() {
                for second in list.dropFirst(at + 1) where seen.insert(first * statements.count + second).inserted {
                    let a = statements[first]
                    let b = statements[second]
                    guard a.paragraph != b.paragraph || a.document != b.document else { continue }
                    let shared = Set(a.words).intersection(b.words).count
                    guard Double(shared) >= 0.9 * Double(max(a.words.count, b.words.count)) else { continue }
                    found.append(
                        Contradiction(
                            rule: .nearDuplicate, statements: [a.id, b.id],
                            spans: [
                                ByteSpan(start: 0, end: a.text.utf8.count), ByteSpan(start: 0, end: b.text.utf8.count),
                            ],
                            rows: [], reason: "the two sentences say nearly the same"))
                }
            }
        }
        return found
    }
}
