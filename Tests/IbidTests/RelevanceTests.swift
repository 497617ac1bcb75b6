import Foundation
import Ibid
import IbidModel
import IbidTestSupport
import Testing

/// The gate: what people judged relevant in `Corpus/` comes first. `scripts/eval` has the figures for SciFact.
@Suite struct RelevanceTests {
    @Test func theTopicsOnTheCorpusKeepTheirFigures() async throws {
        let folder = Project.root + "/Tests/Relevance/"
        let topics = try TopicReader.read(Data(contentsOf: URL(fileURLWithPath: folder + "topics.tsv")))
        let qrels = try QrelsReader.read(Data(contentsOf: URL(fileURLWithPath: folder + "qrels.txt")))
        #expect(topics.count >= 60)
        let evaluator = Evaluator(try await SampleIndex.shared.value.index)
        func report(_ change: (inout SearchOptions) -> Void) throws -> EvaluationReport {
            var options = SearchOptions()
            change(&options)
            let run = try evaluator.run(topics, unit: .line, depth: 100, options: options)
            return Evaluator.report(on: run, qrels: qrels, baseline: nil, includesTopics: false)
        }
        let standard = try report { _ in }
        #expect(standard.topics == topics.count && standard.unanswered.isEmpty)
        #expect(standard.means[0].measure == "nDCG@10" && standard.means[0].value > 0.72)
        #expect(standard.means[2].measure == "RR" && standard.means[2].value > 0.85)
        // Other names are what these topics test; without them the figure must be lower.
        #expect(try report { $0.expandsNames = false }.means[0].value < standard.means[0].value)
    }
}
