internal import IbidModel

/// CA006 to CA010: remarks on blocks, notes, markers and headings that a sound text may well draw.
struct FormRules: DocumentRule {
    static let rules: [RuleID] = [
        .sharedNoteBlock, .notACitation, .spaceBeforeMarker, .markerWithoutPunctuation, .emptyHeading,
    ]

    static func check(_ context: AuditContext, into findings: inout FindingCollector) {
        for scope in context.scopes {
            checkBlock(scope, context, into: &findings)
            for use in scope.uses { checkMarker(use, context, into: &findings) }
        }
        for block in context.document.noteBlocks {
            for index in block.notes.indices {
                // Few notes are none; the others cost a look at each citation's style.
                let isOpaque = block.notes[index].citations.indices.allSatisfy {
                    block.notes[index].citations[$0].style == .opaque
                }
                if isOpaque { report(block.notes[index], context, into: &findings) }
            }
        }
        checkHeadings(context, into: &findings)
    }

    // MARK: Blocks and notes

    /// A block serves the sections of its scope's paragraphs; a heading and one under it count as one.
    private static func checkBlock(
        _ scope: NoteScope, _ context: AuditContext, into findings: inout FindingCollector
    ) {
        guard let index = scope.block, !scope.uses.isEmpty else { return }
        let document = context.document
        let sections = Set(scope.uses.map { document.paragraphs[$0.paragraph].section })
        // A parent and its child are one part of the text.
        let tops = sections.sorted().filter { section in
            document.sections[section].parent.map { !sections.contains($0) } ?? true
        }
        let headings = tops.compactMap { document.sections[$0].heading }
        let note = document.noteBlocks[index].notes[0]
        let base = FindingFact(.block, index + 1)
        // Equal headings of different blocks must stay apart, so the text that is served speaks as well.
        let subject = Array(headings.joined(separator: " ").utf8) + context.bytes[context.sentence(scope.uses[0]).range]
        if headings.isEmpty {
            findings.add(.sharedNoteBlock, context.place(note), about: subject, [FindingFact(.noHeading), base])
        } else if tops.count > 1 {
            findings.add(
                .sharedNoteBlock, context.place(note), about: subject,
                [
                    FindingFact(.manyHeadings), base, FindingFact(.count, tops.count),
                    FindingFact(.headings, headings.joined(separator: "; ")),
                ])
        }
    }

    private static func report(_ note: Note, _ context: AuditContext, into findings: inout FindingCollector) {
        let subject = note.textSpan.isEmpty ? Array(note.label.utf8) : Array(context.bytes[note.textSpan.range])
        findings.add(
            .notACitation, context.place(note), about: subject,
            [FindingFact(note.textSpan.isEmpty ? .emptyNote : .notACitation), FindingFact(.label, note.label)])
    }

    // MARK: Markers

    private static func checkMarker(
        _ use: NoteScope.Use, _ context: AuditContext, into findings: inout FindingCollector
    ) {
        let bytes = context.bytes
        let paragraph = context.document.paragraphs[use.paragraph]
        let facts = [FindingFact(.label, use.marker.label)]
        let subject = bytes[context.sentence(use).range]
        var end = use.marker.span.start
        guard end > paragraph.span.start else { return }
        if bytes[end - 1].isBlank { findings.add(.spaceBeforeMarker, context.place(use), about: subject, facts) }
        // What stands before blanks and closing quotes and brackets.
        while end > paragraph.span.start {
            let byte = bytes[end - 1]
            if byte.isBlank || byte == UInt8(ascii: ")") || byte == 0x22 || byte == 0x27 {
                end -= 1
            } else if end - 3 >= paragraph.span.start, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
                byte == 0x99 || byte == 0x9D
            {
                end -= 3
            } else {
                break
            }
        }
        guard end > paragraph.span.start else { return }
        let isEllipsis = end - 3 >= paragraph.span.start && bytes[(end - 3)..<end].elementsEqual([0xE2, 0x80, 0xA6])
        let isDash =
            end - 3 >= paragraph.span.start && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80
            && (0x90...0x95).contains(bytes[end - 1])
        // A bracket is another marker, which was judged itself, or an editor's "[sic]".
        guard !".,;:!?-]".utf8.contains(bytes[end - 1]), !isEllipsis, !isDash else { return }
        findings.add(.markerWithoutPunctuation, context.place(use), about: subject, facts)
    }

    // MARK: Headings

    private static func checkHeadings(_ context: AuditContext, into findings: inout FindingCollector) {
        let sections = context.document.sections
        guard findings.isOn(.emptyHeading), !sections.isEmpty else { return }
        var hasText = [Bool](repeating: false, count: sections.count)
        for paragraph in context.document.paragraphs { hasText[paragraph.section] = true }
        // A section's parent stands before it, so one pass from the end brings texts up.
        for index in sections.indices.reversed() where hasText[index] {
            if let parent = sections[index].parent { hasText[parent] = true }
        }
        var (line, offset) = (1, 0)
        for index in sections.indices where !hasText[index] {
            guard let heading = sections[index].heading else { continue }
            let start = sections[index].span.start
            line += context.bytes[offset..<max(offset, start)].count { $0 == 0x0A }
            offset = max(offset, start)
            let span = ByteSpan(start: start, end: start + heading.utf8.count)
            findings.add(
                .emptyHeading, context.input.place(span, line: line), about: heading.utf8, [FindingFact(.text, heading)]
            )
        }
    }
}
