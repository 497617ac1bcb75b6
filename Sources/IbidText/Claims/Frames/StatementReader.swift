package import IbidModel

/// Makes statements of a document's sentences, one pass over each paragraph.
package struct StatementReader: Sendable {
    private let table: EntityTable
    private let lexicon: ActLexicon

    /// Makes a reader that knows the names of `table`.
    package init(table: EntityTable, lexicon: ActLexicon = .standard) {
        self.table = table
        self.lexicon = lexicon
    }

    /// The statements of a document, numbered from `firstID` on in text order; those that do not pass `gate` say
    /// nothing. Linear in its bytes.
    package func statements(of document: Document, number: Int = 0, firstID: Int = 0, gate: SentenceGate? = nil)
        -> [Statement]
    {
        statements(of: document, number: number, firstID: firstID, keepsWords: true) { _, paragraph in
            gate?.needed(paragraph, in: document.text.bytes).map { $0 ? .read : .silent }
        }
    }

    /// The statements of a document that `plan` has for reading, numbered as if all were there. Of their words only those
    /// of the frames are kept: contradictions are a matter of frames.
    package func statements(
        of document: Document, number: Int, firstID: Int, plan: ContradictionPlan, readsNames: Bool
    ) -> [Statement] {
        let marks = plan.marks(document, readsNames: readsNames)
        guard marks.contains(where: { $0 != .skipped }) else { return [] }
        return statements(of: document, number: number, firstID: firstID, keepsWords: false) { first, paragraph in
            Array(marks[first..<first + paragraph.sentences.count])
        }
    }

    /// `marks` says for the number of a paragraph's first sentence and the paragraph what becomes of its sentences; `nil`
    /// to read all.
    private func statements(
        of document: Document, number: Int, firstID: Int, keepsWords: Bool,
        marks: (Int, Paragraph) -> [SentenceMark]?
    ) -> [Statement] {
        var id = firstID
        var all: [Statement] = []
        let topic = topic(of: document)
        let title = keys(of: Array(document.title.utf8))
        var discourse = Discourse()
        discourse.topic = topic
        if table.persons.contains(topic) { discourse.person = topic }
        for paragraph in document.paragraphs where paragraph.kind == .attribute {
            guard let span = paragraph.head else { continue }
            let head = LineHead(Array(document.text.bytes[span.range]), isDate: false, table: table, lexicon: lexicon)
            if head.person != 0, let last = head.names.last { discourse.locals[last] = head.person }
        }
        for (index, paragraph) in document.paragraphs.enumerated() {
            all += statements(
                of: paragraph, at: index, in: document, number: number, topic: topic, title: title, id: &id,
                discourse: discourse, keepsWords: keepsWords, marks: marks(id - firstID, paragraph))
        }
        return all
    }

    /// Where a sentence begins behind the head of its line.
    package static func start(of sentence: Sentence, in paragraph: Paragraph, _ bytes: [UInt8]) -> Int {
        var start = sentence.span.start
        if let span = paragraph.head, start <= span.start, span.end < sentence.span.end {
            start = min(span.end + 1, sentence.span.end)
        }
        while start < sentence.span.end, bytes[start].isBlank { start += 1 }
        return start
    }

    /// The frames of a claim; "the group" stands for `topic`.
    package func frames(ofClaim claim: String, topic: UInt64 = 0) -> [Frame] {
        ClaimReading(claim, topic: topic, table: table, lexicon: lexicon).reader.frames
    }

    /// The entity that the title names.
    private func topic(of document: Document) -> UInt64 {
        let reader = SentenceReader(
            Array(document.title.utf8), values: SentenceValues(times: [], quantities: [], places: []),
            discourse: Discourse(),
            table: table, lexicon: lexicon)
        return reader.names.first?.key ?? 0
    }

    private func keys(of bytes: [UInt8]) -> [UInt64] {
        ClaimTokenizer.tokens(of: bytes, lexicon: lexicon).filter { $0.kind == .word && $0.word.tag == .content }
            .flatMap { $0.isCapital ? [$0.word.concept, $0.name] : [$0.word.concept] }
    }

    private func statements(
        of paragraph: Paragraph, at index: Int, in document: Document, number: Int, topic: UInt64, title: [UInt64],
        id: inout Int,
        discourse first: Discourse, keepsWords: Bool, marks: [SentenceMark]?
    ) -> [Statement] {
        let bytes = document.text.bytes
        let place = Place(bytes: bytes, document: number, paragraph: index, topic: topic)
        if let marks, !marks.contains(.read) {
            defer { id += marks.count }
            return marks.indices.compactMap { at in
                silent(id + at, marks[at], paragraph.sentences[at], in: paragraph, of: place)
            }
        }
        var discourse = first
        var head = LineHead()
        if let span = paragraph.head {
            head = LineHead(
                Array(bytes[span.range]), isDate: paragraph.kind == .event, table: table, lexicon: lexicon)
            if head.person != 0 {
                discourse.person = head.person
                discourse.headWords = Set(head.names)
                discourse.subjects = [
                    EntityMention(
                        entities: [head.person], words: [], head: 0, span: ByteSpan(start: 0, end: 0), isInherited: true
                    )
                ]
            }
        }
        var explicit: CalendarInterval?
        var country: String?
        var list: [Statement] = []
        var context = title + head.words + [head.label]
        var inherited: [PlaceMention] = []
        let isLine = paragraph.kind == .event || paragraph.kind == .attribute
        if keepsWords, paragraph.kind == .event {
            // All sentences of an event line tell of one event: each leans on the words of the others.
            context += keys(of: Array(bytes[paragraph.span.range]))
        }
        var lineEntities: [UInt64] = []
        for (at, sentence) in paragraph.sentences.enumerated() {
            if let marks, marks[at] != .read {
                if let silent = silent(id, marks[at], sentence, in: paragraph, of: place) { list.append(silent) }
                id += 1
                continue
            }
            let start = Self.start(of: sentence, in: paragraph, bytes)
            let body = Array(bytes[start..<sentence.span.end])
            let text = String(decoding: body, as: UTF8.self)
            var values = TheCountry.named(
                in: body,
                ValueScanner.values(in: text, anchor: TimeAnchor(explicit: explicit, head: head.date?.interval)),
                &country)
            var reader = SentenceReader(body, values: values, discourse: discourse, table: table, lexicon: lexicon)
            values = reader.values
            LineFrames.add(to: &reader, head: head, paragraph: paragraph, topic: topic, isFirst: at == 0)
            var frames = reader.frames
            for at in frames.indices {
                inheritTimes(&frames[at], values: values, head: head, kind: paragraph.kind)
                // "Its affiliate in Syria" had become one some time before.
                if frames[at].isNominal, Self.standings.contains(frames[at].lemma) { frames[at].times = [] }
            }
            if isLine, head.isLabel, topic != 0 { lendTopic(topic, title, to: &frames) }
            let isEcho = forgetEchoes(&frames, reader)
            let own = keepsWords ? Self.words(of: reader) : []
            let before = list.last.flatMap { $0.id == id - 1 ? $0 : nil }
            let placeWords =
                inherited + ((isEcho || Self.pointsThere(reader)) && !isLine ? before?.values.places ?? [] : [])
            list.append(
                Statement(
                    id: id, text: text, document: number, paragraph: index, line: paragraph.line, basis: sentence.basis,
                    noteKeys: noteKeys(of: sentence, in: paragraph), frames: frames, words: own,
                    context: keepsWords ? Self.distinct(context + (before?.words ?? [])) : [],
                    entities: keepsWords ? Self.distinct(reader.allEntities) : [],
                    nearEntities: keepsWords
                        ? Self.distinct([topic, head.person] + lineEntities + (before?.entities ?? [])) : [],
                    topic: topic, values: values,
                    inherited: SentenceValues(times: head.date.map { [$0] } ?? [], quantities: [], places: placeWords),
                    isEmptyTalk: paragraph.kind == .placeholder || paragraph.kind == .disclaimer))
            id += 1
            if isLine {
                inherited += values.places
                lineEntities += reader.allEntities
            }
            if let last = values.times.last(where: { !$0.interval.isUnbounded && !$0.isPresent }) {
                explicit = last.stated
            }
            reader.update(&discourse)
        }
        settleTerm(&list, head: head)
        return list
    }

    /// Gives clauses of a label's line the document's group: "Disbanded: 2017 (became part of JNIM)" says who did.
    private func lendTopic(_ topic: UInt64, _ title: [UInt64], to frames: inout [Frame]) {
        let group = EntityMention(
            entities: [topic], words: title, head: 0, span: ByteSpan(start: 0, end: 0), isInherited: true)
        for at in frames.indices where !frames[at].isNominal && !frames[at].isTally && frames[at].agents.isEmpty {
            if frames[at].patients.isEmpty {
                frames[at].patients = [group]
            } else if lexicon.name(frames[at].act) == "join", !frames[at].patients.flatMap(\.entities).contains(topic) {
                frames[at].agents = [group]
            }
        }
    }

    /// Whether something is claimed that the sentence before tells: "AQIM claimed it", "JNIM claimed both". "It" is then
    /// what happened, and no group.
    private func forgetEchoes(_ frames: inout [Frame], _ reader: SentenceReader) -> Bool {
        var isEcho = false
        for at in frames.indices where !frames[at].isNominal && lexicon.name(frames[at].act) == "claim" {
            frames[at].patients.removeAll { mention in
                mention.isInherited
                    && reader.tokens.contains {
                        Int($0.start) == mention.span.start && Int($0.end) == mention.span.end
                            && Words.things.contains($0.key)
                    }
            }
            isEcho = isEcho || (frames[at].patients + frames[at].others).allSatisfy(\.entities.isEmpty)
        }
        return isEcho
    }

    /// Whether a sentence opens with "There" for a place told before: "There they seized the hotel".
    private static func pointsThere(_ reader: SentenceReader) -> Bool {
        guard let first = reader.tokens.first, first.key == there, reader.tokens.count > 1 else { return false }
        return reader.groupAt[1] < 0
    }

    private static let there = ClaimKey.of("there")
    private static let standings = Words.keys("affiliate ally branch partner offshoot")

    /// The keys of the words of weight, ascending.
    private static func words(of reader: SentenceReader) -> [UInt64] {
        var keys: [UInt64] = []
        for at in reader.tokens.indices {
            let plain = reader.tokens[at].word.concept
            guard let key = reader.weight(at) ?? (reader.hasContrary(at) ? plain : nil) else { continue }
            keys.append(key)
            if key != plain { keys.append(plain) }
        }
        return distinct(keys)
    }

    /// Keys in ascending order, each once.
    private static func distinct(_ keys: [UInt64]) -> [UInt64] {
        var keys = keys
        keys.sortDistinct()
        return keys
    }

    /// The statement of a sentence whose clauses are not read; it keeps what abbreviations are found by.
    private func silent(
        _ id: Int, _ mark: SentenceMark, _ sentence: Sentence, in paragraph: Paragraph, of place: Place
    ) -> Statement? {
        guard mark != .skipped else { return nil }
        let nothing = SentenceValues(times: [], quantities: [], places: [])
        let start = mark == .scanned ? Self.start(of: sentence, in: paragraph, place.bytes) : sentence.span.start
        let bytes = place.bytes[start..<sentence.span.end]
        let text = bytes.contains(UInt8(ascii: "(")) ? String(decoding: bytes, as: UTF8.self) : ""
        return Statement(
            id: id, text: text, document: place.document, paragraph: place.paragraph, line: paragraph.line,
            basis: sentence.basis, noteKeys: [], frames: [], words: [], context: [], entities: [], nearEntities: [],
            topic: place.topic, values: nothing, inherited: nothing,
            isEmptyTalk: paragraph.kind == .placeholder || paragraph.kind == .disclaimer)
    }

    /// Where a paragraph stands.
    private struct Place {
        let bytes: [UInt8]
        let document: Int
        let paragraph: Int
        let topic: UInt64
    }

    /// A term of office is one of a leader only if the line says so.
    private func settleTerm(_ list: inout [Statement], head: LineHead) {
        guard head.person != 0, let lead = lexicon.index["lead"], let member = lexicon.index["member"],
            let succeed = lexicon.index["succeed"]
        else { return }
        let isLeader = list.contains { statement in
            statement.frames.contains {
                ($0.act == lead && $0.lemma != LineFrames.term || $0.act == succeed)
                    && $0.agents.contains { $0.entities.contains(head.person) }
            }
        }
        guard !isLeader else { return }
        for at in list.indices {
            for frame in list[at].frames.indices where list[at].frames[frame].lemma == LineFrames.term {
                list[at].frames[frame].act = member
            }
        }
    }

    /// What covers a sentence: the labels of the notes that its markers, or those it rests on, point to.
    private func noteKeys(of sentence: Sentence, in paragraph: Paragraph) -> [UInt64] {
        var markers = sentence.markers
        if markers.isEmpty, let by = sentence.coveredBy, paragraph.sentences.indices.contains(by) {
            markers = paragraph.sentences[by].markers
        }
        return markers.compactMap { marker in
            marker.note.map { UInt64($0.block) << 32 | UInt64($0.note) }
        }
    }

    /// Gives a frame without a time the time of its sentence's opening, else that of the line.
    private func inheritTimes(_ frame: inout Frame, values: SentenceValues, head: LineHead, kind: PassageKind) {
        guard frame.times.isEmpty else { return }
        if let first = values.times.first(where: { !$0.interval.isUnbounded }), first.span.start <= 4,
            first.relation == .at || first.relation == .between
        {
            frame.times = [first]
            frame.hasInheritedTimes = true
        } else if let date = head.date {
            if kind == .event
                || frame.act >= 0 && lexicon.flags(frame.act).contains(.state)
                    && frame.agents.contains(where: { $0.entities.contains(head.person) })
            {
                frame.times = [date]
                frame.hasInheritedTimes = true
            }
        }
    }
}
