internal import Foundation

/// The measures of one topic. Each takes the grades by rank, is from 0 to 1, and is 0 for a topic without a relevant
/// document, for an empty ranking and for a cut below 1. Relevant is a grade of 1 or more.
///
/// The formulas are those of trec_eval (NIST): Buckley and Voorhees, "Retrieval System Evaluation", in "TREC" (2005).
package enum Measures {
    /// nDCG@k: the DCG of the first `cut` ranks over that of the best order of all relevant documents, also cut.
    ///
    /// DCG is the sum of gain / log2(rank + 1), ranks from 1.
    package static func ndcg(_ ranking: JudgedRanking, at cut: Int, gain: Gain) -> Double {
        let ideal = dcg(ranking.ideal, at: cut, gain: gain)
        return ideal > 0 ? dcg(ranking.grades, at: cut, gain: gain) / ideal : 0
    }

    /// RR: one over the rank of the first relevant document, at any depth.
    package static func reciprocalRank(_ ranking: JudgedRanking) -> Double {
        ranking.grades.firstIndex { $0 > 0 }.map { 1 / Double($0 + 1) } ?? 0
    }

    /// AP: the mean over all relevant documents of the precision at the rank of each; one that was not found adds 0.
    package static func averagePrecision(_ ranking: JudgedRanking) -> Double {
        var found = 0
        var sum = 0.0
        for (place, grade) in ranking.grades.enumerated() where grade > 0 {
            found += 1
            sum += Double(found) / Double(place + 1)
        }
        return ranking.ideal.isEmpty ? 0 : sum / Double(ranking.ideal.count)
    }

    /// P@k: the relevant documents in the first `cut` ranks over `cut`, however short the ranking is.
    package static func precision(_ ranking: JudgedRanking, at cut: Int) -> Double {
        cut < 1 ? 0 : Double(found(ranking, at: cut)) / Double(cut)
    }

    /// R@k: the relevant documents in the first `cut` ranks over all relevant documents of the topic.
    package static func recall(_ ranking: JudgedRanking, at cut: Int) -> Double {
        ranking.ideal.isEmpty ? 0 : Double(found(ranking, at: cut)) / Double(ranking.ideal.count)
    }

    /// Success@k: 1 where a relevant document stands in the first `cut` ranks, else 0.
    package static func success(_ ranking: JudgedRanking, at cut: Int) -> Double {
        found(ranking, at: cut) > 0 ? 1 : 0
    }

    private static func found(_ ranking: JudgedRanking, at cut: Int) -> Int {
        ranking.grades.prefix(max(0, cut)).count { $0 > 0 }
    }

    private static func dcg(_ grades: [Int], at cut: Int, gain: Gain) -> Double {
        var sum = 0.0
        for (place, grade) in grades.prefix(max(0, cut)).enumerated() where grade > 0 {
            sum += gain.of(grade) / log2(Double(place + 2))
        }
        return sum
    }
}
