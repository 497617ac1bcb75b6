package import IbidModel

/// Binds markers to notes by the scope rule, and sentences to what covers them.
///
/// A marker belongs to the next note block after it, whatever headings stand between. A label that this block lacks is
/// looked for elsewhere only to explain the gap, never to bind it.
package enum NoteBinding {
    /// Sets every marker's status and every sentence's basis, and adds a diagnostic for each fault. Linear in the
    /// document, but for the sort of its diagnostics and the search for blocks that would have had a missing label.
    package static func bind(_ document: inout Document) {
        let labels = NoteLabels(document.noteBlocks)
        var referenced: Set<NoteReference> = []
        var block = 0
        for paragraph in document.paragraphs.indices {
            while block < document.noteBlocks.count,
                document.noteBlocks[block].span.start < document.paragraphs[paragraph].span.start
            {
                block += 1
            }
            let target = block < labels.blockCount ? block : nil
            let line = document.paragraphs[paragraph].line
            for sentence in document.paragraphs[paragraph].sentences.indices {
                for marker in document.paragraphs[paragraph].sentences[sentence].markers.indices {
                    let bound = resolve(
                        document.paragraphs[paragraph].sentences[sentence].markers[marker], in: target, labels)
                    if let note = bound.note { referenced.insert(note) }
                    if let diagnostic = fault(of: bound, line: line, target: target, labels) {
                        document.diagnostics.append(diagnostic)
                    }
                    document.paragraphs[paragraph].sentences[sentence].markers[marker] = bound
                }
            }
            bindBasis(&document.paragraphs[paragraph].sentences)
        }
        reportNotes(of: &document, labels, referenced: referenced)
        document.diagnostics.sort { ($0.span, $0.code.rawValue) < ($1.span, $1.code.rawValue) }
    }

    private static func resolve(_ marker: Marker, in block: Int?, _ labels: NoteLabels) -> Marker {
        var marker = marker
        guard let block else { return marker }
        let notes = labels.notes(marker.label, in: block)
        if notes.count == 1 {
            marker.status = .resolved
            marker.note = NoteReference(block: block, note: notes[0])
        } else if notes.count > 1 {
            marker.status = .ambiguous
        }
        return marker
    }

    private static func fault(of marker: Marker, line: Int, target: Int?, _ labels: NoteLabels) -> Diagnostic? {
        switch marker.status {
        case .resolved: return nil
        case .ambiguous: return Diagnostic(.ambiguousMarker, span: marker.span, line: line, detail: marker.label)
        case .unresolved:
            let nearest = labels.nearestBlock(with: marker.label, to: target ?? labels.blockCount)
            let hint = nearest.map { "\(marker.label) (block \($0 + 1) has it)" } ?? marker.label
            return Diagnostic(.unresolvedMarker, span: marker.span, line: line, detail: hint)
        }
    }

    /// A sentence with markers stands on its own; one before it leans on the next that has some; the rest trail.
    private static func bindBasis(_ sentences: inout [Sentence]) {
        let hasMarkers = sentences.contains { !$0.markers.isEmpty }
        var covering: Int?
        for index in sentences.indices.reversed() {
            if !sentences[index].markers.isEmpty { covering = index }
            sentences[index].coveredBy = covering
            if covering == index {
                sentences[index].basis = .own
            } else if covering != nil {
                sentences[index].basis = .next
            } else {
                sentences[index].basis = hasMarkers ? .tail : .none
            }
        }
    }

    private static func reportNotes(
        of document: inout Document, _ labels: NoteLabels, referenced: Set<NoteReference>
    ) {
        for (blockIndex, block) in document.noteBlocks.enumerated() {
            var previous = 0
            for (noteIndex, note) in block.notes.enumerated() {
                func report(_ code: Diagnostic.Code) {
                    document.diagnostics.append(Diagnostic(code, span: note.span, line: note.line, detail: note.label))
                }
                if note.textSpan.isEmpty { report(.emptyNote) }
                let alike = labels.notes(note.label, in: blockIndex)
                let isDuplicate = (alike.first ?? noteIndex) < noteIndex
                if isDuplicate {
                    report(.duplicateLabel)
                } else if !referenced.contains(NoteReference(block: blockIndex, note: noteIndex)),
                    alike.count == 1
                {
                    report(.unreferencedNote)
                }
                if let number = NoteNumber.of(note.label) {
                    if !isDuplicate, number != previous + 1 { report(.labelGap) }
                    previous = number
                }
            }
        }
    }
}
