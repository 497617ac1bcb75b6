/// The part of an address that tells pages apart.
enum SourceAddress {
    /// Host and path with the query, in lower case, without scheme, `www.`, fragment, tracking words and a final slash.
    static func key(_ url: String) -> String {
        var text = url.lowercased()[...]
        for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) {
            text = text.dropFirst(prefix.utf8.count)
        }
        text = text.prefix { $0 != "#" }
        let parts = text.split(separator: "?", maxSplits: 1)
        var path = parts.first ?? ""
        while path.hasSuffix("/") { path = path.dropLast() }
        let query = parts.count < 2 ? [] : parts[1].split(separator: "&").filter { !$0.hasPrefix("utm_") }
        return query.isEmpty ? String(path) : "\(path)?\(query.joined(separator: "&"))"
    }

    /// Whether a key names one page rather than a site: a path of eight letters at least, or a query.
    static func isDeep(_ key: String) -> Bool {
        key.contains("?")
            || key.split(separator: "/", maxSplits: 1).dropFirst().first.map { $0.utf8.count >= 8 } ?? false
    }
}
