package import IbidModel

/// Passages as annotations of the Web Annotation Data Model (W3C, 2017): the target is the passage, with selectors that
/// find it again; the bodies are the works behind it.
package enum WebAnnotationExport {
    /// What stands before the annotations of a page, between them, and after them.
    package static let (head, separator, tail) = (
        #"{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":["# + "\n", ",\n", "\n]}\n"
    )

    /// One annotation in one line, without a line break.
    package static func text(_ passage: PassageRecord, selector: TextSelector) -> String {
        var seen: Set<String> = []
        let citations = passage.notes.flatMap(\.citations).filter { seen.insert($0.source.id).inserted }
        var fields: JSONFields = [
            "id": .string("urn:ibid:\(passage.id)"), "type": .string("Annotation"),
            "motivation": .string(citations.isEmpty ? "highlighting" : "linking"),
            "target": JSONValue(selector),
        ]
        if !citations.isEmpty {
            fields["body"] = .array(
                citations.map { citation in
                    .object([
                        "id": .string("urn:ibid:\(citation.source.id)"), "type": .string("TextualBody"),
                        "format": .string("text/plain"), "purpose": .string("linking"),
                        "value": .string(SourceLine.text(citation.source.item)),
                    ])
                })
        }
        return JSONValue.object(fields).text(isPretty: false)
    }
}
