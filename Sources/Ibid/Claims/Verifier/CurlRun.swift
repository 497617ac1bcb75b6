internal import Foundation
internal import IbidModel
internal import Synchronization

/// One run of curl: its configuration goes in, its output comes out, within a time and a size.
///
/// The bytes of the configuration are written to a pipe and nowhere else, so that the key stands in no argument list, no
/// environment and no file.
final class CurlRun: Sendable {
    /// What a run left.
    struct Outcome: Sendable {
        /// The exit code; 128 and more for a signal, -1 if it is not known.
        let status: Int32
        /// All that it wrote.
        let output: [UInt8]
    }

    /// The seconds after which a curl that does not mind its own time-out is killed.
    static let grace = 1.0
    /// The milliseconds that a wait may last before cancellation is looked at.
    private static let slice = 50.0

    private let program: String
    private let environment: [String: String]
    private let input: [UInt8]
    private let outputLimit: Int
    private let seconds: Double
    private let isCancelled = Atomic(false)

    init(program: String, environment: [String: String], input: [UInt8], outputLimit: Int, seconds: Double) {
        self.program = program
        self.environment = environment
        self.input = input
        self.outputLimit = outputLimit
        self.seconds = seconds
    }

    /// Runs curl to its end, on a thread of its own: waiting for it would hold a thread that other tasks need.
    ///
    /// - Throws: `.noCurl`, `.timeout`, `.tooLarge`, `.transferFailed` or `.cancelled`. No child outlives the call.
    func outcome() async throws(VerifierFault) -> Outcome {
        let result: Result<Outcome, VerifierFault> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                Thread.detachNewThread {
                    continuation.resume(returning: Result { () throws(VerifierFault) in try self.run() })
                }
            }
        } onCancel: {
            isCancelled.store(true, ordering: .relaxed)
        }
        return try result.get()
    }

    private func run() throws(VerifierFault) -> Outcome {
        let end = ContinuousClock.now + .seconds(seconds)
        let child = try ChildProcess(
            program: program, arguments: ["-q", "--config", "-"], environment: environment)
        do throws(VerifierFault) {
            let output = try talk(with: child, until: end)
            while true {
                if let status = child.statusIfEnded() { return Outcome(status: status, output: output) }
                _ = poll(nil, 0, Int32(try wait(until: end, atMost: 5)))
            }
        } catch {
            child.kill()
            throw error
        }
    }

    /// Writes the configuration and reads the output, whichever is ready, until the output ends.
    private func talk(with child: ChildProcess, until end: ContinuousClock.Instant) throws(VerifierFault) -> [UInt8] {
        var output: [UInt8] = []
        var sent = 0
        var buffer = [UInt8](repeating: 0, count: 16 * 1024)
        while true {
            var waiting = [pollfd(fd: child.output.number, events: Int16(POLLIN), revents: 0)]
            if let pipe = child.input {
                waiting.append(pollfd(fd: pipe.number, events: Int16(POLLOUT), revents: 0))
            }
            let ready = poll(&waiting, nfds_t(waiting.count), Int32(try wait(until: end, atMost: Self.slice)))
            guard ready > 0 else {
                if ready < 0, errno != EINTR { throw .transferFailed(code: -1) }
                continue
            }
            if waiting.count > 1, waiting[1].revents != 0, let pipe = child.input {
                let count = pipe.write(input[sent...])
                // A pipe that takes nothing more belongs to a child that is ending; its exit code says why.
                sent = count.map { sent + $0 } ?? input.count
                if sent == input.count { child.closeInput() }
            }
            guard waiting[0].revents != 0, let count = child.output.read(into: &buffer) else { continue }
            if count == 0 { return output }
            output += buffer[..<count]
            if output.count > outputLimit { throw .tooLarge(limit: outputLimit) }
        }
    }

    /// The milliseconds to wait now.
    private func wait(until end: ContinuousClock.Instant, atMost: Double) throws(VerifierFault) -> Double {
        if isCancelled.load(ordering: .relaxed) { throw .cancelled }
        let left = (end - ContinuousClock.now) / .milliseconds(1)
        guard left > 0 else { throw .timeout }
        return max(1, min(left, atMost))
    }
}
