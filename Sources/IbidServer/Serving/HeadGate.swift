internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypesHTTP1

/// Makes what a request's head says of its host one thing, before it is read as a request: the codec behind takes the
/// first `Host` and forgets the others, and an absolute address.
///
/// An absolute address names the host, as HTTP has it; more than one `Host` is none, and none of ours is answered for.
final class HeadGate: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(var head) = unwrapInboundIn(data) else {
            context.fireChannelRead(data)
            return
        }
        let hosts = head.headers["Host"]
        let named = Self.authority(head.uri)
        if hosts.count != 1 || named != nil {
            head.headers.replaceOrAdd(name: "Host", value: hosts.count == 1 ? named ?? "" : "")
        }
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }

    /// The host of an absolute address; `nil` for a path, and for `*`.
    private static func authority(_ target: String) -> String? {
        guard !target.hasPrefix("/"), target != "*" else { return nil }
        let rest = target.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard rest.count == 3, rest[0].hasSuffix(":"), rest[1].isEmpty else { return "" }
        return String(rest[2].prefix { $0 != "/" && $0 != "?" && $0 != "#" })
    }

    /// Puts a gate in front of the codec of a connection.
    static func install(_ pipeline: ChannelPipeline) {
        guard let codec = try? pipeline.syncOperations.handler(type: HTTP1ToHTTPServerCodec.self) else { return }
        try? pipeline.syncOperations.addHandler(HeadGate(), position: .before(codec))
    }
}
