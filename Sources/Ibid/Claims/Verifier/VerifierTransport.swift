internal import Foundation
package import IbidModel

/// How a request's body reaches an endpoint and its reply comes back.
package struct VerifierTransport: Sendable {
    /// Why it fails. Named here, since Swift 6.3 does not count the error of a function type as a use of its module.
    package typealias Fault = VerifierFault

    /// Sends a body and gives the reply's; only replies of status 200 to 299 arrive.
    package let send: @Sendable ([UInt8]) async throws(Fault) -> [UInt8]

    /// Makes a transport.
    package init(send: @escaping @Sendable ([UInt8]) async throws(Fault) -> [UInt8]) {
        self.send = send
    }

    /// The system's curl as a child process: `FoundationNetworking` would slow every start of the program.
    ///
    /// - Parameters:
    ///   - program: a name to look for on the path, or a path.
    ///   - environment: what curl gets, without the key: the names of proxies and of certificates may stand in it.
    package static func curl(
        _ settings: VerifierSettings, program: String = "curl",
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> VerifierTransport {
        VerifierTransport { body async throws(Fault) in
            let configuration = try CurlConfiguration(settings, body: body)
            let run = CurlRun(
                program: program, environment: environment.filter { $0.key != VerifierKey.variable },
                input: configuration.bytes,
                outputLimit: settings.responseLimit + CurlConfiguration.statusLength,
                seconds: settings.timeout + CurlRun.grace)
            let outcome: CurlRun.Outcome
            do throws(Fault) {
                outcome = try await run.outcome()
            } catch .tooLarge {
                throw .tooLarge(limit: settings.responseLimit)
            }
            return try CurlConfiguration.reply(outcome, limit: settings.responseLimit)
        }
    }
}
