package import IbidModel

/// Works as CSL-JSON 1.0.2, which Zotero, Pandoc and others read.
package enum CSLExport {
    /// Works as one JSON array.
    package static func text(_ entries: [SourceEntry]) -> String {
        "[" + entries.map { "\n" + item($0).text(isPretty: false) }.joined(separator: ",") + "\n]\n"
    }

    /// A work. What the schema has no field for stands under `custom`; a control character becomes a space.
    package static func item(_ entry: SourceEntry) -> JSONValue {
        let item = entry.source.item
        let fields = BibliographyFields(entry)
        var object: JSONFields = [
            "id": .string(fields.key), "type": .string(type(item.type)), "title": text(fields.title),
            "custom": .object(["ibid": .string(entry.source.id)]),
        ]
        let texts: [(String, String?)] = [
            ("container-title", item.containerTitle), ("publisher", item.publisher),
            ("publisher-place", item.publisherPlace), ("collection-title", item.collectionTitle),
            ("number", item.number), ("URL", item.url), ("DOI", item.doi), ("page", item.page),
            ("medium", item.medium), ("genre", item.genre),
            ("note", entry.unreadText.map { "Cited as: \($0)" }),
        ]
        for (key, value) in texts { if let value { object[key] = text(value) } }
        for (key, names) in [("author", item.authors), ("editor", item.editors), ("translator", item.translators)]
        where !names.isEmpty {
            object[key] = .array(names.map(name))
        }
        for (key, date, parts) in [
            ("issued", item.issued, fields.issued), ("accessed", item.accessed, fields.accessed),
        ] {
            guard let date else { continue }
            object[key] =
                parts.isEmpty
                ? .object(["literal": text(date.text)])
                : .object(["date-parts": .array([.array(parts.map(JSONValue.int))])])
        }
        return .object(object)
    }

    private static func name(_ name: CSLName) -> JSONValue {
        switch name {
        case .literal(let literal): return .object(["literal": text(literal)])
        case .person(let family, let given, _):
            var parts: JSONFields = ["family": text(family)]
            if !given.isEmpty { parts["given"] = text(given) }
            return .object(parts)
        }
    }

    private static func text(_ text: String) -> JSONValue { .string(BibliographyFields.line(text)) }

    /// The types of CSL 1.0.2; what else a reader may have found is a document.
    private static func type(_ type: String) -> String { types.contains(type) ? type : "document" }

    private static let types: Set<String> = [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
        "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "figure", "graphic", "hearing",
        "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet",
        "paper-conference", "patent", "performance", "periodical", "personal_communication", "post", "post-weblog",
        "regulation", "report", "review", "review-book", "software", "song", "speech", "standard", "thesis", "treaty",
        "webpage",
    ]
}
