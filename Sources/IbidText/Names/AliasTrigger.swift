/// A phrase between two names of one bearer.
struct AliasTrigger: Sendable {
    /// The words of the phrase, in plain small letters; "*" stands for up to three words.
    let words: [String]
    /// What the pair is, unless the sentence says otherwise.
    let kind: AliasKind
    /// Whether the phrase is the predicate of a clause, so that its subject may stand further off.
    var isPredicate = false
    /// Whether the second name must stand in quotes.
    var needsQuotes = false
    /// Whether the phrase counts only behind a comma, a bracket or a form of "to be".
    var needsHinge = false

    /// All phrases, those with more words first.
    static let all: [AliasTrigger] = {
        var all: [AliasTrigger] = []
        func add(
            _ kind: AliasKind, _ phrases: [String], predicate: Bool = false, quotes: Bool = false, hinge: Bool = false
        ) {
            for phrase in phrases {
                all.append(
                    AliasTrigger(
                        words: phrase.split(separator: " ").map(String.init), kind: kind, isPredicate: predicate,
                        needsQuotes: quotes, needsHinge: hinge))
            }
        }
        add(
            .alsoKnownAs,
            [
                "also known as", "better known as", "best known as", "commonly known as", "widely known as",
                "popularly known as", "sometimes known as", "variously known as", "otherwise known as",
                "more commonly known as",
                "also called", "also spelled", "also written", "also referred to as", "sometimes referred to as",
                "commonly referred to as", "sometimes called", "commonly called", "often called", "also named",
                "whose real name is", "whose real name was", "real name", "nicknamed", "known in * as", "known by * as",
            ])
        add(.alsoKnownAs, ["aka", "alias"])
        add(.alsoKnownAs, ["known as"], predicate: true, hinge: true)
        add(
            .formerly,
            [
                "formerly known as", "formerly called", "formerly named", "formerly", "originally known as",
                "originally called", "originally named", "previously known as", "previously called", "previously named",
                "once known as", "first known as", "initially known as", "initially called", "until then known as",
            ], predicate: true)
        add(.formerly, ["nee", "ne"], hinge: true)
        add(
            .renamed,
            [
                "renamed itself as", "renamed itself to", "renamed itself", "renamed themselves", "renamed to",
                "renamed as",
                "renamed", "rebranded itself as", "rebranded itself", "rebranded as", "rebranded",
                "changed its name to",
                "change its name to", "changed their name to", "changed his name to", "changed her name to",
                "changed the name to", "changing its name to", "adopted the name", "adopting the name", "took the name",
                "taking the name", "now known as", "later known as", "later called", "now called", "became known as",
                "subsequently known as", "later renamed", "since renamed",
            ], predicate: true)
        add(
            .translation, ["whose name means", "which means", "which translates to", "which translates as", "meaning"],
            quotes: true)
        add(.translation, ["literally", "or"], quotes: true, hinge: true)
        for language in NameWords.languages.sorted() {
            add(.translation, ["in \(language)", "\(language) for"], hinge: true)
        }
        return all.sorted { ($0.words.count, $0.words.joined()) > ($1.words.count, $1.words.joined()) }
    }()

    /// The words that phrases begin with.
    static let openers = Set(all.map { $0.words[0] })

    /// The two words that a phrase begins with.
    private struct Start: Hashable {
        let first: String
        let second: String
    }

    private static let single = Dictionary(grouping: all.filter { $0.words.count == 1 }) { $0.words[0] }
    private static let longer = Dictionary(grouping: all.filter { $0.words.count > 1 }) {
        Start(first: $0.words[0], second: $0.words[1])
    }

    /// The phrases that may begin with these two words, longest first. Most words that open a phrase open none.
    static func candidates(_ first: String, _ second: String) -> [AliasTrigger] {
        (longer[Start(first: first, second: second)] ?? []) + (single[first] ?? [])
    }

    /// The index behind the phrase if it begins at `index`; nil otherwise. Constant in the text.
    func end(at index: Int, in tokens: [NameToken]) -> Int? {
        var next = index
        for (position, word) in words.enumerated() {
            if word == "*" {
                guard position + 1 < words.count else { return nil }
                var skipped = 0
                while skipped < 4, next < tokens.count, tokens[next].isWord, tokens[next].plain != words[position + 1] {
                    next += 1
                    skipped += 1
                }
                guard skipped > 0 else { return nil }
            } else {
                guard next < tokens.count, tokens[next].isWord, tokens[next].plain == word else {
                    return nil
                }
                next += 1
            }
        }
        return next
    }
}
