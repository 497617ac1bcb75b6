internal import IbidModel

/// Writes a document's rows to tapes.
struct DocumentRowBuilder {
    private let indexed: IndexedDocument
    private let document: Document
    private let scope: StableID.Scope
    /// The number of the first note of each block.
    private let firstNotes: [Int]
    /// By the number of a note, the first sentence and the one behind the last with a marker that points to it.
    private var callers: [Int: Range<Int>] = [:]
    private(set) var tapes = DocumentTable.all.map { RowTape(table: $0.name.rawValue) }
    private(set) var passages: [DocumentRows.PassageText] = []
    private(set) var sectionPaths: [String] = []
    private(set) var unresolvedMarkers = 0

    init(_ indexed: IndexedDocument, path: String) {
        self.indexed = indexed
        document = indexed.document
        scope = StableID.Scope(path: path, key: indexed.document.key, digest: indexed.digest)
        var notes = 0
        firstNotes = document.noteBlocks.map { block in
            defer { notes += block.notes.count }
            return notes
        }
    }

    /// The document's id.
    var uid: Int { scope.id(.document, 0, document.text.bytes.count) }

    /// How many notes no marker points to.
    var unreferencedNotes: Int { tapes[DocumentTable.Name.note.place].rows - callers.count }

    /// Writes everything.
    mutating func build() {
        reserve()
        addSections()
        addPassages()
        addNotes()
        addNames()
        for diagnostic in document.diagnostics { add(diagnostic) }
    }

    /// A passage's text is most of what is written.
    private mutating func reserve() {
        tapes[DocumentTable.Name.passage.place].reserve(document.text.bytes.count + indexed.passages.count * 120)
        tapes[DocumentTable.Name.sentence.place].reserve(indexed.passages.count * 500)
        passages.reserveCapacity(indexed.passages.count)
    }

    // MARK: Sections

    private mutating func addSections() {
        for (ordinal, section) in document.sections.enumerated() {
            let above = section.parent.map { sectionPaths[$0] } ?? ""
            let path = SectionPath.text([above, section.heading ?? ""].filter { !$0.isEmpty })
            sectionPaths.append(path)
            row(.section) { tape in
                tape.add(ordinal)
                tape.add(section.heading)
                tape.add(path)
                tape.add(section.parent)
                tape.add(section.isInferred)
                tape.add(section.span)
            }
        }
    }

    // MARK: Passages

    private mutating func addPassages() {
        var sentenceNumber = 0
        for (ordinal, passage) in indexed.passages.enumerated() {
            let paragraph = document.paragraphs[passage.paragraph]
            let sentences = paragraph.sentences[passage.sentences]
            let inside = sentences.flatMap(\.markers)
            let (body, joints) = PassageBody.cut(inside, from: passage.span, in: document.text.bytes)
            let uid = scope.id(.passage, passage.span.start, passage.span.end)
            let contentID = StableID.digest(FoldedText.bytes(body))
            let basis = Self.bestBasis(of: sentences)
            let years = indexed.years[ordinal]
            row(.passage) { tape in
                tape.add(uid)
                tape.add(contentID)
                tape.add(paragraph.section)
                tape.add(ordinal)
                tape.add(StoredCode.of(paragraph.kind))
                tape.add(StoredCode.of(basis))
                tape.add(paragraph.line)
                tape.add(passage.span)
                tape.add(sentenceNumber)
                tape.add(sentences.count)
                tape.add(PassageMark.text(years: years))
                tape.add(body)
            }
            let marks = PassageMark.all(kind: paragraph.kind.rawValue, basis: basis.rawValue, years: years)
            passages.append(DocumentRows.PassageText(uid: uid, section: paragraph.section, body: body, marks: marks))
            var joint = joints[...]
            for (index, sentence) in zip(passage.sentences, sentences) {
                let covers = Self.covers(index, in: paragraph.sentences)
                row(.sentence) { tape in
                    tape.add(ordinal)
                    tape.add(sentence.span.start)
                    tape.add(sentence.span.count)
                    tape.add(Self.leans(sentence, at: index))
                    tape.add(covers)
                }
                for marker in sentence.markers { add(marker, in: sentenceNumber, isJoint: joint.popFirst() ?? false) }
                sentenceNumber += 1
            }
        }
    }

    private mutating func add(_ marker: Marker, in sentence: Int, isJoint: Bool) {
        let note = marker.note.map { firstNotes[$0.block] + $0.note }
        if let note { callers[note] = (callers[note]?.lowerBound ?? sentence)..<(sentence + 1) }
        if marker.status != .resolved { unresolvedMarkers += 1 }
        row(.marker) { tape in
            tape.add(sentence)
            tape.add(marker.span.start)
            tape.add(marker.label)
            tape.add(isJoint)
            tape.add(marker.status == .resolved ? nil : marker.status.rawValue)
            tape.add(note)
        }
    }

    /// How many sentences further on the one stands whose markers cover this one, 0 for its own; -1 where it trails behind
    /// the last of them, nothing where there are none.
    private static func leans(_ sentence: Sentence, at index: Int) -> Int? {
        if let covering = sentence.coveredBy { return covering - index }
        return sentence.basis == .tail ? -1 : nil
    }

    /// How many sentences the markers of the one at `index` cover: itself and those right before it that have none.
    private static func covers(_ index: Int, in sentences: [Sentence]) -> Int {
        guard sentences[index].coveredBy == index else { return 0 }
        var first = index
        while first > 0, sentences[first - 1].coveredBy == index { first -= 1 }
        return index - first + 1
    }

    /// The strongest basis among a passage's sentences.
    private static func bestBasis(of sentences: ArraySlice<Sentence>) -> Basis {
        [Basis.own, .next, .tail].first { basis in sentences.contains { $0.basis == basis } } ?? .none
    }

    // MARK: Notes

    /// After the passages, which know the sentences that call a note.
    private mutating func addNotes() {
        var noteNumber = 0
        for (ordinal, block) in document.noteBlocks.enumerated() {
            row(.noteBlock) { tape in
                tape.add(ordinal)
                tape.add(block.scopeStart)
                tape.add(block.span)
                tape.add(noteNumber)
                tape.add(block.notes.count)
            }
            for (noteOrdinal, note) in block.notes.enumerated() {
                let sentences = callers[noteNumber]
                let digest = indexed.notes[noteNumber].digest
                row(.note) { tape in
                    tape.add(ordinal)
                    tape.add(noteOrdinal)
                    tape.add(note.label)
                    tape.add(note.line)
                    tape.add(note.span)
                    tape.add(sentences?.lowerBound)
                    tape.add(sentences?.count ?? 0)
                    tape.add(digest)
                }
                noteNumber += 1
            }
        }
    }

    // MARK: The rest

    private mutating func addNames() {
        for alias in indexed.names.aliases {
            row(.alias) { tape in
                tape.add(alias.passage)
                tape.add(alias.name)
                tape.add(alias.nameKey)
                tape.add(alias.other)
                tape.add(alias.otherKey)
                tape.add(alias.kind)
                tape.add(alias.start)
                tape.add(alias.end)
            }
        }
        for spelling in indexed.names.spellings {
            row(.spelling) { tape in
                tape.add(spelling.key)
                tape.add(spelling.text)
            }
        }
    }

    private mutating func add(_ diagnostic: Diagnostic) {
        row(.diagnostic) { tape in
            tape.add(diagnostic.code.rawValue)
            tape.add(diagnostic.line)
            tape.add(diagnostic.span)
            tape.add(diagnostic.detail)
        }
    }

    private mutating func row(_ name: DocumentTable.Name, _ values: (inout RowTape) -> Void) {
        tapes[name.place].beginRow()
        values(&tapes[name.place])
    }
}

extension RowTape {
    /// Adds where a span begins and ends.
    mutating func add(_ span: ByteSpan) {
        add(span.start)
        add(span.end)
    }
}
