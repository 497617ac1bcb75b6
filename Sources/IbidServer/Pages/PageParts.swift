internal import IbidModel
internal import IbidRender

/// What several pages show: notes, sources, sentences, places.
enum PageParts {
    /// A note that opens in place. `anchor` is its id on the page.
    static func note(_ note: NoteRecord, anchor: String) -> [String: Any] {
        let sources = note.citations.map { citation in
            source(citation.source).merging(
                ["locator": citation.locator.map { PageText.visible($0) as Any } ?? false], uniquingKeysWith: { $1 })
        }
        let names = note.citations.map { SourceLine.text($0.source.item) }
        return [
            "label": PageText.visible(note.label), "anchor": anchor, "text": PageText.visible(note.text),
            "summary": PageText.visible(names.isEmpty ? note.text : names.joined(separator: "; ")),
            "sources": sources, "isElsewhere": !note.isInPassage, "line": note.line,
        ]
    }

    /// A work with the way to all that it is cited for.
    static func source(_ source: SourceRecord) -> [String: Any] {
        [
            "id": source.id, "line": PageText.visible(SourceLine.text(source.item)),
            "link": safeLink(source.item.url).map { $0 as Any } ?? false, "forms": CitationForms.links(source.id),
        ]
    }

    /// An address that a page may lead to: http or https. Any other would do something.
    static func safeLink(_ address: String?) -> String? {
        guard let address, address.lowercased().hasPrefix("http://") || address.lowercased().hasPrefix("https://"),
            address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
        else { return nil }
        return address
    }

    /// A sentence with what it rests on.
    static func sentence(_ sentence: SentenceRecord, anchors: [String: String]) -> [String: Any] {
        [
            "basis": sentence.basis.rawValue, "about": about(sentence.basis),
            "parts": PageText.parts(sentence.text, anchors: anchors),
        ]
    }

    /// A basis as a label.
    private static func name(_ basis: Basis) -> String {
        switch basis {
        case .own: "Own note"
        case .next: "Later note"
        case .tail: "After the last note"
        case .none: "No note"
        }
    }

    /// What a basis means, in a few words.
    static func about(_ basis: Basis) -> String {
        switch basis {
        case .own: "carries a marker of its own"
        case .next: "leans on a later marker of its paragraph"
        case .tail: "stands after the last marker of its paragraph"
        case .none: "has no marker in its paragraph"
        }
    }

    /// How many sentences of a passage rest on what; only what occurs.
    static func bases(_ passage: PassageRecord) -> [[String: Any]] {
        [Basis.own, .next, .tail, .none].compactMap { basis in
            let count = passage.sentences.count { $0.basis == basis }
            guard count > 0 else { return nil }
            return [
                "count": count, "basis": basis.rawValue, "name": name(basis), "about": "A sentence \(about(basis)).",
            ]
        }
    }

    /// The anchors of the notes of a passage by their labels; `prefix` tells passages of one page apart.
    static func anchors(_ passage: PassageRecord, prefix: String) -> [String: String] {
        Dictionary(
            passage.notes.filter(\.isInPassage).map { ($0.label, "\(prefix)-\($0.id)") },
            uniquingKeysWith: { first, _ in first })
    }

    /// A passage's notes for a page.
    static func notes(_ passage: PassageRecord, prefix: String) -> [[String: Any]] {
        passage.notes.map { note($0, anchor: "\(prefix)-\($0.id)") }
    }

    /// Where a passage stands.
    static func place(_ document: DocumentReference, _ section: [String]) -> [String: Any] {
        [
            "document": PageText.visible(document.title), "documentID": document.id,
            "section": PageText.visible(SectionPath.text(section)), "hasSection": !section.isEmpty,
            "path": PageText.visible(document.locator),
        ]
    }

    /// A noun in the singular or the plural.
    static func noun(_ count: Int, _ noun: String) -> String { count == 1 ? noun : noun + "s" }

    /// A number with its noun.
    static func count(_ count: Int, _ noun: String) -> String {
        "\(grouped(count)) \(Self.noun(count, noun))"
    }

    /// A number with thin spaces between thousands.
    static func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += "\u{202F}" }
            text.append(digit)
        }
        return text
    }

    /// Links to the pages before and after; `address` gives that of a page. Nothing for a list of one page.
    static func paging(page: Int, isLast: Bool, _ address: (Int) -> String) -> [String: Any] {
        guard page > 1 || !isLast else { return [:] }
        var links: [String: Any] = ["number": page]
        if page > 1 { links["previous"] = address(page - 1) }
        if !isLast { links["next"] = address(page + 1) }
        return ["paging": links]
    }
}
