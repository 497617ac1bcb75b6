internal import ArgumentParser
internal import Foundation
internal import Ibid
internal import IbidModel
internal import IbidRender

/// How the report on a claim is written.
enum ClaimFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl, claimreview
}

struct CheckCommand: ParsableCommand {
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

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if claim.isEmpty { throw ValidationError("give a claim, such as: ibid check 'MUJAO was founded in 2011.'") }
    }

    func run() throws {
        let index = try Index(path: global.path)
        let claims = try texts()
        guard !claims.isEmpty else { throw ValidationError("no claim was given") }
        var isSupported = true
        for claim in claims {
            let report = try index.check(claim)
            if report.verdict != .supported { isSupported = false }
            write(report, isOne: claims.count == 1)
        }
        if format == .text { global.note(ClaimText.meaning) }
        if !isSupported { try IbidRender.ExitCode.nothing.end() }
    }

    private func texts() throws -> [String] {
        guard claim == ["-"] else { return [claim.joined(separator: " ")] }
        return Console.readInput().split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
            .filter { !$0.allSatisfy(\.isWhitespace) }
    }

    private func write(_ report: ClaimReport, isOne: Bool) {
        switch format {
        case .text: Console.write(ClaimText(style: global.style, width: Console.width).text(report))
        case .json where isOne: Console.write(JSONValue(report))
        case .json, .jsonl: Console.write(JSONValue(report).text(isPretty: false) + "\n")
        case .claimreview: Console.write(JSONValue.claimReview(report).text(isPretty: false) + "\n")
        }
    }
}
