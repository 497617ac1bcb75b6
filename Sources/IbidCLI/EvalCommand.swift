internal import ArgumentParser
internal import Foundation
internal import Ibid
internal import IbidModel
internal import IbidRender

extension EvaluationUnit: ExpressibleByArgument {}

struct EvalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval", abstract: "Measure how well searches find what people judged relevant.",
        discussion: """
            TOPICS is TSV (id, tab, query) or JSON Lines (_id, text); QRELS is of TREC or BEIR; runs are of TREC. \
            Measures: nDCG@10 with linear and with exponential gain, RR, AP, P@10, R@100. \
            A topic without results counts as 0, one without a relevant document is left out.
            """)

    @Argument(help: "The file of topics; not needed with --measure.")
    var topics: String?

    @Option(help: "The file of relevance judgements.")
    var qrels: String?

    @Option(help: "Judged claims (JSON Lines: id, claim, verdict, kind, evidence): check them instead of searching.")
    var claims: String?

    @Option(help: "Of the claims, only those of this corpus.")
    var corpus: String?

    @Option(name: .customLong("run"), help: "Write what was found to this file.")
    var runFile: String?

    @Option(help: "Measure this run instead of searching.")
    var measure: String?

    @Option(help: "A run to compare with, by paired bootstrap over topics.")
    var baseline: String?

    @Option(help: "What is ranked and judged: document (by its best passage), passage or line (path:line).")
    var unit: EvaluationUnit = .document

    private static let usualDepth = 100

    @Option(help: "How many results a topic.")
    var depth = usualDepth

    @Flag(help: "List the values of each topic.")
    var byTopic = false

    @Option(help: "How to write the report: text or json.")
    var format: AnswerFormat = .text

    @OptionGroup var names: NameOptions
    @OptionGroup var ranking: RankingOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if let idle { throw ValidationError("\(idle) has no effect \(claims == nil ? "without" : "beside") --claims") }
        if claims != nil { return }
        if qrels == nil { throw ValidationError("give --qrels, or --claims") }
        if topics == nil, measure == nil { throw ValidationError("give a file of topics, or --measure a run") }
        if !(1...10_000).contains(depth) { throw ValidationError("--depth takes 1 to 10000") }
        if measure != nil, runFile != nil {
            throw ValidationError("--run writes what a search found, and --measure searches nothing")
        }
    }

    /// What was given and would be passed over without a word.
    private var idle: String? {
        guard claims != nil else { return corpus == nil ? nil : "--corpus" }
        let given = [
            ("a file of topics", topics != nil), ("--qrels", qrels != nil), ("--run", runFile != nil),
            ("--measure", measure != nil), ("--baseline", baseline != nil), ("--unit", unit != .document),
            ("--depth", depth != Self.usualDepth), ("--by-topic", byTopic), ("--format", format != .text),
            ("--exact", names.exact), ("--synonyms", names.synonyms != nil), ("--k1", ranking.k1 != nil),
            ("--b", ranking.b != nil), ("--ranking", !ranking.ranking.isEmpty),
        ]
        return given.first { $0.1 }?.0
    }

    func run() throws {
        if let claims { return try check(claims) }
        let judged = try read(qrels ?? "") { try QrelsReader.read($0) }
        let run = try measure.map { path in try read(path) { try RunReader.read($0) } } ?? search()
        let other = try baseline.map { path in try read(path) { try RunReader.read($0) } }
        let report = Evaluator.report(on: run, qrels: judged, baseline: other, includesTopics: byTopic)
        switch format {
        case .text: try Console.write(EvaluationText.text(report))
        case .json: try Console.write(JSONValue(report))
        }
    }

    private func check(_ path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else { throw InputError.missing(path: path) }
        let all: [JudgedClaim]
        do {
            all = try JudgedClaimReader.read(data)
        } catch {
            throw ValidationError("\(path): \(Messages.text(error))")
        }
        let claims = all.filter { corpus == nil || $0.corpus == corpus }
        let evaluator = ClaimEvaluator(try Index(path: global.path))
        let evaluation = try ClaimEvaluation(of: evaluator.outcomes(for: claims), against: claims)
        try Console.write(ClaimEvaluationText.text(of: evaluation))
        let floors: [(String, ClaimBaseline)] = [
            ("always NOT ENOUGH INFO", .alwaysNotEnoughInfo), ("majority of the labels", .majority),
            ("word overlap", .wordOverlap(try evaluator.overlaps(of: claims))),
        ]
        for (name, floor) in floors {
            let other = try ClaimEvaluation(of: floor.outcomes(for: claims), against: claims)
            try Console.write(ClaimEvaluationText.baseline(name, other))
        }
    }

    private func search() throws -> Run {
        let questions = try read(topics ?? "") { try TopicReader.read($0) }
        let index = try Index(path: global.path)
        var options = SearchOptions()
        try names.apply(to: &options)
        try ranking.apply(to: &options, of: index)
        let run = try Evaluator(index).run(questions, unit: unit, depth: depth, options: options)
        if let runFile { try OutputFile.write(RunWriter.text(of: run, tag: "ibid"), to: runFile) }
        return run
    }

    private func read<T>(_ path: String, _ body: (Data) throws -> T) throws -> T {
        guard let data = FileManager.default.contents(atPath: path) else { throw InputError.missing(path: path) }
        do {
            return try body(data)
        } catch let error as EvaluationFileError {
            throw EvaluationInputError(path: path, fault: error)
        }
    }
}
