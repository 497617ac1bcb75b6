/// Reads lines such as `Also Known As: a; b, c`, which are about the title of the document.
enum AttributeAliases {
    /// The labels of such lines, in plain small letters.
    private static let labels: [String: AliasKind] = [
        "also known as": .alsoKnownAs, "aka": .alsoKnownAs, "alias": .alsoKnownAs, "aliases": .alsoKnownAs,
        "name": .alsoKnownAs, "names": .alsoKnownAs, "other name": .alsoKnownAs, "other names": .alsoKnownAs,
        "known as": .alsoKnownAs, "alternative names": .alsoKnownAs, "alternate names": .alsoKnownAs,
        "alternative name": .alsoKnownAs, "alternate name": .alsoKnownAs, "variants": .alsoKnownAs,
        "spellings": .alsoKnownAs, "other spellings": .alsoKnownAs, "full name": .alsoKnownAs,
        "abbreviation": .abbreviation, "acronym": .abbreviation, "native name": .translation,
        "translation": .translation, "former name": .formerly, "former names": .formerly, "formerly": .formerly,
        "formerly known as": .formerly, "previous name": .formerly, "previous names": .formerly,
        "original name": .formerly, "new name": .renamed, "renamed": .renamed, "later name": .renamed,
    ]

    /// The pairs of the line; nil where it is no such line. Linear.
    static func pairs(on page: AliasPage) -> [AliasPair]? {
        let tokens = page.tokens
        guard let colon = tokens.prefix(6).firstIndex(where: { $0.kind == .colon }), colon > 0 else { return nil }
        let label = tokens[..<colon]
        guard label.allSatisfy(\.isWord), let kind = labels[label.map(\.plain).joined(separator: " ")] else {
            return nil
        }
        // Brackets on such a line still hold abbreviations and translations of the names beside them.
        var pairs = BracketAliases.pairs(on: page)
        guard let title = page.title, let subject = subject(title) else { return pairs }
        var start = colon + 1
        var depth = 0
        for index in colon + 1...tokens.count {
            if index < tokens.count {
                let kind = tokens[index].kind
                depth = max(0, depth + (kind == .open ? 1 : kind == .close ? -1 : 0))
                guard depth == 0, kind == .semicolon || kind == .stop || kind == .comma else { continue }
            }
            if let name = item(start..<index, on: page), let pair = page.pair(subject, at: nil, name, kind) {
                pairs.append(pair)
            }
            start = index + 1
        }
        return pairs
    }

    /// The name of one item: the brackets behind it and the quotes around it left out.
    private static func item(_ range: Range<Int>, on page: AliasPage) -> Range<Int>? {
        let tokens = page.tokens
        if let first = range.first, let quoted = page.quoted(from: first) { return quoted }
        guard let last = range.firstIndex(where: { !tokens[$0].isWord || tokens[$0].isPossessive }) else {
            return range.isEmpty ? nil : range
        }
        let name = range.lowerBound..<last
        return !name.isEmpty && tokens[last].kind == .open ? name : nil
    }

    /// The title without the brackets behind it.
    private static func subject(_ title: String) -> String? {
        let page = AliasPage(title, title: nil, subject: nil)
        let end = page.tokens.firstIndex { $0.kind == .open } ?? page.tokens.count
        return end > 0 ? page.text(0..<end) : nil
    }
}
