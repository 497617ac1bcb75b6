package import IbidModel

/// Reads a query's text.
///
///     query  = any
///     any    = all *( ["OR"] all )          words side by side are alternatives, best first
///     all    = unary *( "AND" unary )
///     unary  = ["-"] primary
///     primary = word | word"*" | phrase | field value | "(" any ")"
///
/// A field other than `title:` and `section:` is a filter: beside words it restricts them, it is not one more
/// alternative. Everything that is not one of these forms is text, so any string is a legal query.
package struct QueryParser {
    private let limits: QueryLimits
    private var tokens: [QueryLexer.Token] = []
    private var index = 0
    private var depth = 0
    private var termsFound = 0
    private var prefixesFound = 0
    private var hasUnbalancedParenthesis = false
    private var fieldNotices: [Query.Notice] = []

    private init(limits: QueryLimits) {
        self.limits = limits
    }

    /// The query that `text` stands for. Linear in the text; refuses only what is too large.
    package static func parse(_ text: String, limits: QueryLimits = QueryLimits()) throws(QueryError) -> Query {
        guard text.utf8.count <= limits.bytes else {
            throw QueryError.tooLong(bytes: text.utf8.count, limit: limits.bytes)
        }
        var lexer = QueryLexer(text)
        var parser = QueryParser(limits: limits)
        parser.tokens = lexer.tokens()
        var parts: [QueryExpression] = []
        while parser.index < parser.tokens.count {
            if let part = try parser.any() { parts.append(part) }
            if parser.index < parser.tokens.count {
                parser.hasUnbalancedParenthesis = true
                parser.index += 1
            }
        }
        guard parser.prefixesFound <= limits.prefixes else {
            throw QueryError.tooManyPrefixes(count: parser.prefixesFound, limit: limits.prefixes)
        }
        var notices: [Query.Notice] = []
        if lexer.hasUnclosedQuote { notices.append(.unclosedQuote) }
        if parser.hasUnbalancedParenthesis { notices.append(.unbalancedParenthesis) }
        if parser.termsFound > limits.terms {
            notices.append(.termsDropped(found: parser.termsFound, kept: limits.terms))
        }
        for notice in parser.fieldNotices where !notices.contains(notice) { notices.append(notice) }
        return Query(text: text, expression: combine(parts), notices: notices)
    }

    // MARK: Grammar

    private mutating func any() throws(QueryError) -> QueryExpression? {
        var parts: [QueryExpression] = []
        var isAlternative = false
        while index < tokens.count, tokens[index] != .close {
            if tokens[index] == .or, !parts.isEmpty, index + 1 < tokens.count, tokens[index + 1] != .close {
                isAlternative = true
                index += 1
                continue
            }
            guard let part = try all() else { continue }
            if isAlternative, let last = parts.popLast() {
                parts.append(Self.alternatives(last, part))
            } else {
                parts.append(part)
            }
            isAlternative = false
        }
        return Self.combine(parts)
    }

    private mutating func all() throws(QueryError) -> QueryExpression? {
        var parts: [QueryExpression] = []
        if let first = try unary() { parts.append(first) }
        while index + 1 < tokens.count, tokens[index] == .and, tokens[index + 1] != .close, !parts.isEmpty {
            index += 1
            if let part = try unary() { parts.append(part) }
        }
        return parts.count > 1 ? .all(parts) : parts.first
    }

    private mutating func unary() throws(QueryError) -> QueryExpression? {
        var isNegated = false
        while index < tokens.count, tokens[index] == .minus {
            isNegated.toggle()
            index += 1
        }
        guard let part = try primary() else { return nil }
        return isNegated ? .not(part) : part
    }

    private mutating func primary() throws(QueryError) -> QueryExpression? {
        guard index < tokens.count else { return nil }
        let token = tokens[index]
        index += 1
        switch token {
        case .open: return try group()
        case .close:
            index -= 1
            return nil
        case .field(let name): return try value(of: name)
        case .phrase(let text, let isPrefix): return try term(text, isPrefix: isPrefix, isPhrase: true, field: nil)
        case .word(let text): return try word(text, field: nil)
        case .or: return try word("OR", field: nil)
        case .and: return try word("AND", field: nil)
        case .minus: return nil
        }
    }

    private mutating func group() throws(QueryError) -> QueryExpression? {
        depth += 1
        guard depth <= limits.nesting else { throw QueryError.tooDeep(limit: limits.nesting) }
        let inside = try any()
        depth -= 1
        if index < tokens.count { index += 1 } else { hasUnbalancedParenthesis = true }
        return inside
    }

    // MARK: Terms and fields

    private mutating func value(of name: String) throws(QueryError) -> QueryExpression? {
        guard index < tokens.count else { return try word(name, field: nil) }
        let field = QueryTerm.Field(rawValue: name)
        switch tokens[index] {
        case .word(let text), .field(let text):
            index += 1
            return field == nil ? try filter(name, text) : try word(text, field: field)
        case .phrase(let text, let isPrefix):
            index += 1
            return field == nil
                ? try filter(name, text) : try term(text, isPrefix: isPrefix, isPhrase: true, field: field)
        default:
            fieldNotices.append(.missingValue(name: name))
            return try word(name, field: nil)
        }
    }

    private mutating func filter(_ name: String, _ text: String) throws(QueryError) -> QueryExpression? {
        let filter: QueryFilter? =
            switch (name, text.lowercased()) {
            case ("cited", "yes"): .cited(true)
            case ("cited", "no"): .cited(false)
            case ("source", _): .source(text)
            case ("author", _): .author(text)
            case ("publisher", _): .publisher(text)
            case ("document", _): .document(text)
            case ("year", _): YearRange.parse(text).map(QueryFilter.year)
            case ("issued", _): YearRange.parse(text).map(QueryFilter.issued)
            case ("kind", let kind): PassageKind(rawValue: kind).map(QueryFilter.kind)
            default: nil
            }
        guard let filter else {
            fieldNotices.append(.unreadFilter(name: name, value: text))
            return try word("\(name):\(text)", field: nil)
        }
        guard SearchableWords.isAny(in: text) else {
            fieldNotices.append(.missingValue(name: name))
            return nil
        }
        guard countTerm() else { return nil }
        return .filter(filter)
    }

    private mutating func word(_ text: String, field: QueryTerm.Field?) throws(QueryError) -> QueryExpression? {
        var text = text[...]
        if text.hasSuffix("*") { text = text.dropLast() }
        let isPrefix =
            text.endIndex < text.base.endIndex && SearchableWords.letterCount(in: text) >= limits.prefixLetters
        let stem = isPrefix ? String(text) : String(Self.withoutPossessive(text))
        return try term(stem, isPrefix: isPrefix, isPhrase: false, field: field)
    }

    private mutating func term(
        _ text: String, isPrefix: Bool, isPhrase: Bool, field: QueryTerm.Field?
    ) throws(QueryError) -> QueryExpression? {
        let words = SearchableWords.count(in: text)
        guard words > 0 else { return nil }
        if words > limits.phraseWords {
            guard !isPhrase else { throw QueryError.phraseTooLong(words: words, limit: limits.phraseWords) }
            // A run of punctuation and letters is nobody's phrase: its words are looked for one by one.
            var parts: [QueryExpression] = []
            for word in SearchableWords.split(text) where countTerm() {
                parts.append(.term(QueryTerm(text: word, field: field)))
            }
            return Self.combine(parts)
        }
        guard countTerm() else { return nil }
        if isPrefix { prefixesFound += 1 }
        return .term(QueryTerm(text: text, isPrefix: isPrefix, field: field, isQuoted: isPhrase))
    }

    /// Counts one more term and says whether it may be kept.
    private mutating func countTerm() -> Bool {
        termsFound += 1
        return termsFound <= limits.terms
    }

    /// `AQIM's` asks for `AQIM`.
    private static func withoutPossessive(_ word: Substring) -> Substring {
        guard word.utf8.last == UInt8(ascii: "s") || word.utf8.last == UInt8(ascii: "S") else { return word }
        for ending in ["'s", "\u{2019}s", "'S", "\u{2019}S"] where word.hasSuffix(ending) && word.count > 2 {
            return word.dropLast(2)
        }
        return word
    }

    // MARK: Combining

    private static func alternatives(_ a: QueryExpression, _ b: QueryExpression) -> QueryExpression {
        if case .any(let parts) = a { return .any(parts + [b]) }
        return .any([a, b])
    }

    /// Words side by side are alternatives; filters and negations beside them must all hold.
    private static func combine(_ parts: [QueryExpression]) -> QueryExpression? {
        if parts.count == 1, case .term = parts[0] { return parts[0] }
        let required = parts.filter(\.isRestriction)
        var seen: Set<QueryExpression> = []
        let ranked = parts.filter { !$0.isRestriction }.flatMap { part in
            if case .any(let inner) = part { return inner.contains(where: \.isRestriction) ? [part] : inner }
            return [part]
        }.filter { seen.insert($0).inserted }
        let words: QueryExpression? = ranked.count > 1 ? .any(ranked) : ranked.first
        let all = (words.map { [$0] } ?? []) + required
        return all.count > 1 ? .all(all) : all.first
    }
}

extension QueryExpression {
    /// Whether the expression only restricts: a filter, or something that must not hold.
    fileprivate var isRestriction: Bool {
        switch self {
        case .filter, .not: true
        case .any(let parts), .all(let parts): parts.allSatisfy(\.isRestriction)
        case .term: false
        }
    }
}
