/// Entity tags.
enum EntityTag {
    /// Whether `If-None-Match` headers hold `tag`.
    static func isKnown(_ tag: String, in headers: [String]) -> Bool {
        headers.flatMap { $0.split(separator: ",") }.contains { part in
            let text = part.drop { $0 == " " || $0 == "\t" }
            let plain = text.hasPrefix("W/") ? text.dropFirst(2) : text
            let end = plain.lastIndex { $0 != " " && $0 != "\t" }
            return text == "*" || end.map { plain[...$0] == tag[...] } ?? false
        }
    }
}
