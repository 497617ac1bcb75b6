package import IbidModel

/// A source in one line for people: "Laub, Masters, “Title”, Outlet, 2015-03-27".
package enum SourceLine {
    /// The line; never empty.
    package static func text(_ item: CSLItem) -> String {
        var parts: [String] = []
        if !item.authors.isEmpty { parts.append(authors(item.authors)) }
        if let title = item.title { parts.append("“\(title)”") }
        if let container = item.containerTitle { parts.append(container) }
        if let publisher = item.publisher, publisher != item.containerTitle { parts.append(publisher) }
        if let issued = item.issued { parts.append(issued.edtf ?? issued.text) }
        if parts.isEmpty, let url = item.url { parts.append(url) }
        return parts.isEmpty ? "(unread citation)" : parts.joined(separator: ", ")
    }

    private static func authors(_ names: [CSLName]) -> String {
        let short = names.prefix(3).map { name in
            switch name {
            case .person(let family, _, _): family
            case .literal(let text): text
            }
        }.joined(separator: ", ")
        return names.count > 3 ? short + " et al." : short
    }
}
