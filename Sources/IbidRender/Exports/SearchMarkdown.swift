package import IbidModel

/// Hits as Markdown with footnotes, for notes and language models.
package enum SearchMarkdown {
    /// A heading and a quotation for each hit; notes are numbered through, since labels restart in every block.
    package static func text(_ result: SearchResult) -> String {
        var numbers: [String: Int] = [:]
        var footnotes: [String] = []
        let hits = result.hits.map { hit in
            let passage = hit.passage
            var text = escaped(passage.text)
            var later = ""
            for note in passage.notes {
                let number = numbers[note.id] ?? numbers.count + 1
                if numbers.updateValue(number, forKey: note.id) == nil {
                    footnotes.append("[^\(number)]: \(escaped(note.text))")
                }
                // A label stands for one note in a passage, so its markers can be told by it.
                if note.isInPassage {
                    text = text.replacing("\\[\(note.label)\\]", with: "[^\(number)]")
                } else {
                    later += "[^\(number)]"
                }
            }
            let place = SectionPath.text([passage.document.title] + passage.section)
            return """
                ## \(hit.rank). \(escaped(place))

                > \(text.trimmed)\(later)

                `\(passage.document.locator.filter { $0 != "`" }):\(passage.line)` `\(passage.id)`

                """
        }
        return (hits + (footnotes.isEmpty ? [] : [footnotes.joined(separator: "\n") + "\n"])).joined(separator: "\n")
    }

    /// Text that Markdown takes for text.
    private static func escaped(_ text: String) -> String {
        UnsafeText.visible(text).reduce(into: "") { result, character in
            if "\\`*_[]<>#|".contains(character) { result.append("\\") }
            result.append(character.isNewline ? " " : character)
        }
    }
}

extension String {
    /// The text without white space at its end.
    fileprivate var trimmed: Substring {
        self[..<(lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex)]
    }
}
