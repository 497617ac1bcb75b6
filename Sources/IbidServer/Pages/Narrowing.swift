internal import IbidModel

/// A query with the facets that narrow it: what the address of a search page says.
struct Narrowing: Sendable, Hashable {
    var query = ""
    var document = ""
    var section = ""
    var publisher = ""
    var year = ""
    var basis = ""

    /// What the address of a page says.
    init(_ call: Call) {
        query = call.text(PageParameters.query) ?? ""
        document = call.text(PageParameters.document) ?? ""
        section = call.text(PageParameters.section) ?? ""
        publisher = call.text(PageParameters.publisher) ?? ""
        year = call.text(PageParameters.year) ?? ""
        basis = call.text(PageParameters.basis) ?? ""
    }

    /// Whether there is nothing to look for.
    var isEmpty: Bool {
        query.allSatisfy(\.isWhitespace) && document.isEmpty && section.isEmpty && publisher.isEmpty && year.isEmpty
    }

    /// The whole in the query language. A filter restricts whatever it stands beside; a heading is a word to look for, so
    /// it must be asked for beside the rest as a whole.
    var text: String {
        var text = Self.closed(query)
        if !section.isEmpty {
            let heading = "section:\(Self.quoted(section))"
            text = text.allSatisfy(\.isWhitespace) ? heading : "(\(text)) AND \(heading)"
        }
        if !document.isEmpty { text += " document:\(Self.quoted(document))" }
        if !publisher.isEmpty { text += " publisher:\(Self.quoted(publisher))" }
        if !year.isEmpty { text += " year:\(year.filter { $0.isASCII && $0.isNumber })" }
        return text.trimmingPrefix { $0.isWhitespace }.description
    }

    /// The address of this search.
    func address(page: Int = 1) -> String {
        var pairs = [
            ("q", query), ("document", document), ("section", section), ("publisher", publisher), ("year", year),
            ("basis", basis),
        ].filter { !$0.1.isEmpty }
        if page > 1 { pairs.append(("page", "\(page)")) }
        return PercentCoding.address("/", pairs)
    }

    /// The same search with a change.
    func with(_ change: (inout Narrowing) -> Void) -> Narrowing {
        var other = self
        change(&other)
        return other
    }

    /// The text with its phrases closed, each by the quote that belongs to it, and its parentheses in pairs, so that
    /// what is added stays outside of them.
    private static func closed(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        let quotes = QueryQuotes(scalars)
        var closed = String.UnicodeScalarView()
        var depth = 0
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if Query.isQuote(scalar) {
                let end = quotes.close(of: index) ?? scalars.count
                closed.append(contentsOf: scalars[index..<end])
                closed.append(QueryQuotes.closing(scalar))
                index = end
            } else if scalar != ")" || depth > 0 {
                depth += scalar == "(" ? 1 : scalar == ")" ? -1 : 0
                closed.append(scalar)
            }
            index += 1
        }
        return String(closed) + String(repeating: ")", count: depth)
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.unicodeScalars.map { Query.isQuote($0) ? " " : String($0) }.joined() + "\""
    }
}
