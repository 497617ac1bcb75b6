internal import Foundation
internal import IbidModel
internal import IbidRender

/// Standard output and error, and what is known of the terminal behind them.
enum Console {
    /// Whether a descriptor is a terminal.
    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Writes data to standard output. A reader that has gone wants no more: that is no error, all else is.
    static func write(_ text: String) throws(StreamError) {
        if let fault = write(text, to: STDOUT_FILENO) { throw .unwritable(detail: fault) }
    }

    /// Writes bytes to standard output, as text is.
    static func write(_ bytes: [UInt8]) throws(StreamError) {
        let fault = bytes.withUnsafeBufferPointer { write($0, to: STDOUT_FILENO) }
        if let fault { throw .unwritable(detail: fault) }
    }

    /// Writes JSON to standard output: indented for a person, in one line for a program.
    static func write(_ json: JSONValue) throws(StreamError) {
        try write(json.text(isPretty: isTerminal(STDOUT_FILENO)) + "\n")
    }

    /// Writes a message to standard error. What it quotes from the corpus cannot drive the terminal.
    static func error(_ text: String, prefix: String = "ibid: ") {
        let line = UnsafeText.visible(text)
        rawError(prefix + line + (line.hasSuffix("\n") ? "" : "\n"))
    }

    /// Writes to standard error what has been made safe already, such as progress.
    static func rawError(_ text: String) {
        // Where messages cannot be written, nobody can be told so.
        _ = write(text, to: STDERR_FILENO)
    }

    /// The columns of the terminal on standard output: 80 where there is none.
    static var width: Int {
        var size = winsize()
        guard isTerminal(STDOUT_FILENO), ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return 80
        }
        return Int(size.ws_col)
    }

    /// All of standard input, up to `limit` bytes.
    static func readInput(limit: Int) throws(StreamError) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            // A failed read is not the end: what came so far would pass for the whole.
            guard count >= 0 else { throw .unreadable(detail: String(cString: strerror(errno))) }
            guard count > 0 else { return bytes }
            guard bytes.count + count <= limit else { throw .tooLong(limit: limit) }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    /// Writes `text` and gives what hindered it, if something did.
    private static func write(_ text: String, to descriptor: Int32) -> String? {
        var text = text
        return text.withUTF8 { write($0, to: descriptor) }
    }

    private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> String? {
        var written = 0
        while written < bytes.count {
            let count = Foundation.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return errno == EPIPE ? nil : String(cString: strerror(errno)) }
            written += count
        }
        return nil
    }
}
