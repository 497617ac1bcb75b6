package import IbidModel

/// How often each gold label met each given label.
package struct ClaimConfusion: Sendable, Hashable {
    /// Columns: the labels, then one for claims without an outcome.
    private static let columns = Verdict.allCases.count + 1

    /// Row-major, a row for each gold label in the order of `Verdict.allCases`, `columns` wide.
    private var counts = [Int](repeating: 0, count: Verdict.allCases.count * Self.columns)

    /// Counts pairs of labels. O(pairs).
    package init(_ pairs: some Sequence<ClaimPair>) {
        for pair in pairs { add(pair) }
    }

    /// Counts one more pair.
    mutating func add(_ pair: ClaimPair) { counts[Self.cell(pair.gold, pair.predicted)] += 1 }

    /// Claims with this gold label that were given `predicted`, or no outcome where that is `nil`.
    package subscript(gold: Verdict, predicted: Verdict?) -> Int { counts[Self.cell(gold, predicted)] }

    /// Claims with this gold label.
    package func gold(_ label: Verdict) -> Int {
        counts[Self.cell(label, .supported)...Self.cell(label, nil)].reduce(0, +)
    }

    /// Claims that were given this label, or no outcome where it is `nil`.
    package func predicted(_ label: Verdict?) -> Int {
        Verdict.allCases.reduce(0) { $0 + self[$1, label] }
    }

    /// All claims.
    package var total: Int { counts.reduce(0, +) }

    /// The share of all claims that were given their gold label.
    package var accuracy: ClaimShare {
        ClaimShare(Verdict.allCases.reduce(0) { $0 + self[$1, $1] }, of: total)
    }

    /// The labels that some claim has as gold, in the order of `Verdict.allCases`.
    package var goldLabels: [Verdict] { Verdict.allCases.filter { gold($0) > 0 } }

    /// How well the system does on `label`. A claim without an outcome counts against the recall of its gold label.
    package func score(_ label: Verdict) -> LabelScore {
        LabelScore(label: label, right: self[label, label], gold: gold(label), predicted: predicted(label))
    }

    /// The mean of the F1 of `labels`, each of the same weight; `nil` for no labels. See `LabelScore.f1` for 0.
    package func macroF1(over labels: [Verdict]) -> Double? {
        guard !labels.isEmpty else { return nil }
        return labels.reduce(0) { $0 + score($1).f1 } / Double(labels.count)
    }

    /// The place of a pair in `counts`.
    private static func cell(_ gold: Verdict, _ predicted: Verdict?) -> Int {
        gold.place * columns + (predicted?.place ?? columns - 1)
    }
}
