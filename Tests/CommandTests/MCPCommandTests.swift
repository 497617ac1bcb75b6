import Foundation
import IbidTestSupport
import Testing

@Suite struct MCPCommandTests {
    private static let requests = [
        #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{}}}"#,
        #"{"jsonrpc":"2.0","id":2,"method":"tools/list"}"#,
        #"{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"search","arguments":{"query":"word"}}}"#,
        #"{"jsonrpc":"2.0","id":4,"method":"server/discover","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}}}"#,
        #"{"jsonrpc":"2.0","id":5,"method":"resources/read","params":{"uri":"ibid://document/d0000"}}"#,
    ]

    /// 10^4 faulty lines: each answer is a line of JSON, the process lives to answer the last request, and ends with 0.
    @Test func anyLinesAreAnswered() throws {
        let folder = try ScratchFolder()
        try folder.write("Alpha\n\nA word.\n", to: "Corpus/a.txt")
        #expect(try Program.run(["index"], in: folder.path).status == 0)
        let seed: UInt64 = 20_261_125
        var random = SplitMix64(seed: seed)
        var input: [UInt8] = []
        for _ in 0..<10_000 { input += line(&random) + [0x0A] }
        input += Array(#"{"jsonrpc":"2.0","id":"last","method":"ping"}"#.utf8) + [0x0A]
        let scratch = try ScratchFolder()
        let path = try scratch.write(input, to: "in")
        let output = try scratch.write([], to: "out")
        let process = Program.process(["mcp"], in: folder.path)
        process.standardInput = FileHandle(forReadingAtPath: path)
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "seed \(seed)")
        let lines = try Data(contentsOf: URL(fileURLWithPath: output)).split(separator: 0x0A)
        #expect(lines.count > 1_000)
        for line in lines {
            let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any]
            #expect(
                object?["jsonrpc"] as? String == "2.0",
                "seed \(seed): \(String(decoding: line.prefix(200), as: UTF8.self))")
        }
        #expect(lines.last.map { String(decoding: $0, as: UTF8.self) }?.contains("\"last\"") == true)
    }

    private func line(_ random: inout SplitMix64) -> [UInt8] {
        var bytes = Array(random.pick(Self.requests).utf8)
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return Array(random.unicodeString(length: 100).utf8).filter { $0 != 0x0A }
        case 1: return Array(String(repeating: random.pick(["[", "{\"a\":"]), count: 10_000).utf8)
        case 2: return Array("[\(random.pick(Self.requests)),\(random.pick(Self.requests))]".utf8)
        case 3 where Int.random(in: 0..<200, using: &random) == 0:
            return [UInt8](repeating: UInt8(ascii: "x"), count: 1_100_000)
        case 4: return Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random)))
        default:
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                let byte = UInt8.random(in: 0...255, using: &random)
                bytes[place] = byte == 0x0A ? 0x20 : byte
            }
            return bytes
        }
    }

    @Test(arguments: ["claude", "cursor", "vscode"]) func settingsForClients(client: String) throws {
        let folder = try ScratchFolder()
        let outcome = try Program.run(["mcp", "--print-config", client, "--index", "x.sqlite"], in: folder.path)
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: [String: Any]]
        let server = object?[client == "vscode" ? "servers" : "mcpServers"]?["ibid"] as? [String: Any]
        let arguments = server?["args"] as? [String]
        #expect(outcome.status == 0 && arguments?.last?.hasPrefix("/") == true)
        #expect(FileManager.default.isExecutableFile(atPath: server?["command"] as? String ?? ""))
    }
}
