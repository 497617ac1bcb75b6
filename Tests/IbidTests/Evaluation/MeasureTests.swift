import Foundation
import Ibid
import IbidModel
import Testing

@Suite struct MeasureTests {
    /// Ranks: a (2), b (not judged), c (1), d (-1), e (3); f (1) is not found.
    private static let ranking = JudgedRanking(
        documents: ["a", "b", "c", "d", "e"], grades: ["a": 2, "c": 1, "d": -1, "e": 3, "f": 1])

    private func isNear(_ measure: Measure, _ value: Double, on ranking: JudgedRanking = Self.ranking) -> Bool {
        abs(measure.value(of: ranking) - value) < 1e-12
    }

    @Test func gradesByRank() {
        #expect(Self.ranking.grades == [2, 0, 1, 0, 3])
        #expect(Self.ranking.ideal == [3, 2, 1, 1])
    }

    @Test func ndcgByHand() {
        let third = 1 / log2(3.0)
        let ideal = 3 + 2 * third + 0.5 + 1 / log2(5.0)
        #expect(isNear(.ndcg(at: 10, gain: .linear), (2 + 0.5 + 3 / log2(6.0)) / ideal))
        #expect(isNear(.ndcg(at: 3, gain: .linear), 2.5 / (3 + 2 * third + 0.5)))
        let steep = 7 + 3 * third + 0.5 + 1 / log2(5.0)
        #expect(isNear(.ndcg(at: 10, gain: .exponential), (3 + 0.5 + 7 / log2(6.0)) / steep))
        #expect(isNear(.ndcg(at: 1, gain: .exponential), 3.0 / 7))
    }

    @Test func theOthersByHand() {
        #expect(isNear(.reciprocalRank, 1))
        #expect(isNear(.averagePrecision, (1 + 2.0 / 3 + 3.0 / 5) / 4))
        #expect(isNear(.precision(at: 3), 2.0 / 3))
        #expect(isNear(.precision(at: 10), 0.3))
        #expect(isNear(.recall(at: 3), 0.5))
        #expect(isNear(.recall(at: 100), 0.75))
        #expect(isNear(.success(at: 1), 1))
        let late = JudgedRanking(documents: ["x", "y", "a"], grades: ["a": 1])
        #expect(isNear(.reciprocalRank, 1.0 / 3, on: late))
        #expect(isNear(.success(at: 2), 0, on: late))
        #expect(isNear(.success(at: 3), 1, on: late))
    }

    @Test(arguments: [
        Measure.ndcg(at: 10, gain: .linear), .ndcg(at: 10, gain: .exponential), .reciprocalRank, .averagePrecision,
        .precision(at: 10), .recall(at: 10), .success(at: 10),
    ])
    func theEnds(_ measure: Measure) {
        #expect(isNear(measure, 0, on: JudgedRanking(documents: [], grades: ["a": 1])))
        #expect(isNear(measure, 0, on: JudgedRanking(documents: ["a"], grades: ["a": 0, "b": -2])))
        #expect(isNear(measure, 0, on: JudgedRanking(documents: ["a"], grades: [:])))
        let ids = (0..<10).map(String.init)
        let perfect = JudgedRanking(documents: ids, grades: Dictionary(uniqueKeysWithValues: ids.map { ($0, 2) }))
        #expect(isNear(measure, 1, on: perfect))
    }

    @Test(arguments: [0, -1])
    func aCutBelowOne(_ cut: Int) {
        for measure in [Measure.ndcg(at: cut, gain: .linear), .precision(at: cut), .recall(at: cut), .success(at: cut)]
        {
            #expect(isNear(measure, 0))
        }
    }

    @Test func aDocumentCountsOnce() {
        let twice = JudgedRanking(documents: ["a", "a"], grades: ["a": 1])
        #expect(twice.grades == [1, 0])
        #expect(isNear(.recall(at: 2), 1, on: twice))
    }

    @Test func topicsThatCount() {
        let qrels = Qrels(["1": ["a": 1], "2": ["a": 1, "b": 2], "3": ["a": 0, "b": -1], "4": [:]])
        let run = Run(["1": ["x": 2, "a": 1], "3": ["a": 1], "9": ["a": 1], "10": ["a": 1]])
        let evaluation = Evaluation(of: run, against: qrels, by: [.reciprocalRank])
        #expect(evaluation.topics == ["1", "2"])
        #expect(evaluation.unanswered == ["2"])
        #expect(evaluation.unjudgeable == ["3", "4"])
        #expect(evaluation.unknown == ["10", "9"])
        #expect(evaluation.values(of: .reciprocalRank) == ["1": 0.5, "2": 0])
        #expect(evaluation.mean(of: .reciprocalRank) == 0.25)
        #expect(evaluation.mean(of: .averagePrecision) == nil)
    }

    @Test func runsOfNothing() {
        let qrels = Qrels(["1": ["a": 1]])
        #expect(Evaluation(of: Run([:]), against: qrels, by: [.averagePrecision]).mean(of: .averagePrecision) == 0)
        #expect(Evaluation(of: Run(["1": [:]]), against: qrels, by: [.reciprocalRank]).unanswered == ["1"])
        #expect(Evaluation(of: Run([:]), against: Qrels([:]), by: [.reciprocalRank]).mean(of: .reciprocalRank) == nil)
    }
}
