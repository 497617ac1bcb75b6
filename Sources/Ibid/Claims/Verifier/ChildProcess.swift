internal import Foundation
internal import IbidModel
internal import Synchronization

/// A child process with a pipe to its standard input and one from its standard output; its errors go nowhere.
///
/// Used by one thread. `posix_spawn` and not `Process`, which needs a run loop to wait and stops the program with
/// SIGPIPE if the child ends early.
final class ChildProcess {
    /// One start at a time: between a pipe's birth and its mark "close on exec" another child could inherit it.
    private static let starting = Mutex(())

    /// Where the child's output arrives.
    let output: PipeEnd
    /// Where the child's input goes; `nil` once it is ended.
    private(set) var input: PipeEnd?
    /// The other end of `input`. Held while anything is written, so that a child that ended gives no SIGPIPE.
    private var inputReader: PipeEnd?
    private let id: pid_t
    private var status: Int32?

    /// Starts `program`.
    ///
    /// - Parameters:
    ///   - program: a name to look for on the path, or a path.
    ///   - environment: all that the child gets; the path that is searched is this process's own.
    /// - Throws: `.noCurl`.
    init(program: String, arguments: [String], environment: [String: String]) throws(VerifierFault) {
        let start = Self.starting.withLock { _ in
            Result { () throws(VerifierFault) in
                guard let inward = PipeEnd.pair(), let outward = PipeEnd.pair() else { throw .noCurl(code: errno) }
                let id = try Self.spawn(
                    [program] + arguments, reading: inward.reading, writing: outward.writing, environment)
                // Not before the child has it may the writing end be closed here.
                return withExtendedLifetime(outward) { (id: id, inward: inward, output: outward.reading) }
            }
        }
        let started = try start.get()
        id = started.id
        output = started.output
        input = started.inward.writing
        inputReader = started.inward.reading
        output.makeNonBlocking()
        input?.makeNonBlocking()
    }

    /// Ends the child's input.
    func closeInput() {
        input = nil
        inputReader = nil
    }

    /// The exit code, 128 and more for a signal; `nil` while the child runs.
    func statusIfEnded() -> Int32? { reap(WNOHANG) }

    /// Ends the child at once and waits until it is gone.
    func kill() {
        guard status == nil else { return }
        _ = Foundation.kill(id, SIGKILL)
        _ = reap(0)
    }

    private func reap(_ options: Int32) -> Int32? {
        if let status { return status }
        var word: Int32 = 0
        var found = waitpid(id, &word, options)
        while found < 0, errno == EINTR { found = waitpid(id, &word, options) }
        guard found != 0 else { return nil }
        let signal = word & 0x7F
        status = found < 0 ? -1 : signal == 0 ? (word >> 8) & 0xFF : 128 + signal
        return status
    }

    private static func spawn(
        _ words: [String], reading: PipeEnd, writing: PipeEnd, _ environment: [String: String]
    ) throws(VerifierFault) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, reading.number, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, writing.number, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        var settings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (arguments + settings).forEach { free($0) } }
        var id: pid_t = 0
        let code = posix_spawnp(&id, words[0], &actions, nil, &arguments, &settings)
        guard code == 0 else { throw .noCurl(code: code) }
        return id
    }
}
