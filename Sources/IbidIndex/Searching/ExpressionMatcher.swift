internal import IbidModel

/// Finds the passages that a query's expression holds for.
final class ExpressionMatcher {
    private let connection: Connection
    private let postings: PostingReader
    private let capacity: Int
    private var lists: [QueryTerm: MatchList] = [:]

    /// - Parameter capacity: one more than the last row.
    init(_ connection: Connection, _ postings: PostingReader, capacity: Int) {
        self.connection = connection
        self.postings = postings
        self.capacity = capacity
    }

    /// Where `term` stands; found once and kept.
    func matches(of term: QueryTerm) throws -> MatchList {
        if let list = lists[term] { return list }
        let words = postings.terms(of: term.text)
        let field = term.field.map { $0 == .title ? PassageField.title : .section }
        let list: MatchList
        if words.count == 1, !term.isPrefix, let word = words.first {
            list = try postings.term(word).map { try postings.matches(of: $0) } ?? MatchList()
        } else {
            list = try postings.matches(ofPhrase: words, isPrefix: term.isPrefix)
        }
        let confined = list.confined(to: field)
        lists[term] = confined
        return confined
    }

    /// The passages that `expression` holds for; `also` adds to what a term stands in.
    func rows(_ expression: QueryExpression, also: [QueryTerm: MatchList]) throws -> RowSet {
        switch expression {
        case .term(let term):
            var rows = RowSet(try matches(of: term).rows, capacity: capacity)
            if let more = also[term] { rows.formUnion(RowSet(more.rows, capacity: capacity)) }
            return rows
        case .filter(let filter):
            return try rows(MatchCompiler.condition(filter))
        case .any(let parts):
            var union = RowSet(capacity: capacity)
            for part in parts { union.formUnion(try rows(part, also: also)) }
            return union
        case .all(let parts):
            // What must hold comes first, so that a forbidden part has something to be taken from.
            let forbidden = parts.compactMap { if case .not(let inside) = $0 { inside } else { nil } }
            let required = parts.filter { if case .not = $0 { false } else { true } }
            var both = try required.first.map { try rows($0, also: also) } ?? everything()
            for part in required.dropFirst() { both.formIntersection(try rows(part, also: also)) }
            for part in forbidden { both.subtract(try rows(part, also: [:])) }
            return both
        case .not(let part):
            var rest = try everything()
            rest.subtract(try rows(part, also: [:]))
            return rest
        }
    }

    /// The passages that `selection` selects.
    func rows(_ selection: MatchCompiler.Fragment) throws -> RowSet {
        var rows = RowSet(capacity: capacity)
        try connection.prepared(selection.sql).each(selection.values) { rows.insert($0.int(0)) }
        return rows
    }

    private func everything() throws -> RowSet { try rows(MatchCompiler.Fragment(sql: "SELECT id FROM passage")) }
}
