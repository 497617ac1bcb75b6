import Foundation
import Ibid
import IbidModel
import Testing

/// Programs that stand in for curl.
@Suite struct VerifierChildTests {
    /// A folder of the test's own with a script in it.
    private final class Script {
        let folder: String
        var path: String { folder + "/curl" }

        init(_ lines: String) throws {
            folder = NSTemporaryDirectory() + "ibid-verifier-" + UUID().uuidString
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data("#!/bin/sh\n\(lines)\n".utf8).write(to: URL(fileURLWithPath: folder + "/curl"))
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder + "/curl")
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        func text(_ name: String) throws -> String {
            String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)), as: UTF8.self)
        }
    }

    private func ask(_ script: Script, timeout: Double = 60, limit: Int = 256 * 1024) async throws -> VerifierOpinion {
        try await ask(script, VerifierStubTests.sentences, timeout: timeout, limit: limit)
    }

    /// Asks again while the script is busy: a child that another test starts just now may still hold it open to write.
    private func ask(
        _ script: Script, _ sentences: [VerifierSentence], timeout: Double = 60, limit: Int = 256 * 1024
    ) async throws -> VerifierOpinion {
        defer { withExtendedLifetime(script) {} }
        var opinion: VerifierOpinion
        repeat {
            opinion = try await ask(script.path, timeout: timeout, limit: limit, sentences: sentences)
        } while opinion.fault == .noCurl(code: ETXTBSY)
        return opinion
    }

    private func ask(
        _ program: String, timeout: Double = 60, limit: Int = 256 * 1024,
        sentences: [VerifierSentence] = VerifierStubTests.sentences
    ) async throws -> VerifierOpinion {
        let environment = ProcessInfo.processInfo.environment.merging([VerifierKey.variable: "s3cret"]) { $1 }
        let settings = try VerifierSettings(
            url: "http://127.0.0.1:1", model: "stub", timeout: timeout, key: VerifierKey("s3cret"), responseLimit: limit
        )
        return await ClaimVerifier(
            settings: settings, transport: .curl(settings, program: program, environment: environment)
        ).opinion(
            on: VerifierStubTests.claim, sentences: sentences)
    }

    @Test func aMissingCurlIsAFault() async throws {
        #expect(try await ask("/nowhere/curl").fault == .noCurl(code: ENOENT))
        #expect(try await ask("ibid-has-no-such-curl").fault == .noCurl(code: ENOENT))
        #expect(try await ask("/dev/null").fault == .noCurl(code: EACCES))
    }

    @Test func theKeyStandsOnStandardInputOnly() async throws {
        let script = try Script(
            """
            cd "$(dirname "$0")"; echo "$@" > arguments; env > environment; cat > input
            printf '{"choices":[{"message":{"content":"{\\\\"label\\\\":\\\\"NOT ENOUGH INFO\\\\",\\\\"quotes\\\\":[]}"}}]}\\n200'
            """)
        #expect(try await ask(script).outcome == .suggested(.notEnoughInfo, quotes: [], slots: []))
        #expect(try script.text("arguments") == "-q --config -\n")
        let environment = try script.text("environment")
        #expect(environment.contains("PATH=") && !environment.contains("s3cret"))
        let input = try script.text("input")
        #expect(input.contains("header = \"Authorization: Bearer s3cret\"\n"))
        for line in ["noproxy = \"*\"", "proto = \"=http,https\"", "max-redirs = 0", "max-time = 60.0"] {
            #expect(input.split(separator: "\n").contains { $0 == line }, "\(line)")
        }
        #expect(!input.contains("location"))
    }

    /// More than a pipe holds, for a child that reads none of it: no SIGPIPE, no hanging.
    @Test(arguments: ["exit 3", "exec 0<&-; sleep 0.2; exit 3"])
    func aChildThatReadsNothingIsAFault(_ lines: String) async throws {
        let long = (0..<8).map { VerifierSentence(id: "t\($0)", text: String(repeating: "\"aaa", count: 1000)) }
        let script = try Script(lines)
        for _ in 0..<5 {
            #expect(try await ask(script, long).fault == .transferFailed(code: 3))
        }
    }

    @Test(arguments: ["exec sleep 120", "exec 1>&-; exec sleep 120", "trap '' TERM INT HUP; while :; do :; done"])
    func aChildThatForgetsItsTimeoutIsEnded(_ lines: String) async throws {
        let opinion = try await ask(try Script(lines), timeout: 0.5)
        #expect(opinion.fault == .timeout)
        // Waiting for a thread is counted too, so the bound is what the child would take.
        #expect((1400..<120_000).contains(opinion.milliseconds))
    }

    @Test(arguments: [
        ("exec yes", VerifierFault.tooLarge(limit: 1000)), ("printf '%01000d\\n200' 0", .malformed(.reply)),
        ("printf '%01001d\\n200' 0", .tooLarge(limit: 1000)), ("kill -9 $$", .transferFailed(code: 137)),
        ("exit 28", .timeout), ("exit 63", .tooLarge(limit: 1000)), ("printf '\\n000'", .transferFailed(code: 0)),
        ("printf '\\n503'; exit 22", .httpStatus(503)), ("exit 22", .transferFailed(code: 22)),
        ("true", .transferFailed(code: 0)), ("printf 200", .malformed(.reply)),
    ])
    func whatAChildLeavesIsRead(_ lines: String, _ fault: VerifierFault) async throws {
        #expect(try await ask(try Script(lines), limit: 1000).fault == fault, "\(lines)")
    }

    @Test func onlyWhatCurlCanReadIsSent() async throws {
        // Every byte of it takes seven in the configuration.
        let wild = (0..<8).map { VerifierSentence(id: "t\($0)", text: String(repeating: "\u{1}", count: 4096)) }
        guard case .requestTooLarge = try await ask("/nowhere/curl", sentences: wild).fault else {
            Issue.record("a line was sent that curl refuses")
            return
        }
    }
}
