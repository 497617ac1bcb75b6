internal import IbidModel

/// CA062: a listing, number or statement is attributed to an authority, and cited to somebody else.
///
/// Three shapes only: a line that ends in the authority's name in brackets (`2006: Several hundred (U.S. Department of
/// State)[2]`); a list item that names a listing (`- UNSC Sanctions List: 2001[2]`); a sentence that begins with an
/// authority that "has said" something. It fires only where no word of the authority's name is shared with any author,
/// outlet or publisher that covers the sentence.
struct AttributionRule: DocumentRule {
    static let rules: [RuleID] = [.attributedElsewhere]

    /// Words that make a name an authority's.
    private static let offices: Set<String> = [
        "department", "ministry", "government", "council", "police", "office", "agency", "treasury", "commission",
        "committee", "nations", "unsc", "un", "court", "bureau", "institute", "center", "centre", "consortium",
    ]
    /// Words that make a list item a listing.
    private static let listings: Set<String> = [
        "designated", "listed", "proscribed", "sanctions", "terrorist", "terrorism", "entity", "list",
    ]
    private static let saying: Set<String> = [
        "said", "claimed", "stated", "reported", "estimated", "estimates", "says",
    ]
    /// Words that many names share; they show no agreement.
    private static let common: Set<String> = [
        "the", "of", "for", "and", "on", "in", "at", "to", "a", "national", "international", "organization",
        "organizations", "organisation", "organisations", "foreign", "group", "terrorist", "terrorism", "entity",
        "listed",
        "designated", "proscribed", "list", "sanctions", "present", "specially", "global",
    ]

    static func check(_ context: AuditContext, into findings: inout FindingCollector) {
        for paragraph in context.document.paragraphs {
            for (index, sentence) in paragraph.sentences.enumerated() where sentence.basis == .own {
                guard let span = authority(sentence, paragraph, isOnly: paragraph.sentences.count == 1, context) else {
                    continue
                }
                let name = context.document.text.string(span)
                let words = Set(nameWords(name)).subtracting(common)
                guard !words.isEmpty, let citations = context.covering(index, of: paragraph), !citations.isEmpty,
                    citations.allSatisfy({ $0.style != .opaque })
                else { continue }
                let cited = citations.flatMap { names($0.item) }
                guard words.isDisjoint(with: cited.flatMap { nameWords($0) }), !cited.isEmpty else { continue }
                findings.add(
                    .attributedElsewhere, context.input.place(span, line: paragraph.line),
                    about: context.bytes[sentence.span.range],
                    [
                        FindingFact(.expected, name),
                        FindingFact(.found, Array(Set(cited)).sorted().joined(separator: "; ")),
                    ])
            }
        }
    }

    /// Authors, outlet and publisher of a work, and the title of a work that is its own outlet.
    private static func names(_ item: CSLItem) -> [String] {
        item.authors.map(\.display) + [item.containerTitle, item.publisher].compactMap { $0 }
    }

    /// The folded words of a name, states and the United Nations in full.
    private static func nameWords(_ name: String) -> [String] {
        var words = TitleFolding.words(name)
        // "U.S." folds to two letters.
        for index in words.indices.dropLast() where words[index] == "u" && words[index + 1].utf8.count == 1 {
            words[index] += words[index + 1]
            words[index + 1] = ""
        }
        return words.flatMap { word -> [String] in
            switch word {
            case "us", "usa", "american": ["united", "states"]
            case "uk", "british": ["united", "kingdom"]
            case "un", "unsc": ["un", "united", "nations"]
            case "eu": ["european", "union"]
            case "canadian": ["canada"]
            case "australian": ["australia"]
            case "": []
            default: [word]
            }
        }
    }

    // MARK: Shapes

    private static func authority(
        _ sentence: Sentence, _ paragraph: Paragraph, isOnly: Bool, _ context: AuditContext
    ) -> ByteSpan? {
        guard let marker = sentence.markers.first else { return nil }
        let text = LineScanner.trim(ByteSpan(start: sentence.span.start, end: marker.span.start), in: context.bytes)
        switch paragraph.kind {
        case .list: return listing(text, context)
        case .event where isOnly, .attribute where isOnly: return bracketed(text, context)
        case .prose: return speaker(text, context)
        default: return nil
        }
    }

    /// `X` of `… (X)` at the end, where X is capitalised and has two words or more.
    private static func bracketed(_ text: ByteSpan, _ context: AuditContext) -> ByteSpan? {
        let bytes = context.bytes
        guard let last = bytes[text.range].last, last == UInt8(ascii: ")"),
            let open = bytes[text.range].lastIndex(of: UInt8(ascii: "("))
        else { return nil }
        let inside = ByteSpan(start: open + 1, end: text.end - 1)
        let words = context.words.words(in: inside)
        guard words.count >= 2, inside.count <= 80, !bytes[inside.range].contains(where: \.isDigit),
            words.allSatisfy({ $0.traits.contains(.capital) || $0.range.count <= 3 }),
            words.first?.traits.contains(.capital) ?? false
        else { return nil }
        return inside
    }

    /// The name before the colon of `- X Terrorist Entity: date`.
    private static func listing(_ text: ByteSpan, _ context: AuditContext) -> ByteSpan? {
        guard let colon = context.bytes[text.range].lastIndex(of: UInt8(ascii: ":")), colon - text.start <= 120 else {
            return nil
        }
        let name = LineScanner.trim(
            ByteSpan(start: text.start + (context.bytes[text.start].isWordByte ? 0 : 1), end: colon), in: context.bytes)
        let words = context.words.words(in: name)
        let isListing = words.contains { listings.contains(lowered($0, context)) }
        let isDated = context.bytes[colon..<text.end].contains(where: \.isDigit)
        return isListing && isDated && words.count >= 2 ? name : nil
    }

    /// The name at the head of `The X has said …` or after `According to`, if it is an office's.
    private static func speaker(_ text: ByteSpan, _ context: AuditContext) -> ByteSpan? {
        let words = context.words.words(in: text)
        guard var index = words.indices.first else { return nil }
        let isAccording = lowered(words[index], context) == "according"
        if isAccording { index += 2 }
        if index < words.endIndex, lowered(words[index], context) == "the" { index += 1 }
        let start = index
        while index < words.endIndex, index - start < 10,
            words[index].traits.contains(.capital)
                || (index > start && ["of", "for", "and", "the", "on"].contains(lowered(words[index], context)))
        {
            index += 1
        }
        guard index > start, index <= words.endIndex,
            words[start..<index].contains(where: { offices.contains(lowered($0, context)) })
        else { return nil }
        if !isAccording {
            let isSaying = words[index...].prefix(2).contains { saying.contains(lowered($0, context)) }
            guard isSaying else { return nil }
        }
        return ByteSpan(start: words[start].range.lowerBound, end: words[index - 1].range.upperBound)
    }

    private static func lowered(_ word: DocumentWords.Word, _ context: AuditContext) -> String {
        word.range.count > 16
            ? "" : String(decoding: context.bytes[word.range].map(\.lowered), as: UTF8.self)
    }
}
