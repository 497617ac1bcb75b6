package import IbidModel

/// Every other answer for a person. All texts end with a line break.
package struct AnswerText: Sendable {
    private let style: Style
    private let width: Int

    /// - Parameter width: the columns of the terminal.
    package init(style: Style, width: Int) {
        self.style = style
        self.width = max(40, width)
    }

    // MARK: Sources

    /// Sources, a few lines each.
    package func text(_ listings: [SourceListing]) -> String {
        listings.map { lines(of: $0).joined(separator: "\n") + "\n" }.joined()
    }

    /// A source and everything it is cited for.
    package func text(_ citedBy: CitedBy) -> String {
        var lines = lines(of: citedBy.listing)
        for use in citedBy.uses {
            let place = SectionPath.text([use.document.title] + use.section)
            let labels = use.notes.map { "[\($0.label)]" }.joined(separator: " ")
            lines.append("")
            lines.append(
                "  " + style.title(UnsafeText.visible(place))
                    + style.quiet(
                        "  \(UnsafeText.visible(use.document.locator)):\(use.line)  \(use.passage)"))
            let sentence = UnsafeText.visible(use.sentence.text)
            lines.append(TextWrap.wrap(sentence, width: width, first: "  ", indent: "  "))
            lines.append("  " + style.quiet("\(use.sentence.basis.rawValue) marker \(labels)"))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of listing: SourceListing) -> [String] {
        let head = TextWrap.wrap(
            UnsafeText.visible(SourceLine.text(listing.source.item)), width: width,
            first: style.quiet(listing.source.id) + "  ", indent: "  ")
        var lines = [
            head,
            "  "
                + style.quiet(
                    "cited \(listing.citations)× in \(Counted.text(listing.documents, "document"))"),
        ]
        for variant in listing.variants {
            let why = variant.isDecided ? "decided" : reasons(variant.relation)
            lines.append(
                "  also written: \(UnsafeText.visible(SourceLine.text(variant.source.item)))  \(style.quiet(variant.source.id + ", " + why))"
            )
        }
        for related in listing.related {
            let name = UnsafeText.visible(SourceLine.text(related.source.item))
            lines.append("  \(related.relation.kind.rawValue): \(name)  \(style.quiet(related.source.id))")
        }
        return lines
    }

    private func reasons(_ relation: SourceRelation) -> String {
        relation.features.filter { $0.weight.isFinite && $0.weight != 0 }
            .map { "\($0.field): \($0.finding)" }.joined(separator: "; ")
    }

    // MARK: Things by id

    package func text(_ item: ShownItem) -> String {
        switch item {
        case .passage(let passage): return text(passage)
        case .sentence(let sentence, let passage):
            let own = TextWrap.wrap(UnsafeText.visible(sentence.text), width: width, first: "", indent: "")
            return "\(style.quiet(sentence.id + "  " + sentence.basis.rawValue))\n\(own)\n\n" + text(passage)
        case .note(let note, let document): return text(note, document)
        case .citation(let citation, let note, let document):
            return style.quiet(citation.id) + "\n" + UnsafeText.visible(citation.text) + "\n\n" + text(note, document)
        case .source(let citedBy): return text(citedBy)
        case .document(let document): return text(document)
        }
    }

    private func text(_ passage: PassageRecord) -> String {
        let place = SectionPath.text([passage.document.title] + passage.section)
        let path = "\(UnsafeText.visible(passage.document.locator)):\(passage.line)"
        var lines = [
            style.title(UnsafeText.visible(place)),
            style.quiet(
                "\(path)  \(passage.id)  \(passage.kind.rawValue)  bytes \(passage.span.start)–\(passage.span.end)"),
            "",
        ]
        for sentence in passage.sentences {
            let basis = sentence.basis.rawValue.padded(to: 5)
            lines.append(
                style.quiet(basis)
                    + TextWrap.wrap(UnsafeText.visible(sentence.text), width: width, first: "     ", indent: "     ")
                    .dropFirst(5))
        }
        if !passage.notes.isEmpty { lines.append("") }
        for note in passage.notes { lines += NoteText(style: style, width: width).lines(note, indent: "") }
        return lines.joined(separator: "\n") + "\n"
    }

    private func text(_ note: NoteRecord, _ document: DocumentReference) -> String {
        let head =
            style.title(UnsafeText.visible(document.title))
            + style.quiet(
                "  \(UnsafeText.visible(document.locator)):\(note.line)  note block \(note.block)  \(note.id)")
        let raw = TextWrap.wrap(
            UnsafeText.visible("[\(note.label)] " + note.text), width: width, first: "", indent: "    ")
        let sources = NoteText(style: style, width: width).lines(note, indent: "")
        return ([head, "", raw, ""] + sources).joined(separator: "\n") + "\n"
    }

    private func text(_ document: DocumentRecord) -> String {
        let reference = document.reference
        var lines = [
            style.title(UnsafeText.visible(reference.title)),
            style.quiet(
                "\(UnsafeText.visible(reference.locator))  \(reference.id)  \(Counted.text(document.byteCount, "byte"))"
            ),
            style.quiet("sha256 \(document.sha256)"), "",
        ]
        lines += counts(document.counts).map { "  \($0)" }
        lines.append("")
        for section in document.sections {
            let name = section.path.isEmpty ? "(heading lost)" : SectionPath.text(section.path)
            lines.append("  \(UnsafeText.visible(name))  \(style.quiet(Counted.text(section.passages, "passage")))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: State

    package func text(_ status: IndexStatus) -> String {
        let parameters = status.parameters
        let state = status.isComplete ? style.good("complete") : style.bad("incomplete: run `ibid index` to finish it")
        let words =
            parameters.passageWords == 0 ? "whole paragraphs" : "at most \(parameters.passageWords) words a passage"
        var lines = [
            "\(style.title(UnsafeText.visible(status.path)))  \(state)",
            "  format \(status.version), SQLite \(status.sqliteVersion), \(status.byteCount) bytes, generation \(status.generation)",
            "  content \(status.contentHash ?? "not hashed")",
            "  \(words), k1 \(parameters.ranking.k1), b \(parameters.ranking.b)",
        ]
        lines += status.roots.map { "  root \(UnsafeText.visible($0))" }
        lines += [""] + counts(status.counts).map { "  \($0)" } + ["  " + sources(status)]
        return lines.joined(separator: "\n") + "\n"
    }

    package func text(_ report: VerifyReport) -> String {
        var lines = report.checks.map { check in
            let name = check.name.rawValue.padded(to: 14)
            return check.faults.isEmpty
                ? "\(name)\(style.good("ok"))"
                : "\(name)\(style.bad("FAILED"))\n"
                    + check.faults.map { "    \(UnsafeText.visible($0))" }.joined(separator: "\n")
        }
        if !report.isComplete { lines.append("The last indexing run did not end; run `ibid index` to finish it.") }
        return lines.joined(separator: "\n") + "\n"
    }

    package func text(_ report: IndexingReport) -> String {
        let files = report.files
        var lines = [
            "\(files.added) added, \(files.changed) changed, \(files.unchanged) unchanged, \(files.removed) removed"
        ]
        if let status = report.status {
            lines += counts(status.counts) + [sources(status)]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func counts(_ counts: DocumentRecord.Counts) -> [String] {
        [
            "\(Counted.text(counts.documents, "document")), \(Counted.text(counts.passages, "passage")), \(Counted.text(counts.sentences, "sentence"))",
            "\(Counted.text(counts.noteBlocks, "note block")), \(Counted.text(counts.notes, "note")), \(Counted.text(counts.markers, "marker")), "
                + "\(Counted.text(counts.unresolvedMarkers, "unresolved marker")), "
                + Counted.text(counts.unreferencedNotes, "unreferenced note"),
        ]
    }

    private func sources(_ status: IndexStatus) -> String {
        var line = "\(Counted.text(status.sources, "source")) in \(Counted.text(status.counts.citations, "citation"))"
        if status.joinedSpellings > 0 { line += ", \(Counted.text(status.joinedSpellings, "spelling")) joined" }
        if status.suspects > 0 { line += ", \(Counted.text(status.suspects, "suspect pair")) to decide" }
        return line
    }
}

extension String {
    /// The text with spaces to at least `width` characters.
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }
}
