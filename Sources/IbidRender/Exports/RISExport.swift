package import IbidModel

/// Works as RIS, a line a field, ended by CR LF as its readers expect.
package enum RISExport {
    /// Works, a record each.
    package static func text(_ entries: [SourceEntry]) -> String { entries.map(record).joined() }

    /// One record with the empty line after it. No text of the corpus can begin a line.
    package static func record(_ entry: SourceEntry) -> String {
        let item = entry.source.item
        let fields = BibliographyFields(entry)
        var lines: [(String, String)] = [("TY", kind(item.type)), ("ID", fields.key)]
        func add(_ tag: String, _ value: String?) {
            let text = value.map(BibliographyFields.line) ?? ""
            if !text.isEmpty { lines.append((tag, text)) }
        }
        for name in item.authors { add("AU", self.name(name)) }
        for name in item.editors { add("A2", self.name(name)) }
        for name in item.translators { add("A4", self.name(name)) }
        add("TI", fields.title)
        add("T2", item.containerTitle)
        add("T3", item.collectionTitle)
        add("PB", item.publisher)
        add("CY", item.publisherPlace)
        if let year = fields.issued.first { add("PY", BibliographyFields.date([year], separator: "")) }
        if fields.issued.count > 1 { add("DA", date(fields.issued)) }
        if !fields.accessed.isEmpty { add("Y2", date(fields.accessed)) }
        add("M1", item.number)
        for (tag, page) in zip(["SP", "EP"], pages(item.page)) { add(tag, page) }
        add("DO", item.doi)
        add("UR", item.url)
        add("N1", fields.note)
        return lines.map { "\($0)  - \($1)\r\n" }.joined() + "ER  - \r\n\r\n"
    }

    /// RIS writes years, months and days with slashes, one after each that could stand.
    private static func date(_ parts: [Int]) -> String {
        let text = BibliographyFields.date(parts, separator: "/")
        return text + String(repeating: "/", count: 4 - parts.count)
    }

    private static func name(_ name: CSLName) -> String {
        switch name {
        case .literal(let text): text
        case .person(let family, let given, _): given.isEmpty ? family : "\(family), \(given)"
        }
    }

    /// The first and the last page; a range in any other form stays whole.
    private static func pages(_ text: String?) -> [String] {
        guard let text else { return [] }
        let parts = text.split { $0 == "-" || $0 == "–" }.map(String.init)
        return parts.count == 2 && parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) ? parts : [text]
    }

    private static func kind(_ type: String) -> String {
        switch type {
        case "article", "article-journal", "review", "review-book": "JOUR"
        case "article-magazine": "MGZN"
        case "article-newspaper": "NEWS"
        case "book": "BOOK"
        case "chapter": "CHAP"
        case "entry", "entry-encyclopedia": "ENCYC"
        case "entry-dictionary": "DICT"
        case "paper-conference": "CPAPER"
        case "report": "RPRT"
        case "thesis": "THES"
        case "dataset": "DATA"
        case "post-weblog": "BLOG"
        case "webpage", "post": "ELEC"
        case "legislation", "bill": "BILL"
        case "legal_case": "CASE"
        case "hearing": "HEAR"
        case "map": "MAP"
        case "manuscript": "MANSCPT"
        case "motion_picture": "MPCT"
        case "broadcast": "VIDEO"
        case "personal_communication": "PCOMM"
        case "pamphlet": "PAMP"
        case "standard": "STAND"
        default: "GEN"
        }
    }
}
