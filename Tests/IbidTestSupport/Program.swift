package import Foundation

/// The built program, run as a user would.
package enum Program {
    /// What a run left.
    package struct Outcome: Sendable {
        package let status: Int32
        package let output: String
        package let errors: String
    }

    /// The binary beside the one that runs the tests; the package builds both.
    package static let path =
        ((CommandLine.arguments.first.map { $0 as NSString })?.deletingLastPathComponent ?? ".") + "/ibid"

    /// A process ready to run, with an environment that no setting of the caller's reaches.
    package static func process(_ arguments: [String], in folder: String, environment: [String: String] = [:])
        -> Process
    {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let kept = ProcessInfo.processInfo.environment.filter { ["PATH", "LD_LIBRARY_PATH", "HOME"].contains($0.key) }
        process.environment = kept.merging(environment) { $1 }
        return process
    }

    /// Runs the program to its end. Output goes through files, so that no pipe can fill up; what stands at `inputPath`
    /// and `outputPath` takes the place of theirs.
    package static func run(
        _ arguments: [String], in folder: String, environment: [String: String] = [:], input: String = "",
        inputPath: String? = nil, outputPath: String? = nil
    ) throws -> Outcome {
        let scratch = try ScratchFolder()
        let process = process(arguments, in: folder, environment: environment)
        let paths = ["out", "err"].map { scratch.file($0) }
        for path in paths { try Data().write(to: URL(fileURLWithPath: path)) }
        try scratch.write(input, to: "in")
        process.standardInput = FileHandle(forReadingAtPath: inputPath ?? scratch.file("in"))
        process.standardOutput = FileHandle(forWritingAtPath: outputPath ?? paths[0])
        process.standardError = FileHandle(forWritingAtPath: paths[1])
        try process.run()
        process.waitUntilExit()
        let texts = try paths.map { String(decoding: try Data(contentsOf: URL(fileURLWithPath: $0)), as: UTF8.self) }
        return Outcome(status: process.terminationStatus, output: texts[0], errors: texts[1])
    }
}
