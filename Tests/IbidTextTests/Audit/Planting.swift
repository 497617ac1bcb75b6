import IbidModel
import IbidText

/// Faults planted into a sound profile, each with the rules that may answer for it.
struct Planting {
    /// A faulty text and what must be found in it.
    struct Plant: CustomStringConvertible {
        let description: String
        let text: String
        let rules: Set<RuleID>
    }

    private let bytes: [UInt8]
    private let document: Document

    init(_ text: String) {
        bytes = Array(text.utf8)
        document = ProfileReader().document(bytes, fallbackTitle: "")
    }

    /// Every fault that the text has room for.
    var plants: [Plant] { deletedNotes + duplicatedLabels + faultyMarkers + exchangedMarkers }

    /// The markers of each block's scope.
    private var scopes: [[Marker]] {
        document.noteBlocks.map { block in
            document.paragraphs.filter { block.scopeStart <= $0.span.start && $0.span.start < block.span.start }
                .flatMap { $0.sentences.flatMap(\.markers) }
        }
    }

    /// Each note deleted with its line.
    private var deletedNotes: [Plant] {
        document.noteBlocks.flatMap(\.notes).map { note in
            plant(
                "note \(note.line) deleted", [(ByteSpan(start: note.span.start, end: note.span.end + 1), "")],
                [.markerWithoutNote, .markerOrder])
        }
    }

    /// Each label given to the note after it; the only note of a block written twice.
    private var duplicatedLabels: [Plant] {
        document.noteBlocks.flatMap { block in
            guard block.notes.count > 1 else {
                let note = block.notes[0]
                let line = "\n" + document.text.string(note.span)
                return [
                    plant(
                        "note \(note.line) twice", [(ByteSpan(start: note.span.end, end: note.span.end), line)],
                        [.duplicateLabel])
                ]
            }
            return zip(block.notes, block.notes.dropFirst()).map { note, next in
                let label = ByteSpan(start: next.span.start, end: next.span.start + next.label.utf8.count + 2)
                return plant(
                    "note \(next.line) labelled as \(note.label)", [(label, "[\(note.label)]")], [.duplicateLabel])
            }
        }
    }

    /// Each marker that alone carries its label deleted, and each marker given a label that no block has.
    private var faultyMarkers: [Plant] {
        scopes.flatMap { markers in
            markers.flatMap { marker in
                let wrong = plant("marker at \(marker.span.start) to 99", [(marker.span, "[99]")], [.markerWithoutNote])
                guard markers.count(where: { $0.label == marker.label }) == 1 else { return [wrong] }
                return [
                    wrong, plant("marker at \(marker.span.start) deleted", [(marker.span, "")], [.unreferencedNote]),
                ]
            }
        }
    }

    /// Every two neighbouring markers of a scope exchanged, where both labels are used once.
    private var exchangedMarkers: [Plant] {
        scopes.flatMap { markers in
            zip(markers, markers.dropFirst()).compactMap { a, b in
                guard markers.count(where: { $0.label == a.label || $0.label == b.label }) == 2 else { return nil }
                return plant(
                    "markers [\(a.label)] and [\(b.label)] at \(a.span.start) exchanged",
                    [(a.span, "[\(b.label)]"), (b.span, "[\(a.label)]")], [.markerOrder])
            }
        }
    }

    private func plant(_ name: String, _ edits: [(ByteSpan, String)], _ rules: Set<RuleID>) -> Plant {
        var result = bytes
        for (span, text) in edits.reversed() {
            result.replaceSubrange(span.start..<min(span.end, result.count), with: Array(text.utf8))
        }
        return Plant(description: name, text: String(decoding: result, as: UTF8.self), rules: rules)
    }
}
