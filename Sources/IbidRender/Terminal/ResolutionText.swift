package import IbidModel

/// What became of quoted passages, for a person.
package struct ResolutionText: Sendable {
    private let style: Style
    private let width: Int

    /// - Parameter width: the columns of the terminal.
    package init(style: Style, width: Int) {
        self.style = style
        self.width = max(40, width)
    }

    /// A line that says how and where, then the text as it is now; of an orphan, the quote.
    package func text(_ resolution: Resolution) -> String {
        let match = resolution.match
        let percent = Int((match.score * 100).rounded(.down))
        let how: String =
            switch match.method {
            case .position: "unchanged"
            case .quote: "found by its quote"
            case .context: "one of \(match.candidates) alike, told by what surrounds it, \(percent) %"
            case .approximate: "edited in \(Counted.text(match.edits, "byte")), \(percent) %"
            case .ambiguous: "ambiguous: \(match.candidates) places fit alike, this is the first"
            case .orphaned: match.score > 0 ? "orphaned, at best \(percent) %" : "orphaned"
            }
        let place = resolution.path.map { $0 + (resolution.line.map { ":\($0)" } ?? "") } ?? "no such document"
        let id = resolution.passage.map { "  \($0)" } ?? ""
        let gone = resolution.origin == .index ? "  (the file is gone; as indexed)" : ""
        let text = resolution.text ?? resolution.selector.exact
        return UnsafeText.visible(place) + style.quiet(id + gone) + "  " + how + "\n"
            + TextWrap.wrap(UnsafeText.visible(text), width: width, first: "  ", indent: "  ") + "\n"
    }
}
