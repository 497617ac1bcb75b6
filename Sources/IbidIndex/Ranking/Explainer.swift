internal import IbidModel

/// Takes a score apart, with the same arithmetic in the same order as it was made.
struct Explainer {
    private let formula: BM25F
    private let lengths: PassageLengths
    private let terms: [RankedTerm]

    init(_ formula: BM25F, _ lengths: PassageLengths, _ terms: [RankedTerm]) {
        self.formula = formula
        self.lengths = lengths
        self.terms = terms
    }

    /// The summands of the score of the passage in `row`, in the order in which they were added.
    func explanation(of row: Int, _ additions: SecondPhaseAdditions) -> Explanation {
        let norm = formula.norm(PassageLength(bits: lengths.bits[row]))
        var parts: [Explanation.Part] = []
        for term in terms {
            if let counts = OccurrenceLookup(term.matches).counts(of: row) {
                parts.append(part(.term, term, counts, weight: term.weight, norm: norm))
            }
            if let counts = term.respelt.counts(of: row).map(FieldCounts.init(bits:)) {
                let weight = term.weight * formula.parameters.spellingWeight
                parts.append(part(.spelling, term, counts, weight: weight, norm: norm, scale: term.standInScale))
            }
            if let counts = term.expanded.counts(of: row).map(FieldCounts.init(bits:)) {
                let weight = term.weight * formula.parameters.expansionWeight
                parts.append(part(.expansion, term, counts, weight: weight, norm: norm, scale: term.standInScale))
            }
        }
        guard let place = additions.place(of: row) else { return Explanation(parts: parts) }
        for (index, term) in terms.enumerated() where additions.contribution(place, index) > 0 {
            parts.append(
                part(
                    .context, term, additions.counts(place, index), weight: term.weight, norm: additions.norm(place),
                    contribution: additions.contribution(place, index)))
        }
        if additions.coverage(place) > 0 {
            let covered = additions.covered(place).members
            let names = covered.map { terms[$0].text }.joined(separator: " ")
            parts.append(
                Explanation.Part(
                    kind: .coverage, term: names, fields: [], frequency: 0, passages: 0, idf: 0,
                    weight: covered.reduce(0) { $0 + terms[$1].weight }, lengthNorm: 0,
                    contribution: additions.coverage(place)))
        }
        return Explanation(parts: parts)
    }

    private func part(
        _ kind: Explanation.Part.Kind, _ term: RankedTerm, _ counts: FieldCounts, weight: Double, norm: Double,
        scale: Double = 1, contribution: Double? = nil
    ) -> Explanation.Part {
        let ranking = formula.parameters
        let fields = [
            ("title", counts.title, ranking.titleWeight), ("section", counts.section, ranking.sectionWeight),
            ("body", counts.body, ranking.bodyWeight),
        ].filter { $0.1 > 0 }.map { Explanation.Field(name: $0.0, count: $0.1, weight: $0.2) }
        let frequency = formula.frequency(counts.bits)
        return Explanation.Part(
            kind: kind, term: term.text, fields: fields, frequency: frequency, passages: term.figures.passages,
            idf: formula.idf(term.figures.passages), weight: weight, lengthNorm: norm,
            contribution: contribution
                ?? scale * formula.contribution(weight: weight, frequency: frequency, norm: norm))
    }
}
