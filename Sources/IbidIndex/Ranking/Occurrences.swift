/// Where something stands: in lists as they are stored, or in one that was gathered for a query.
enum Occurrences {
    case stored(TermPostings)
    case gathered(MatchList)

    /// Nowhere.
    static let none = Occurrences.gathered(MatchList())

    /// How many postings are to be read; for stored lists, those of passages that are gone included.
    var count: Int {
        switch self {
        case .stored(let postings): postings.count
        case .gathered(let list): list.count
        }
    }

    /// All of them in one list; linear for stored ones.
    func matches(_ lengths: PassageLengths) -> MatchList {
        switch self {
        case .stored(let postings): postings.matches(lengths)
        case .gathered(let list): list
        }
    }
}
