import Foundation
import IbidTestSupport
import Synchronization
import Testing

/// What a kill leaves. The trials run in parallel on the release binary and share one corpus and one reference run.
@Suite(.serialized) struct KillTests {
    private struct Trials {
        let folder: ScratchFolder
        /// The content of an undisturbed run, and how long it took.
        let reference: String
        let seconds: Double
    }

    private static func hash(_ index: String, in folder: String) throws -> String? {
        let outcome = try Program.run(["status", "--index", index, "--format", "json"], in: folder)
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        return object?["contentHash"] as? String
    }

    private static func index(_ corpus: String, _ index: String, in folder: String) throws -> Program.Outcome {
        try Program.run(["index", corpus, "--index", index, "--quiet"], in: folder)
    }

    /// Kills an indexing run after `fraction` of `seconds`, checks what is left, and runs it to its end.
    private static func trial(_ number: Int, _ trials: Trials, corpus: String, base: String?, fraction: Double) throws
        -> String?
    {
        let folder = trials.folder.path
        let index = trials.folder.file("trial\(number).sqlite")
        if let base { try FileManager.default.copyItem(atPath: base, toPath: index) }
        let process = Program.process(["index", corpus, "--index", index, "--quiet"], in: folder)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        Thread.sleep(forTimeInterval: trials.seconds * fraction)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        defer { for suffix in ["", "-journal", ".building", ".lock"] { unlink(index + suffix) } }
        if FileManager.default.fileExists(atPath: index) {
            let verify = try Program.run(["verify", "--index", index], in: folder)
            guard verify.status == 0 else { return "trial \(number) at \(fraction): \(verify.output)\(verify.errors)" }
        }
        let rerun = try Self.index(corpus, index, in: folder)
        guard rerun.status == 0 else { return "trial \(number) at \(fraction): rerun \(rerun.errors)" }
        let end = try hash(index, in: folder)
        return end == trials.reference ? nil : "trial \(number) at \(fraction): content \(end ?? "none")"
    }

    /// Runs `count` trials, two at a time, at moments drawn from `seed`; gives what went wrong.
    private static func run(_ count: Int, _ trials: Trials, corpus: String, base: String?, seed: UInt64) -> [String] {
        var random = SplitMix64(seed: seed)
        let moments = (0..<count).map { _ in Double.random(in: 0.02...1.05, using: &random) }
        let faults = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 2) { lane in
            for number in stride(from: lane, to: count, by: 2) {
                let fault: String?
                do {
                    fault = try trial(number, trials, corpus: corpus, base: base, fraction: moments[number])
                } catch {
                    fault = "trial \(number): \(error)"
                }
                if let fault { faults.withLock { $0.append("seed \(seed), " + fault) } }
            }
        }
        return faults.withLock { $0 }
    }

    private static func reference(_ folder: ScratchFolder, corpus: String, base: String? = nil) throws -> Trials {
        let index = folder.file("reference.sqlite")
        try? FileManager.default.removeItem(atPath: index)
        if let base { try FileManager.default.copyItem(atPath: base, toPath: index) }
        let start = ContinuousClock.now
        let outcome = try Self.index(corpus, index, in: folder.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let seconds =
            Double((ContinuousClock.now - start).components.attoseconds) / 1e18
            + Double((ContinuousClock.now - start).components.seconds)
        return Trials(folder: folder, reference: try #require(try hash(index, in: folder.path)), seconds: seconds)
    }

    @Test func aKillLeavesTheLastCommit() throws {
        let folder = try ScratchFolder()
        let corpus = folder.file("corpus")
        var generator = ProfileGenerator(seed: 2_000)
        for number in 0..<2_000 {
            try folder.write(generator.profile(sections: 2), to: "corpus/\(number % 20)/\(number).txt")
        }
        let first = try Self.reference(folder, corpus: corpus)
        var faults = Self.run(20, first, corpus: corpus, base: nil, seed: 41)
        // An index that is brought up to date: 600 changed files, 100 new ones, 100 gone.
        let base = folder.file("base.sqlite")
        try FileManager.default.moveItem(atPath: folder.file("reference.sqlite"), toPath: base)
        for number in 0..<600 {
            try folder.write(generator.profile(sections: 2), to: "corpus/\(number % 20)/\(number).txt")
        }
        for number in 2_000..<2_100 { try folder.write(generator.profile(sections: 2), to: "corpus/new/\(number).txt") }
        for number in 1_900..<2_000 {
            try FileManager.default.removeItem(atPath: folder.file("corpus/\(number % 20)/\(number).txt"))
        }
        let second = try Self.reference(folder, corpus: corpus, base: base)
        faults += Self.run(30, second, corpus: corpus, base: base, seed: 42)
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        #expect(first.reference != second.reference)
    }

    @Test func theSecondWriterLearnsWhoHoldsTheLock() throws {
        let folder = try ScratchFolder()
        var generator = ProfileGenerator(seed: 3)
        for number in 0..<600 { try folder.write(generator.profile(), to: "corpus/\(number).txt") }
        let process = Program.process(["index", "corpus", "--index", "x.sqlite", "--quiet"], in: folder.path)
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let lock = folder.file("x.sqlite.lock")
        while process.isRunning, (try? Data(contentsOf: URL(fileURLWithPath: lock)))?.isEmpty != false { usleep(1_000) }
        let second = try Self.index("corpus", "x.sqlite", in: folder.path)
        #expect(
            second.status == 2 && second.errors.contains("process \(process.processIdentifier)"), "\(second.errors)")
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        // A dead holder holds nothing.
        #expect(try Self.index("corpus", "x.sqlite", in: folder.path).status == 0)
        #expect(!FileManager.default.fileExists(atPath: lock))
    }

    @Test func anInterruptKeepsTheLastCommit() throws {
        let folder = try ScratchFolder()
        var generator = ProfileGenerator(seed: 6)
        for number in 0..<1_500 { try folder.write(generator.profile(), to: "corpus/\(number).txt") }
        let process = Program.process(["index", "corpus", "--index", "x.sqlite"], in: folder.path)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        while process.isRunning, !FileManager.default.fileExists(atPath: folder.file("x.sqlite.building")) {
            usleep(1_000)
        }
        usleep(50_000)
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        #expect(process.terminationStatus == 130)
        #expect(try Program.run(["verify", "--index", "x.sqlite"], in: folder.path).status == 0)
        #expect(!FileManager.default.fileExists(atPath: folder.file("x.sqlite.building")))
        let status = try Program.run(["status", "--index", "x.sqlite"], in: folder.path)
        #expect(status.output.contains("incomplete"))
    }

    @Test func anInterruptEndsAnAudit() throws {
        let folder = try ScratchFolder()
        for (name, bytes) in try Project.profiles() {
            for number in 0..<400 { try folder.write(bytes, to: "corpus/\(number)-\(name)") }
        }
        let process = Program.process(["audit", "corpus"], in: folder.path)
        let errors = Pipe()
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        try process.run()
        // It has begun once it catches all three signals.
        let status = URL(fileURLWithPath: "/proc/\(process.processIdentifier)/status")
        func caught() -> UInt64 {
            let lines = (try? String(contentsOf: status, encoding: .utf8))?.split(separator: "\n") ?? []
            return lines.first { $0.hasPrefix("SigCgt:") }.flatMap { UInt64($0.suffix(16), radix: 16) } ?? 0
        }
        let wanted = [SIGINT, SIGTERM, SIGHUP].reduce(UInt64(0)) { $0 | 1 << UInt64($1 - 1) }
        while process.isRunning, caught() & wanted != wanted { usleep(1_000) }
        // A signal before the program listens is lost; of two that it hears, the second one ends it at once.
        while process.isRunning {
            usleep(50_000)
            kill(process.processIdentifier, SIGINT)
        }
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 130)
        // The second signal ends it without a word.
        let said = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        #expect(!said.contains("index"))
    }
}
