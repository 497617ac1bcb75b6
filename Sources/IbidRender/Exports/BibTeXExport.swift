package import IbidModel

/// Works as BibTeX: the classic entry types, UTF-8 text.
package enum BibTeXExport {
    /// Works, an entry each.
    package static func text(_ entries: [SourceEntry]) -> String { entries.map(entry).joined(separator: "\n") }

    /// One entry, ended by a line break. Braces in it are balanced whatever the text holds.
    package static func entry(_ entry: SourceEntry) -> String {
        let item = entry.source.item
        let fields = BibliographyFields(entry)
        let kind = kind(item.type)
        var lines: [(String, String)] = []
        func add(_ key: String, _ value: String?) {
            if let value, !value.isEmpty { lines.append((key, escaped(value))) }
        }
        if !item.authors.isEmpty { lines.append(("author", names(item.authors))) }
        if !item.editors.isEmpty { lines.append(("editor", names(item.editors))) }
        if !item.translators.isEmpty { lines.append(("translator", names(item.translators))) }
        // Inner braces keep a style from lowering capitals.
        lines.append(("title", "{\(escaped(fields.title))}"))
        switch kind {
        case "article": add("journal", item.containerTitle ?? item.publisher)
        case "incollection": add("booktitle", item.containerTitle)
        case "techreport": add("institution", item.publisher ?? item.containerTitle)
        case "phdthesis": add("school", item.publisher ?? item.containerTitle)
        default: add("howpublished", item.containerTitle)
        }
        if kind != "techreport", kind != "phdthesis" { add("publisher", item.publisher) }
        add("address", item.publisherPlace)
        add("series", item.collectionTitle)
        add("number", item.number)
        add("pages", item.page)
        if let year = fields.issued.first { add("year", BibliographyFields.date([year], separator: "")) }
        if fields.issued.count > 1, (1...12).contains(fields.issued[1]) {
            lines.append(("month", months[fields.issued[1] - 1]))
        }
        if fields.issued.count > 2 { add("day", String(fields.issued[2])) }
        if let url = item.url { lines.append(("url", address(url))) }
        if let doi = item.doi { lines.append(("doi", address(doi))) }
        add("urldate", BibliographyFields.date(fields.accessed, separator: "-"))
        add("note", fields.note)
        let body = lines.map { key, value in
            // Names of months are macros and stand bare.
            key == "month" ? "  month = \(value)" : "  \(key) = {\(value)}"
        }
        return "@\(kind){\(fields.key),\n" + body.joined(separator: ",\n") + "\n}\n"
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    private static func kind(_ type: String) -> String {
        switch type {
        case "article", "article-journal", "article-magazine", "article-newspaper", "review", "review-book": "article"
        case "book": "book"
        case "chapter", "entry", "entry-dictionary", "entry-encyclopedia": "incollection"
        case "paper-conference": "inproceedings"
        case "report": "techreport"
        case "thesis": "phdthesis"
        default: "misc"
        }
    }

    private static func names(_ names: [CSLName]) -> String {
        names.map { name in
            switch name {
            case .literal(let text): "{\(escaped(text))}"
            case .person(let family, let given, _):
                // A comma or "and" inside a part would begin another one.
                given.isEmpty ? "{\(escaped(family))}" : "\(part(family)), \(part(given))"
            }
        }.joined(separator: " and ")
    }

    private static func part(_ text: String) -> String {
        let words = text.lowercased().split(whereSeparator: \.isWhitespace)
        return text.contains(",") || words.contains("and") ? "{\(escaped(text))}" : escaped(text)
    }

    /// Text in which nothing means anything to TeX or to a reader of braces.
    private static func escaped(_ text: String) -> String {
        BibliographyFields.line(text).unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\\": result += "{\\textbackslash}"
            case "{": result += "{\\textbraceleft}"
            case "}": result += "{\\textbraceright}"
            case "~": result += "{\\textasciitilde}"
            case "^": result += "{\\textasciicircum}"
            case "%", "&", "$", "#", "_": result += "\\\(scalar)"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    /// An address, which readers take as it stands; only what would end the field is written in percent form.
    private static func address(_ text: String) -> String {
        BibliographyFields.line(text).unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "{": result += "%7B"
            case "}": result += "%7D"
            case "\\": result += "%5C"
            case " ": result += "%20"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
