/// How common a term is.
struct TermFigures: Equatable, Sendable {
    /// Passages that hold it.
    var passages = 0
    /// How often it stands in all of them.
    var occurrences = 0
    /// Passages that hold it in the title.
    var titled = 0

    init(passages: Int = 0, occurrences: Int = 0, titled: Int = 0) {
        self.passages = passages
        self.occurrences = occurrences
        self.titled = titled
    }

    /// The figures of something that stands in `matches`.
    init(_ matches: MatchList) {
        for counts in matches.counts { add(posting: FieldCounts(bits: counts)) }
    }

    /// Adds a passage that holds the term so often.
    @inline(__always)
    mutating func add(posting counts: FieldCounts) {
        passages += 1
        occurrences += counts.total
        if counts.title > 0 { titled += 1 }
    }

    /// Adds `other`, `times` over.
    mutating func add(_ other: TermFigures, times: Int) {
        passages += times * other.passages
        occurrences += times * other.occurrences
        titled += times * other.titled
    }
}
