internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Synchronization

/// Keeps what an answer writes.
final class BodyCollector: ResponseBodyWriter, Sendable {
    private let written = Mutex(ByteBuffer())

    /// All of it.
    var text: String { written.withLock { String(buffer: $0) } }

    func write(_ buffer: ByteBuffer) async throws {
        written.withLock { written in
            var buffer = buffer
            written.writeBuffer(&buffer)
        }
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
