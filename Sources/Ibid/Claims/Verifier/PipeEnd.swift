internal import Foundation

/// One end of a pipe, closed with its last owner and never handed to a child by accident.
final class PipeEnd: Sendable {
    /// The descriptor's number.
    let number: Int32

    private init(_ number: Int32) { self.number = number }

    deinit { close(number) }

    /// A new pipe; `nil` if the system has none left.
    static func pair() -> (reading: PipeEnd, writing: PipeEnd)? {
        var numbers: [Int32] = [-1, -1]
        guard pipe(&numbers) == 0 else { return nil }
        let ends = numbers.map { PipeEnd($0) }
        for end in ends { _ = fcntl(end.number, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    /// Lets reads and writes return at once.
    func makeNonBlocking() { _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK) }

    /// How many of the bytes the pipe took, perhaps none; `nil` if it takes no more.
    func write(_ bytes: ArraySlice<UInt8>) -> Int? {
        let count = bytes.withUnsafeBytes { Foundation.write(number, $0.baseAddress, $0.count) }
        if count >= 0 { return count }
        return errno == EAGAIN || errno == EINTR ? 0 : nil
    }

    /// How many bytes were read, 0 at the end; `nil` if there are none yet. A broken pipe counts as ended.
    func read(into buffer: inout [UInt8]) -> Int? {
        let count = buffer.withUnsafeMutableBytes { Foundation.read(number, $0.baseAddress, $0.count) }
        if count >= 0 { return count }
        return errno == EAGAIN || errno == EINTR ? nil : 0
    }
}
