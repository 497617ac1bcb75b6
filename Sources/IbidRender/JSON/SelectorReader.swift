internal import FoundationEssentials
package import IbidModel

/// Reads selectors from what this program and others write: a target, an annotation, a page of those, the answer to a
/// search with selectors, or lines of any of them.
package enum SelectorReader {
    /// The longest quote that is taken, in bytes.
    package static let quoteLimit = 64 << 10

    /// All selectors in `bytes`, in their order; never empty. Where it `needsDocument`, each must say where it belongs.
    package static func selectors(
        in bytes: [UInt8], needsDocument: Bool = false
    ) throws(SelectorError) -> [TextSelector] {
        let selectors = try nodes(in: bytes).flatMap(\.selectors)
        guard !selectors.isEmpty else { throw .noQuote }
        if needsDocument, selectors.contains(where: { $0.path == nil && $0.contentID == nil }) { throw .noDocument }
        for selector in selectors where selector.exact.utf8.count > quoteLimit {
            throw .quoteTooLong(bytes: selector.exact.utf8.count, limit: quoteLimit)
        }
        return selectors
    }

    private static func nodes(in bytes: [UInt8]) throws(SelectorError) -> [Node] {
        let decoder = JSONDecoder()
        if let node = try? decoder.decode(Node.self, from: Data(bytes)) { return [node] }
        if let nodes = try? decoder.decode([Node].self, from: Data(bytes)) { return nodes }
        var nodes: [Node] = []
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            guard let node = try? decoder.decode(Node.self, from: Data(line)) else { throw .notJSON(line: index + 1) }
            nodes.append(node)
        }
        return nodes
    }

    /// One selector of a list, of any type; only what is read of it.
    private struct Part: Decodable {
        let type: String?
        let start: Int?
        let end: Int?
        let exact: String?
        let prefix: String?
        let suffix: String?
    }

    /// An object that is or holds targets.
    private struct Node: Decodable {
        private var source: String?
        private var key: String?
        private var contentID: String?
        private var line: Int?
        private var sha256: String?
        private var parts: [Part] = []
        private var inner: [Node] = []

        private enum Keys: String, CodingKey {
            case source, key, line, state, selector, target, hits, items
            case contentID = "contentId"
        }

        private struct State: Decodable {
            let sha256: String?
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Keys.self)
            source = try? container.decode(String.self, forKey: .source)
            key = try? container.decode(String.self, forKey: .key)
            contentID = try? container.decode(String.self, forKey: .contentID)
            line = try? container.decode(Int.self, forKey: .line)
            sha256 = (try? container.decode(State.self, forKey: .state))?.sha256
            if let list = try? container.decode([Part].self, forKey: .selector) {
                parts = list
            } else if let part = try? container.decode(Part.self, forKey: .selector), part.exact != nil {
                parts = [part]
            } else if let node = try? container.decode(Node.self, forKey: .selector) {
                inner = [node]
            }
            // A selector by itself, of a document that only whoever resolves it knows.
            if let part = try? Part(from: decoder), part.exact != nil,
                part.type ?? "TextQuoteSelector" == "TextQuoteSelector"
            {
                parts.append(part)
            }
            if let node = try? container.decode(Node.self, forKey: .target) { inner.append(node) }
            for field in [Keys.target, .hits, .items] {
                inner += (try? container.decode([Node].self, forKey: field)) ?? []
            }
        }

        /// The selectors in it: its own, then those further in.
        var selectors: [TextSelector] { (own.map { [$0] } ?? []) + inner.flatMap(\.selectors) }

        private var own: TextSelector? {
            guard let quote = parts.first(where: { $0.exact != nil }), let exact = quote.exact else { return nil }
            var selector = TextSelector(exact: exact, prefix: quote.prefix ?? "", suffix: quote.suffix ?? "")
            selector.path = source.map { PathReference.path($0.hasPrefix("file:") ? String($0.dropFirst(5)) : $0) }
            selector.key = key
            selector.contentID = contentID
            selector.line = line
            selector.sha256 = sha256?.lowercased()
            for part in parts {
                guard let start = part.start, let end = part.end, 0 <= start, start <= end else { continue }
                if part.type == "DataPositionSelector" { selector.span = ByteSpan(start: start, end: end) }
                if part.type == "TextPositionSelector" { selector.codePoints = start..<end }
            }
            return selector
        }
    }
}
