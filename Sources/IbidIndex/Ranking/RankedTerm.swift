internal import IbidModel

/// One term of a query that ranks, with where it stands.
struct RankedTerm {
    /// What was asked for.
    let term: QueryTerm
    /// The single word that it is, for its positions; `nil` for several words, beginnings and parts of a passage.
    let word: TermPostings?
    /// The passages that hold it.
    let matches: Occurrences
    /// The passages that hold another spelling of it and not itself.
    var respelt = MatchList()
    /// The passages that hold another name of it and neither of those, each counted as one occurrence.
    var expanded = MatchList()
    /// What is left of what another spelling or name adds, so that it adds less than the term itself adds anywhere.
    var standInScale = 1.0
    /// How common it is.
    let figures: TermFigures
    /// What it weighs.
    let weight: Double
    /// Whether it is a part of a compound word: it ranks what matches, and makes nothing match.
    let isPart: Bool

    /// As it was typed.
    var text: String { term.text }

    /// What it adds to scores, in the order in which it is added.
    func scored(_ ranking: RankingParameters) -> [(occurrences: Occurrences, weight: Double, scale: Double)] {
        var parts: [(occurrences: Occurrences, weight: Double, scale: Double)] = [(matches, weight, 1)]
        if respelt.count > 0 { parts.append((.gathered(respelt), weight * ranking.spellingWeight, standInScale)) }
        if expanded.count > 0 { parts.append((.gathered(expanded), weight * ranking.expansionWeight, standInScale)) }
        return parts
    }

    /// How many passages hold it.
    var matchCount: Int {
        if case .gathered(let list) = matches { list.count } else { figures.passages }
    }

    /// The passages that hold it in any spelling.
    func spelt(_ lengths: PassageLengths) -> Occurrences {
        respelt.count == 0 ? matches : .gathered(MatchUnion([matches, .gathered(respelt)], lengths).matches())
    }
}
