import Foundation
import IbidModel
import IbidServer
import IbidTestSupport
import Testing

/// The program itself, over a socket.
@Suite struct LiveTests {
    /// A running `ibid serve`, ended with the value.
    final class Running {
        let process: Process
        let errors: FileHandle
        let log: String
        private(set) var port = 0

        init(_ arguments: [String], in folder: ScratchFolder) throws {
            log = try folder.write("", to: "log-\(UInt32.random(in: 0 ... .max))")
            errors = try #require(FileHandle(forWritingAtPath: log))
            process = Program.process(["serve", "--port", "0"] + arguments, in: folder.path)
            process.standardError = errors
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            for _ in 0..<2_000 where port == 0 && process.isRunning {
                usleep(5_000)
                let text = try String(contentsOfFile: log, encoding: .utf8)
                port =
                    text.components(separatedBy: "\"port\":").dropFirst().first.flatMap {
                        Int($0.prefix { $0.isNumber })
                    } ?? 0
            }
        }

        deinit { if process.isRunning { process.terminate() } }

        /// The answer to raw bytes on a connection of their own, read until the server closes or `seconds` pass.
        func exchange(_ text: String, seconds: Int = 10) -> String {
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(descriptor) }
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = UInt16(port).bigEndian
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            let connected = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            guard connected == 0 else { return "" }
            var time = timeval(tv_sec: seconds, tv_usec: 0)
            setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
            _ = Array(text.utf8).withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            var bytes: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = recv(descriptor, &buffer, buffer.count, 0)
                guard count > 0 else { break }
                bytes += buffer[..<count]
            }
            return String(decoding: bytes, as: UTF8.self)
        }

        func get(_ path: String) -> String {
            exchange("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\r\n")
        }
    }

    @Test func servesAndStops() async throws {
        let sample = try await ServedSample.shared.value
        let before = try Data(contentsOf: URL(fileURLWithPath: sample.path))
        let running = try Running(["--index", sample.path], in: sample.folder)
        #expect(running.port > 0)
        let answer = running.get("/v1/search?q=ransom")
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n") && answer.contains("\"hits\":["))
        #expect(running.get("/?q=ransom").contains("<mark>"))
        #expect(
            running.exchange("GET /healthz HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
                .hasPrefix("HTTP/1.1 403"))
        #expect(running.exchange("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n").contains(" 4"))
        running.process.terminate()
        running.process.waitUntilExit()
        #expect(running.process.terminationStatus == 0)
        let lines = try String(contentsOfFile: running.log, encoding: .utf8).split(separator: "\n")
        #expect(lines.allSatisfy { (try? JSONSerialization.jsonObject(with: Data($0.utf8))) != nil })
        #expect(lines.contains { $0.contains("\"route\":\"search\"") && $0.contains("\"status\":200") })
        #expect(!lines.contains { $0.contains("ransom") })
        #expect(try Data(contentsOf: URL(fileURLWithPath: sample.path)) == before)
    }

    @Test(.timeLimit(.minutes(5))) func slowCallersAreCutOff() async throws {
        let sample = try await ServedSample.shared.value
        let running = try Running(["--index", sample.path], in: sample.folder)
        let start = ContinuousClock.now
        // Half a head: the header time is five seconds.
        #expect(running.exchange("GET / HTTP/1.1\r\nHost: ", seconds: 20) == "")
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test func aNewStateIsSeen() async throws {
        let folder = try ScratchFolder()
        try folder.write("First\n\nThe zebra was seen.\n", to: "corpus/a.txt")
        func index(_ more: [String] = []) throws {
            _ = try Program.run(["index", "corpus", "--index", "x.sqlite", "--quiet"] + more, in: folder.path)
        }
        try index()
        let running = try Running(["--index", folder.file("x.sqlite")], in: folder)
        let tag = { (answer: String) in
            answer.components(separatedBy: "\r\n").first { $0.lowercased().hasPrefix("etag") } ?? ""
        }
        let first = running.get("/v1/search?q=quagga&limit=1")
        #expect(first.contains("\"value\":0"))
        try folder.write("First\n\nThe zebra was seen.\n\nThe quagga was not.\n", to: "corpus/a.txt")
        try index()
        let second = running.get("/v1/search?q=quagga&limit=1")
        #expect(second.contains("\"value\":1") && tag(first) != tag(second))
        try folder.write("First\n\nThe quagga, the quagga.\n\nThe quagga was not.\n", to: "corpus/a.txt")
        try index(["--rebuild"])
        let third = running.get("/v1/search?q=quagga&limit=1")
        #expect(third.contains("\"value\":2") && tag(second) != tag(third))
        let cursor = third.components(separatedBy: "\"next\":\"").dropFirst().first?.prefix { $0 != "\"" } ?? ""
        #expect(running.get("/v1/search?q=quagga&limit=1&cursor=\(cursor)").hasPrefix("HTTP/1.1 200"))
        try folder.write("Second\n\nThe quagga.\n", to: "corpus/b.txt")
        try index()
        #expect(running.get("/v1/search?q=quagga&limit=1&cursor=\(cursor)").hasPrefix("HTTP/1.1 410"))
    }

    @Test(arguments: [
        ["--bind", "0.0.0.0"], ["--bind", "::"], ["--bind", "localhost"], ["--token-file", "nowhere"],
    ])
    func refusesToStart(_ arguments: [String]) async throws {
        let sample = try await ServedSample.shared.value
        let outcome = try Program.run(
            ["serve", "--port", "0", "--index", sample.path] + arguments, in: sample.folder.path)
        #expect(outcome.status == 2 && outcome.errors.contains(arguments[1]))
    }
}
