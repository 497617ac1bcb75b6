internal import NIOCore
internal import NIOHTTPTypes

/// Closes a connection whose headers or body do not come in time, who does not read its answer, or who goes on sending
/// after the answer. Hummingbird closes those that rest; a caller who sends a byte now and then does not rest.
///
/// Used on one event loop only, as every handler is.
final class ConnectionClock: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// Bytes of a body that are still read after the answer, so that the caller gets to see it.
    private static let lateBytes = 1 << 20

    private let limits: ConnectionLimits
    private var alarm: Scheduled<Void>?
    private var isReading = false
    private var isAnswered = false
    private var lateBytes = 0

    init(_ limits: ConnectionLimits) {
        self.limits = limits
    }

    func handlerAdded(context: ChannelHandlerContext) {
        HeadGate.install(context.pipeline)
        set(limits.headerTime, context)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        alarm?.cancel()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            (isReading, isAnswered, lateBytes) = (true, false, 0)
            set(limits.bodyTime, context)
        case .body(let bytes):
            if isAnswered { lateBytes += bytes.readableBytes }
            if lateBytes > Self.lateBytes {
                context.close(promise: nil)
                return
            }
        case .end:
            isReading = false
            // While the answer is made no time runs here: the pool has a deadline of its own.
            if isAnswered { set(limits.idleTime, context) } else { alarm?.cancel() }
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .end = unwrapOutboundIn(data) else {
            context.write(data, promise: promise)
            return
        }
        isAnswered = true
        let done = promise ?? context.eventLoop.makePromise()
        if !isReading { set(limits.writeTime, context) }
        let box = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        done.futureResult.whenSuccess {
            let (clock, context) = box.value
            if clock.isAnswered, !clock.isReading { clock.set(clock.limits.idleTime, context) }
        }
        context.write(data, promise: done)
    }

    /// Lets the connection live so long, unless it is set anew.
    private func set(_ seconds: Double, _ context: ChannelHandlerContext) {
        alarm?.cancel()
        let box = NIOLoopBound(context, eventLoop: context.eventLoop)
        alarm = context.eventLoop.scheduleTask(in: .milliseconds(Int64(seconds * 1_000))) {
            box.value.close(promise: nil)
        }
    }
}
