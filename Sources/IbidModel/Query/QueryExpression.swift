/// What a query asks for, free of any engine's syntax.
public indirect enum QueryExpression: Sendable, Hashable {
    /// A word, a word's beginning, or a phrase, looked for in the text.
    case term(QueryTerm)
    /// A condition on what a passage cites or where it stands; it restricts and does not rank.
    case filter(QueryFilter)
    /// At least one must hold; never empty.
    case any([QueryExpression])
    /// Every one must hold; never empty.
    case all([QueryExpression])
    /// It must not hold.
    case not(QueryExpression)

    /// The terms that may add to a score, in reading order, each once; those under `not` are left out.
    public var rankedTerms: [QueryTerm] {
        var seen: Set<QueryTerm> = []
        var terms: [QueryTerm] = []
        func collect(_ expression: QueryExpression) {
            switch expression {
            case .term(let term): if seen.insert(term).inserted { terms.append(term) }
            case .any(let parts), .all(let parts): parts.forEach(collect)
            case .filter, .not: break
            }
        }
        collect(self)
        return terms
    }
}
