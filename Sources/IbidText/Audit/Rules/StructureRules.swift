internal import IbidModel

/// CA001 to CA004: markers without notes, notes without markers, labels twice or out of sequence.
struct StructureRules: DocumentRule {
    static let rules: [RuleID] = [.markerWithoutNote, .unreferencedNote, .duplicateLabel, .labelGap]

    static func check(_ context: AuditContext, into findings: inout FindingCollector) {
        for scope in context.scopes {
            checkMarkers(scope, context, into: &findings)
            guard let index = scope.block else { continue }
            checkNotes(context.document.noteBlocks[index], index, scope, context, into: &findings)
        }
    }

    // MARK: Markers

    private static func checkMarkers(
        _ scope: NoteScope, _ context: AuditContext, into findings: inout FindingCollector
    ) {
        for use in scope.uses where use.marker.status == .unresolved {
            var facts = [
                FindingFact(scope.block == nil ? .noBlock : .labelMissing), FindingFact(.label, use.marker.label),
            ]
            if let block = scope.block {
                facts.append(FindingFact(.block, block + 1))
                facts.append(FindingFact(.count, context.document.noteBlocks[block].notes.count))
            }
            let subject = context.bytes[context.sentence(use).range]
            findings.add(.markerWithoutNote, context.place(use), about: subject, facts)
        }
    }

    // MARK: Notes

    private static func checkNotes(
        _ block: NoteBlock, _ index: Int, _ scope: NoteScope, _ context: AuditContext,
        into findings: inout FindingCollector
    ) {
        let asked = Set(scope.uses.map(\.marker.label))
        var first: [String: Int] = [:]
        /// By label, its markers; made when a first duplicate asks for them.
        var uses: [String: [NoteScope.Use]]?
        var previous = 0
        for (position, note) in block.notes.enumerated() {
            let subject = context.bytes[note.textSpan.range]
            let base = [FindingFact(.label, note.label), FindingFact(.block, index + 1)]
            if let earlier = first[note.label] {
                let known = uses ?? Dictionary(grouping: scope.uses, by: \.marker.label)
                uses = known
                let markers = known[note.label]?.prefix(Finding.relatedLimit - 1) ?? []
                findings.add(
                    .duplicateLabel, context.place(note), about: subject, base,
                    related: [context.place(block.notes[earlier])] + markers.map { context.place($0) })
            } else {
                first[note.label] = position
                if !asked.contains(note.label) {
                    findings.add(.unreferencedNote, context.place(note), about: subject, base)
                }
                checkSequence(note, after: previous, asked, base, context, into: &findings)
            }
            if let number = NoteNumber.of(note.label) { previous = number }
        }
    }

    /// Whether a note's number follows the one before it. Numbers that markers ask for are CA001's to report, and are not
    /// reported again as a gap.
    private static func checkSequence(
        _ note: Note, after previous: Int, _ asked: Set<String>, _ base: [FindingFact], _ context: AuditContext,
        into findings: inout FindingCollector
    ) {
        guard let number = NoteNumber.of(note.label), number != previous + 1 else { return }
        let form: FindingForm
        if number <= previous {
            form = .descending
        } else {
            // A wide gap has numbers that no marker asks for; a narrow one is looked through.
            let isExplained =
                number - previous <= 50 && (previous + 1..<number).allSatisfy { asked.contains(String($0)) }
            guard !isExplained else { return }
            form = previous == 0 ? .wrongStart : .gap
        }
        findings.add(
            .labelGap, context.place(note), about: context.bytes[note.textSpan.range],
            base + [FindingFact(form), FindingFact(.expected, String(previous + 1))])
    }
}
