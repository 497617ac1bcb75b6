package import IbidModel

/// A search's answer for a person.
package struct SearchText: Sendable {
    private let style: Style
    private let width: Int

    /// - Parameter width: the columns of the terminal.
    package init(style: Style, width: Int) {
        self.style = style
        self.width = max(40, width)
    }

    /// The hits, a blank line after each. Ends with a line break; empty for no hits.
    package func text(_ result: SearchResult) -> String {
        result.hits.map(text).joined()
    }

    /// The most values of a facet that are listed.
    private static let valueLimit = 10

    /// The counts that were asked for, a blank line after each.
    package func facets(_ result: SearchResult) -> String {
        result.facets.map { facet in
            var lines = [style.title(facet.name.rawValue)]
            for value in facet.values.prefix(Self.valueLimit) {
                let id = value.value == value.label ? "" : "  " + style.quiet(value.value)
                lines.append("  \(value.count)  \(UnsafeText.visible(value.label))\(id)")
            }
            let rest = facet.values.count - Self.valueLimit
            if rest > 0 { lines.append("  … and \(rest) more; --format json has all") }
            return lines.joined(separator: "\n") + "\n\n"
        }.joined()
    }

    /// What a person wants to know beside the hits: one line, for stderr or a terminal's end.
    package func summary(_ result: SearchResult) -> String {
        let shown = result.hits.isEmpty ? "" : ", \(result.hits.count) shown"
        let state = result.searched.isComplete ? "" : "; the index is incomplete, run `ibid index` to finish it"
        return style.quiet(
            "\(result.total.isExact ? "" : "at least ")\(Counted.text(result.total.value, "passage"))\(shown); searched \(result.searched.passages) "
                + "in \(Counted.text(result.searched.documents, "document"))\(state)")
    }

    private func text(_ hit: Hit) -> String {
        let passage = hit.passage
        let place = SectionPath.text([passage.document.title] + passage.section)
        var lines = [
            "\(hit.rank)  \(style.title(UnsafeText.visible(place)))",
            "   "
                + style.quiet(
                    "\(UnsafeText.visible(passage.document.locator)):\(passage.line)  \(passage.id)  score \(Decimals.text(hit.score, 2))"
                ),
            TextWrap.wrap(highlighted(hit.snippet), width: width, first: "   ", indent: "   "),
        ]
        for note in passage.notes { lines += NoteText(style: style, width: width).lines(note, indent: "   ") }
        if passage.notes.isEmpty { lines.append("   " + style.quiet("no note covers this passage")) }
        if let explanation = hit.explanation {
            lines += ExplanationText.lines(explanation, score: hit.score, indent: "   ").map(style.quiet)
        }
        return lines.joined(separator: "\n") + "\n\n"
    }

    private func highlighted(_ snippet: Snippet) -> String {
        let bytes = Array(snippet.text.utf8)
        var text = ""
        var position = 0
        for span in snippet.highlights {
            text += UnsafeText.visible(String(decoding: bytes[position..<span.start], as: UTF8.self))
            // Words are marked one by one, so that a line break inside a phrase cuts no escape sequence.
            text += UnsafeText.visible(String(decoding: bytes[span.range], as: UTF8.self))
                .split(separator: " ", omittingEmptySubsequences: false).map { style.match(String($0)) }
                .joined(separator: " ")
            position = span.end
        }
        return text + UnsafeText.visible(String(decoding: bytes[position...], as: UTF8.self))
    }
}
