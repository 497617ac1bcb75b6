internal import IbidModel

/// The stretch of the body whose markers belong to one note block, with its markers.
struct NoteScope: Sendable {
    /// A marker and where it stands.
    struct Use: Sendable {
        /// The marker.
        let marker: Marker
        /// The index of its paragraph.
        let paragraph: Int
        /// The index of its sentence in the paragraph.
        let sentence: Int
        /// The label as a number; `nil` for one that counts as none.
        let number: Int?
    }

    /// The index of the block; `nil` for the text after the last one.
    let block: Int?
    /// The indices of the paragraphs.
    let paragraphs: Range<Int>
    /// The markers in order.
    let uses: [Use]

    /// The scopes of a document in order, the text after the last block included if there is any. Linear.
    static func scopes(of document: Document) -> [NoteScope] {
        var scopes: [NoteScope] = []
        var next = 0
        func take(until end: Int?, block: Int?) {
            let first = next
            var uses: [Use] = []
            while next < document.paragraphs.count, end.map({ document.paragraphs[next].span.start < $0 }) ?? true {
                for (index, sentence) in document.paragraphs[next].sentences.enumerated() {
                    for marker in sentence.markers {
                        uses.append(
                            Use(marker: marker, paragraph: next, sentence: index, number: NoteNumber.of(marker.label)))
                    }
                }
                next += 1
            }
            if block != nil || next > first {
                scopes.append(NoteScope(block: block, paragraphs: first..<next, uses: uses))
            }
        }
        for (index, block) in document.noteBlocks.enumerated() { take(until: block.span.start, block: index) }
        take(until: nil, block: nil)
        return scopes
    }
}
