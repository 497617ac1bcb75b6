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
        ])
    }

    private static func passage(_ passage: IndexDifference.Passage) -> JSONValue {
        .object([
            "id": .string(passage.id), "document": .string(passage.document), "line": .int(passage.line),
            "text": .string(passage.text),
        ])
    }
}
