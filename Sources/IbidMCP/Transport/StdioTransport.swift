internal import Foundation
package import IbidModel

/// Messages over standard input and output: one in a line, nothing else on standard output.
package struct StdioTransport: Sendable {
    private let handler: MCPHandler

    /// Makes a transport.
    package init(_ handler: MCPHandler) {
        self.handler = handler
    }

    /// Answers until the input ends or nobody reads the output any more.
    ///
    /// - Throws: `StreamError` where the input or output fails otherwise.
    package func run(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) throws(StreamError) {
        var lines = LineBuffer(limit: 1 << 20)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(input, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(detail: String(cString: strerror(errno))) }
            if count > 0 { lines.append(buffer[..<count]) } else { lines.end() }
            while let line = lines.next() {
                let response: MCPResponse
                switch line {
                case .tooLong: response = handler.refuseLongMessage()
                case .text(let bytes):
                    // Blank lines are no messages.
                    guard bytes.contains(where: { $0 > 0x20 }) else { continue }
                    response = handler.respond(to: bytes)
                }
                guard let body = response.body else { continue }
                guard try Self.write(body + [0x0A], to: output) else { return }
            }
            if count == 0 { return }
        }
    }

    /// Whether somebody still reads.
    private static func write(_ bytes: [UInt8], to output: Int32) throws(StreamError) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Foundation.write(output, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count <= 0, errno == EPIPE { return false }
            guard count > 0 else { throw .unwritable(detail: String(cString: strerror(errno))) }
            written += count
        }
        return true
    }
}
