internal import Foundation
internal import IbidRender

/// Standard output and error, and what is known of the terminal behind them.
enum Console {
    /// Whether a descriptor is a terminal.
    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Writes data to standard output.
    static func write(_ text: String) { write(text, to: STDOUT_FILENO) }

    /// Writes bytes to standard output.
    static func write(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { write($0, to: STDOUT_FILENO) } }

    /// Writes JSON to standard output: indented for a person, in one line for a program.
    static func write(_ json: JSONValue) {
        write(json.text(isPretty: isTerminal(STDOUT_FILENO)) + "\n")
    }

    /// Writes a message to standard error. What it quotes from the corpus cannot drive the terminal.
    static func error(_ text: String, prefix: String = "ibid: ") {
        let line = UnsafeText.visible(text)
        write(prefix + line + (line.hasSuffix("\n") ? "" : "\n"), to: STDERR_FILENO)
    }

    /// Writes to standard error what has been made safe already, such as progress.
    static func rawError(_ text: String) { write(text, to: STDERR_FILENO) }

    /// The columns of the terminal on standard output: 80 where there is none.
    static var width: Int {
        var size = winsize()
        guard isTerminal(STDOUT_FILENO), ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return 80
        }
        return Int(size.ws_col)
    }

    /// All of standard input.
    static func readInput() -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { write($0, to: descriptor) }
    }

    private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) {
        var written = 0
        while written < bytes.count {
            let count = Foundation.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
            if count < 0, errno == EINTR { continue }
            // A reader that has gone wants no more; nothing is left to tell it.
            guard count > 0 else { return }
            written += count
        }
    }
}
