/// The names that the server answers for, and the sites whose pages may ask.
///
/// A page elsewhere can send a browser to any address, under a name that it lets point here; but it can neither forge the
/// `Host` that the browser sends then, nor the `Origin`.
struct HostList: Sendable {
    /// Names of this server at the port that it listens at.
    private let own: Set<String>
    /// Names that were allowed, with or without a port; without one, with any.
    private let allowed: Set<String>
    private let origins: Set<String>
    /// Whether any IP address is a name of this server, as it is where it listens at all of them.
    private let takesAddresses: Bool

    init(_ settings: ServerSettings) {
        let address = IPAddress(settings.host)
        var own: Set = [address?.isVersion6 ?? false ? "[\(settings.host)]" : settings.host]
        if address?.isLoopback ?? false { own.formUnion(["localhost", "127.0.0.1", "[::1]"]) }
        self.own = own
        allowed = Set(settings.allowedHosts.map { $0.lowercased() })
        origins = Set(settings.allowedOrigins.map { $0.lowercased() })
        takesAddresses = ["0.0.0.0", "::"].contains(settings.host)
    }

    /// Whether a `Host` header is one of ours, for a server that listens at `port`. A port that is left out is 80.
    func answers(for host: String, at port: Int) -> Bool {
        let (name, stated) = Self.split(host.lowercased())
        guard let stated else { return false }
        if allowed.contains("\(name):\(stated)") || allowed.contains(name) { return true }
        guard stated == port else { return false }
        let bare = name.hasPrefix("[") && name.hasSuffix("]") ? String(name.dropFirst().dropLast()) : name
        return own.contains(name) || takesAddresses && IPAddress(bare) != nil
    }

    /// Whether an `Origin` header is a page of ours or one that may ask.
    func trusts(origin: String, at port: Int) -> Bool {
        let origin = origin.lowercased()
        if origins.contains(origin) { return true }
        for (scheme, usual) in [("http://", ":80"), ("https://", ":443")] where origin.hasPrefix(scheme) {
            let host = String(origin.dropFirst(scheme.count))
            guard !host.contains("/") else { return false }
            let hasPort = Self.split(host, fallback: -1).1 != -1
            return answers(for: hasPort ? host : host + usual, at: port)
        }
        return false
    }

    /// The name and the port of `name:port` or `[address]:port`; no port where it is no number.
    private static func split(_ host: String, fallback: Int = 80) -> (String, Int?) {
        let end = host.hasPrefix("[") ? host.firstIndex(of: "]").map(host.index(after:)) : host.firstIndex(of: ":")
        guard let end, end < host.endIndex else { return (host, fallback) }
        guard host[end] == ":" else { return (host, nil) }
        let digits = host[host.index(after: end)...]
        let isNumber =
            !digits.isEmpty && digits.utf8.count <= 5 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return (String(host[..<end]), isNumber ? Int(digits) : nil)
    }
}
