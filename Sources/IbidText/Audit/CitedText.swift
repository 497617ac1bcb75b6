internal import IbidModel

/// A citation's text with all the places of one document where it stands: rules on form look at each text once.
struct CitedText: Sendable {
    /// The citation as read where it stands first.
    let citation: Citation
    /// Where it stands, in order; never empty.
    var places: [FindingPlace]

    /// The distinct citation texts of a document, in the order of their first places. Linear in the notes.
    static func all(of input: AuditInput) -> [CitedText] {
        var result: [CitedText] = []
        // By hash, so that a citation's text is hashed as bytes; texts of one hash are compared.
        var index: [UInt64: [Int]] = [:]
        for block in input.document.noteBlocks {
            for note in block.notes {
                for citation in note.citations {
                    let place = input.place(citation.span.shifted(by: note.textSpan.start), line: note.line)
                    // The last citation of a note may end in a full stop where the same one before a semicolon has none.
                    let key = key(citation.text)
                    let hash = DocumentWords.hash(lowering: key)
                    if let known = index[hash]?.first(where: { key.elementsEqual(Self.key(result[$0].citation.text)) })
                    {
                        result[known].places.append(place)
                    } else {
                        index[hash, default: []].append(result.count)
                        result.append(CitedText(citation: citation, places: [place]))
                    }
                }
            }
        }
        return result
    }

    /// What tells two texts apart: all but a full stop at the end.
    private static func key(_ text: String) -> Substring.UTF8View {
        (text.utf8.last == UInt8(ascii: ".") ? text.dropLast() : text[...]).utf8
    }

    /// The first place.
    var place: FindingPlace { places[0] }
    /// The other places, as many as a finding names.
    var repeats: [FindingPlace] { Array(places.dropFirst().prefix(Finding.relatedLimit)) }
    /// Whether a style explains it.
    var isRead: Bool { citation.style != .opaque }
    /// The bytes that were read as `role`, in order.
    func segments(_ role: CitationSegment.Role) -> [ByteSpan] {
        citation.segments.filter { $0.role == role }.map(\.span)
    }

    /// A part of the citation as a place in the document.
    func place(of part: ByteSpan) -> FindingPlace {
        FindingPlace(
            document: place.document, key: place.key, line: place.line, span: part.shifted(by: place.span.start))
    }
}
