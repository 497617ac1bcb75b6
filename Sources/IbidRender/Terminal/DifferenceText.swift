package import IbidModel

/// A comparison of two indexes, for a person: a sign, the place and the text, in the manner of `diff`.
package enum DifferenceText {
    /// The lines; empty where nothing differs.
    package static func text(_ difference: IndexDifference) -> String {
        var lines: [String] = []
        for passage in difference.removed { lines.append(line("-", passage)) }
        for passage in difference.added { lines.append(line("+", passage)) }
        for change in difference.changed { lines += [line("<", change.old), line(">", change.new)] }
        for change in difference.sources {
            lines.append(line("=", change.sentence))
            for title in change.gained { lines.append("  + source " + UnsafeText.visible(title)) }
            for title in change.lost { lines.append("  - source " + UnsafeText.visible(title)) }
        }
        for change in difference.notes {
            if let old = change.old { lines.append(line(change.new == nil ? "-" : "<", old)) }
            if let new = change.new { lines.append(line(change.old == nil ? "+" : ">", new)) }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// One line of counts.
    package static func summary(_ difference: IndexDifference) -> String {
        "\(Counted.text(difference.added.count, "passage")) added, \(difference.removed.count) removed, "
            + "\(difference.changed.count) changed; \(Counted.text(difference.sources.count, "sentence")) with other "
            + "sources, \(Counted.text(difference.notes.count, "note")) changed"
    }

    private static func line(_ sign: String, _ passage: IndexDifference.Passage) -> String {
        "\(sign) \(UnsafeText.visible(passage.document)):\(passage.line)  \(passage.id)  "
            + UnsafeText.visible(passage.text)
    }

    private static func line(_ sign: String, _ note: IndexDifference.Note) -> String {
        "\(sign) \(UnsafeText.visible(note.document)):\(note.line)  \(note.id)  "
            + UnsafeText.visible("[\(note.label)] \(note.text)")
    }
}
