public import IbidModel

/// The address of an OpenAI-compatible endpoint.
///
/// It is checked byte by byte, so that curl and Ibid cannot read it in two ways.
public struct VerifierEndpoint: Sendable, Hashable {
    /// The full address that requests go to.
    public let address: String
    /// Whether the host is this machine. Requests to it never pass through a proxy.
    public let isLocal: Bool

    /// Reads a base address: `http://localhost:11434`, `https://host/path`, also with `/v1` or the whole path at its end.
    ///
    /// - Throws: `.badURL` if it is not `http` or `https` with a host, is longer than 2,048 bytes, has anything but
    ///   visible ASCII in it, or a user name, a query or a fragment.
    public init(_ base: String) throws(VerifierSettingsError) {
        let banned = "\"\\<>^`{|}@?#".utf8
        guard base.utf8.count <= 2048, base.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !banned.contains($0) }),
            let colon = base.firstIndex(of: ":"), base[colon...].hasPrefix("://"),
            ["http", "https"].contains(base[..<colon].lowercased())
        else { throw .badURL }
        let rest = base[colon...].dropFirst(3)
        let authority = rest.prefix { $0 != "/" }
        let path = rest[authority.endIndex...]
        guard let host = Self.host(of: authority), !path.contains("["), !path.contains("]") else { throw .badURL }
        var kept = path[...]
        while kept.last == "/" { kept = kept.dropLast() }
        for known in ["/chat/completions", "/v1"] where kept.hasSuffix(known) { kept = kept.dropLast(known.count) }
        address = "\(base[..<colon].lowercased())://\(authority)\(kept)/v1/chat/completions"
        isLocal = Self.isLocal(host)
    }

    /// The host of `host`, `host:port`, `[v6]` or `[v6]:port`; `nil` if it is none of these.
    private static func host(of authority: Substring) -> Substring? {
        let host: Substring
        let port: Substring
        if authority.first == "[" {
            guard let end = authority.firstIndex(of: "]") else { return nil }
            host = authority[...end]
            port = authority[authority.index(after: end)...]
            guard host.count > 2, host.dropFirst().dropLast().allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." })
            else { return nil }
        } else {
            host = authority.prefix { $0 != ":" }
            port = authority[host.endIndex...]
            guard !host.isEmpty,
                host.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." || $0 == "_" })
            else { return nil }
        }
        if port.isEmpty { return host }
        guard port.first == ":", port.dropFirst().allSatisfy(\.isNumber), let number = Int(port.dropFirst()),
            (1...65535).contains(number)
        else { return nil }
        return host
    }

    private static func isLocal(_ host: Substring) -> Bool {
        let name = host.lowercased()
        if name == "localhost" || name.hasSuffix(".localhost") || name == "[::1]" { return true }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}
