import Foundation

/// The stub endpoint of `stub.py`, in a process that ends with the tests.
final class StubServer: @unchecked Sendable {
    /// One for all tests; never closed, and so ended by the end of its standard input.
    static let shared = Result { try StubServer() }

    /// Why there is no stub.
    struct NoStub: Error {}

    let port: Int
    /// A port that refuses connections.
    let refusing: Int
    // Never touched again; they keep the pipe open.
    private let process = Process()
    private let input = Pipe()

    private init() throws {
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3",
            ((#filePath as NSString).deletingLastPathComponent as NSString).appendingPathComponent("stub.py"),
        ]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var line: [UInt8] = []
        while !line.contains(UInt8(ascii: "\n")) {
            let data = output.fileHandleForReading.availableData
            if data.isEmpty { throw NoStub() }
            line += data
        }
        let ports = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        guard ports.count == 2 else { throw NoStub() }
        (port, refusing) = (ports[0], ports[1])
    }

    /// The base address that misbehaves in the way `kind`.
    static func url(_ kind: String) throws -> String { "http://127.0.0.1:\(try shared.get().port)/\(kind)" }
}
