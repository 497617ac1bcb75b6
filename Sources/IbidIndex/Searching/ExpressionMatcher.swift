internal import IbidModel

/// Finds where a query's terms stand, and what its expression asks of a passage.
final class ExpressionMatcher {
    private let connection: Connection
    private let postings: PostingReader
    private let snapshot: SearchCache.Snapshot
    private let cache: SearchCache
    private let lists: ListSource
    private var found: [QueryTerm: Occurrences] = [:]

    init(
        _ connection: Connection, _ postings: PostingReader, _ snapshot: SearchCache.Snapshot, _ cache: SearchCache,
        _ lists: ListSource
    ) {
        self.connection = connection
        self.postings = postings
        self.snapshot = snapshot
        self.cache = cache
        self.lists = lists
    }

    /// Where `term` stands; found once and kept.
    func occurrences(of term: QueryTerm) throws -> Occurrences {
        if let known = found[term] { return known }
        let words = postings.terms(of: term.text)
        let field = term.field.map { $0 == .title ? PassageField.title : .section }
        var occurrences = Occurrences.none
        if words.count == 1, !term.isPrefix, let word = words.first {
            if let word = try postings.term(word) { occurrences = .stored(try postings.decodedPostings(of: word)) }
        } else {
            occurrences = .gathered(try postings.matches(ofPhrase: words, isPrefix: term.isPrefix))
        }
        if field != nil { occurrences = .gathered(occurrences.matches(snapshot.lengths).confined(to: field)) }
        found[term] = occurrences
        return occurrences
    }

    /// What a passage must fulfil for `expression` to hold. `list` gives the lists that a required term stands in, under
    /// any name; a forbidden term is meant as it was typed.
    func condition(_ expression: QueryExpression, _ list: (QueryTerm) -> [WindowedList]?) throws -> RowCondition {
        let form: RowCondition.Form =
            switch expression {
            case .term(let term): .stands(try list(term) ?? [plain(term)])
            case .filter(let filter): .among(try rows(of: filter))
            case .any(let parts): .any(try parts.map { try condition($0, list) })
            // What must hold comes first, so that a forbidden part has something to be taken from.
            case .all(let parts):
                .all(
                    try (parts.filter { !$0.isForbidden } + parts.filter(\.isForbidden)).map { try condition($0, list) }
                )
            case .not(let part): .not(try condition(part) { _ in nil })
            }
        return condition(form)
    }

    /// A condition over the rows of this state.
    func condition(_ form: RowCondition.Form) -> RowCondition {
        RowCondition(form, windows: RowWindow.count(rows: snapshot.lengths.bits.count))
    }

    /// The passages whose best sentence rests on `basis` at least.
    func rows(ofBasis basis: Basis) throws -> RowSet {
        let allowed: [Basis] = basis == .own ? [.own] : [.own, .next]
        return try rows(.basis(basis), PassageMark.basis) { mark in allowed.contains { $0.rawValue == mark } }
    }

    private func plain(_ term: QueryTerm) throws -> WindowedList {
        lists.list(try occurrences(of: term), weight: 0, scale: 0)
    }

    private func rows(of filter: QueryFilter) throws -> RowSet {
        switch filter {
        case .year(let years):
            return try rows(.filter(filter), PassageMark.year) { Int($0).map(years.contains) ?? false }
        case .kind(let kind):
            return try rows(.filter(filter), PassageMark.kind) { $0 == kind.rawValue }
        case .cited(let isCited):
            let covered = [Basis.own.rawValue, Basis.next.rawValue]
            return try rows(.filter(filter), PassageMark.basis) { covered.contains(String($0)) == isCited }
        case .source, .author, .publisher, .document, .issued:
            return try cache.rows(.filter(filter), snapshot.generation) {
                let selection = MatchCompiler.condition(filter, try connection.tokenizer())
                var rows = RowSet(capacity: snapshot.lengths.bits.count)
                try connection.prepared(selection.sql).each(selection.values) { rows.insert($0.int(0)) }
                return rows
            }
        }
    }

    /// The passages with a mark of one kind whose rest `isIncluded` takes.
    private func rows(
        _ key: SearchCache.RowsKey, _ kind: String, _ isIncluded: (Substring) -> Bool
    ) throws -> RowSet {
        try cache.rows(key, snapshot.generation) {
            var rows = RowSet(capacity: snapshot.lengths.bits.count)
            for mark in try postings.terms(beginning: kind) where isIncluded(mark.text.dropFirst(kind.count)) {
                rows.insert(try postings.postings(of: mark), snapshot.lengths)
            }
            return rows
        }
    }
}

extension QueryExpression {
    fileprivate var isForbidden: Bool {
        if case .not = self { true } else { false }
    }
}
