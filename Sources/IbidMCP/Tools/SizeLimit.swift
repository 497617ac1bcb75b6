internal import IbidRender

/// Keeps results as short as clients can take.
enum SizeLimit {
    /// The most bytes of a result's JSON.
    static let bytes = 20_000

    /// How many of `items` fit into an answer whose other fields are `frame`; at least one, where there is one.
    static func count(of items: [JSONValue], beside frame: JSONValue) -> Int {
        // The cursor under both its names and the mark of what was cut take room as well.
        var size = frame.text(isPretty: false).utf8.count + 500
        var count = 0
        for item in items {
            size += item.text(isPretty: false).utf8.count + 1
            if size > bytes, count > 0 { break }
            count += 1
        }
        return count
    }

    /// The value, with its longest lists and texts halved until it fits, and then marked as truncated.
    static func fitted(_ value: JSONValue) -> JSONValue {
        var value = value
        var isCut = false
        while value.text(isPretty: false).utf8.count > bytes - 20, let shorter = halved(value) {
            value = shorter
            isCut = true
        }
        guard isCut, case .object(var fields) = value else { return value }
        fields["truncated"] = .bool(true)
        return .object(fields)
    }

    /// The value with the largest part of it that can be cut cut to half; `nil` where nothing can.
    private static func halved(_ value: JSONValue) -> JSONValue? {
        switch value {
        case .string(let text) where text.utf8.count > 200:
            return .string(String(text.prefix(text.count / 2)) + "…")
        case .array(let items):
            if items.count > 1 { return .array(Array(items.prefix(items.count / 2))) }
            return items.first.flatMap(halved).map { .array([$0]) }
        case .object(var fields):
            let bySize = fields.map { ($0.key, $0.value.text(isPretty: false).utf8.count) }
                .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
            for (key, _) in bySize {
                guard let field = fields[key], let shorter = halved(field) else { continue }
                fields[key] = shorter
                return .object(fields)
            }
            return nil
        default: return nil
        }
    }
}
