internal import IbidModel

/// A citation's text with all the places of one document where it stands: rules on form look at each text once.
struct CitedText: Sendable {
    /// The citation as read where it stands first.
    let read: ReadCitation
    /// Where it stands, in order; never empty.
    var places: [FindingPlace]

    /// The distinct citation texts of a document, in the order of their first places. Linear in the notes.
    static func all(of input: AuditInput, today: CalendarDate?, _ known: ReadCitation.Known) -> [CitedText] {
        var result: [CitedText] = []
        // By hash; texts of one hash are compared.
        var index: [UInt64: [Int]] = [:]
        for block in input.document.noteBlocks {
            for note in block.notes {
                for at in note.citations.indices {
                    let text = note.citations[at].text
                    let span = note.citations[at].span.shifted(by: note.textSpan.start)
                    let place = input.place(span, line: note.line)
                    let read = known.value(of: text) { ReadCitation(note.citations[at], today: today) }
                    // The last citation of a note may end in a full stop where the same one before a semicolon has none.
                    if let found = index[read.hash]?.first(where: { isSame(result[$0].read, read) }) {
                        result[found].places.append(place)
                    } else {
                        index[read.hash, default: []].append(result.count)
                        result.append(CitedText(read: read, places: [place]))
                    }
                }
            }
        }
        return result
    }

    private static func isSame(_ a: ReadCitation, _ b: ReadCitation) -> Bool {
        a === b || ReadCitation.key(a.citation.text).elementsEqual(ReadCitation.key(b.citation.text))
    }

    /// The citation as read where it stands first.
    var citation: Citation { read.citation }
    /// The first place.
    var place: FindingPlace { places[0] }
    /// The other places, as many as a finding names.
    var repeats: [FindingPlace] { Array(places.dropFirst().prefix(Finding.relatedLimit)) }
    /// Whether a style explains it.
    var isRead: Bool { read.work != nil }

    /// A part of the citation as a place in the document.
    func place(of part: ByteSpan) -> FindingPlace {
        FindingPlace(
            document: place.document, key: place.key, recordLine: place.recordLine, line: place.line,
            span: part.shifted(by: place.span.start))
    }
}
