internal import ArgumentParser
internal import Foundation
internal import Ibid
internal import IbidModel
internal import IbidRender

/// How the report on a claim is written.
enum ClaimFormat: String, Choice {
    case text, json, jsonl, claimreview
}

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Compare a claim with what the indexed text says, slot by slot.",
        discussion: """
            SUPPORTED: the text says it. REFUTED: the text says something that cannot hold together with it. MIXED: the \
            text does both. NOT ENOUGH INFO: neither, with what is missing. A verdict is about the indexed text; the \
            cited sources themselves are not read. Exit codes: 0 supported, 1 otherwise, 2 failure.
            """)

    @Argument(help: "The claim, one sentence; several arguments are joined by spaces. - reads one claim a line.")
    var claim: [String]

    @Option(help: "How to write: text, json, jsonl or claimreview (schema.org).")
    var format: ClaimFormat = .text

    @Option(
        help: ArgumentHelp(
            "Ask a model at this OpenAI-compatible address as well; nothing leaves the machine without it.",
            valueName: "url"))
    var verifierURL: String?

    @Option(help: "The model to ask; needed with --verifier-url.")
    var verifierModel: String?

    @Option(help: "How many seconds to wait for the model.")
    var verifierTimeout = 20.0

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if verifierURL != nil, verifierModel == nil { throw ValidationError("--verifier-url needs --verifier-model") }
        _ = try verifier()
        // Nothing but blanks says as little as nothing does.
        if claim.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
            throw ValidationError("give a claim, such as: ibid check 'MUJAO was founded in 2011.'")
        }
    }

    func run() async throws {
        let index = try Index(path: global.path)
        let claims = try texts()
        guard !claims.isEmpty else { throw ValidationError("no claim was given") }
        let longest = Index.claimLengths.upperBound
        guard claims.allSatisfy({ $0.unicodeScalars.count <= longest }) else {
            throw ValidationError("a claim has at most \(longest) characters")
        }
        let verifier = try verifier()
        var isSupported = true
        for claim in claims {
            let report = try index.check(claim)
            if report.verdict != .supported { isSupported = false }
            var verified: VerifiedVerdict?
            if let verifier {
                let sentences = try index.candidates(for: claim).map { VerifierSentence(id: $0.id, text: $0.text) }
                let opinion = try await Interruption.run { await verifier.opinion(on: claim, sentences: sentences) }
                verified = ClaimVerifier.merge(report.verdict, opinion)
            }
            try write(report, verified, isOne: claims.count == 1)
        }
        if format == .text { global.note(ClaimText.meaning) }
        if !isSupported { try IbidRender.ExitCode.nothing.end() }
    }

    private func texts() throws -> [String] {
        guard claim == ["-"] else { return [claim.joined(separator: " ")] }
        return try Console.readInput(limit: global.fileSize).split(separator: UInt8(ascii: "\n")).map {
            String(decoding: $0, as: UTF8.self)
        }
        .filter { !$0.allSatisfy(\.isWhitespace) }
    }

    private func verifier() throws -> ClaimVerifier? {
        guard let verifierURL, let verifierModel else { return nil }
        do {
            let secret = ProcessInfo.processInfo.environment[VerifierKey.variable]
            let settings = try VerifierSettings(
                url: verifierURL, model: verifierModel, timeout: verifierTimeout, key: try secret.map(VerifierKey.init))
            return ClaimVerifier(settings: settings)
        } catch {
            throw ValidationError(Messages.text(error))
        }
    }

    private func write(_ report: ClaimReport, _ verified: VerifiedVerdict?, isOne: Bool) throws {
        let json = verified.map { JSONValue.report(report, verified: $0) } ?? JSONValue(report)
        switch format {
        case .text:
            let text = ClaimText(style: global.style, width: Console.width)
            try Console.write(text.text(report) + (verified.map(text.text) ?? ""))
        case .json where isOne: try Console.write(json)
        case .json, .jsonl: try Console.write(json.text(isPretty: false) + "\n")
        case .claimreview: try Console.write(JSONValue.claimReview(report).text(isPretty: false) + "\n")
        }
    }
}
