package import IbidModel

/// The wire shape of a comparison of two indexes.
extension JSONValue {
    package init(_ difference: IndexDifference) {
        self = .object([
            "schema": .int(1), "added": .array(difference.added.map(JSONValue.passage)),
            "removed": .array(difference.removed.map(JSONValue.passage)),
            "changed": .array(
                difference.changed.map {
                    .object(["old": JSONValue.passage($0.old), "new": JSONValue.passage($0.new)])
                }),
            "sources": .array(
                difference.sources.map {
                    .object([
                        "sentence": JSONValue.passage($0.sentence), "gained": .array($0.gained.map(JSONValue.string)),
                        "lost": .array($0.lost.map(JSONValue.string)),
                    ])
                }),
            "notes": .array(
                difference.notes.map {
                    .object(["old": JSONValue.note($0.old), "new": JSONValue.note($0.new)])
                }),
        ])
    }

    private static func passage(_ passage: IndexDifference.Passage) -> JSONValue {
        .object([
            "id": .string(passage.id), "document": .string(passage.document), "line": .int(passage.line),
            "text": .string(passage.text),
        ])
    }

    private static func note(_ note: IndexDifference.Note?) -> JSONValue {
        guard let note else { return .null }
        return .object([
            "id": .string(note.id), "document": .string(note.document), "line": .int(note.line),
            "label": .string(note.label), "text": .string(note.text),
        ])
    }
}
