internal import IbidModel

/// A note for a person: its label, then each source on a line of its own with the id that `cited-by` takes.
struct NoteText {
    let style: Style
    let width: Int

    func lines(_ note: NoteRecord, indent: String) -> [String] {
        let label = "[\(note.label)]"
        let place = note.isInPassage ? "" : style.quiet(" (marker later in the paragraph)")
        let hanging = indent + String(repeating: " ", count: label.count + 1)
        guard !note.citations.isEmpty else {
            return [indent + style.marker(UnsafeText.visible(label)) + " " + style.quiet("(empty note)") + place]
        }
        return note.citations.enumerated().map { index, citation in
            let locator = citation.locator.map { ", \($0)" } ?? ""
            let source = UnsafeText.visible(SourceLine.text(citation.source.item) + locator)
            let text = source + "  " + style.quiet(citation.source.id) + (index == 0 ? place : "")
            let first = index == 0 ? indent + style.marker(UnsafeText.visible(label)) + " " : hanging
            let wrapped = TextWrap.wrap(text, width: width, first: hanging, indent: hanging)
            return first + wrapped.dropFirst(hanging.count)
        }
    }
}
