internal import IbidModel

/// Frames that the shape of a line gives: labels, listings, size lines, terms of office.
enum LineFrames {
    /// Adds them to the sentence's own.
    static func add(to reader: inout SentenceReader, head: LineHead, paragraph: Paragraph, topic: UInt64, isFirst: Bool)
    {
        guard isFirst, topic != 0 else { return }
        let lexicon = reader.lexicon
        let group = EntityMention(
            entities: [topic], words: [], head: 0, span: ByteSpan(start: 0, end: 0), isInherited: true)
        let whole = reader.span(0, reader.tokens.count)
        var frame = Frame()
        frame.span = whole
        frame.patients = [group]
        frame.isInherited = true
        frame.isNominal = true
        if head.isLabel, head.act >= 0, let going = lexicon.index["continue"], lexicon.areOpposed(head.act, going),
            reader.tokens.contains(where: { activity.contains($0.key) })
        {
            // "Disbanded: Group is active."
            frame.act = going
            frame.lemma = ClaimKey.of("exist")
            frame.times = Array(reader.values.times.prefix(1))
            reader.frames.append(frame)
        } else if head.isLabel, head.act >= 0, let time = reader.values.times.first {
            // "Formed: 1998".
            if let number = reader.groups.first, number.isNegated { return }
            frame.act = head.act
            frame.lemma = head.words.first ?? 0
            frame.times = [time]
            reader.frames.append(frame)
        } else if paragraph.kind == .list, let listing = lexicon.index["designate"],
            reader.tokens.contains(where: { listingWords.contains($0.word.lemma) })
        {
            // "- Government of Canada Listed Terrorist Entity: July 23, 2002 to Present."
            frame.act = listing
            let places = reader.values.places
            let end = reader.tokens.firstIndex { $0.kind == .colon } ?? reader.tokens.count
            let words = (0..<end).filter { reader.tokens[$0].kind == .word && reader.tokens[$0].word.tag == .content }
                .flatMap { at in
                    let (plain, name) = (reader.tokens[at].word.concept, reader.concept(at))
                    return plain == name ? [plain] : [plain, name]
                }
            frame.agents = [
                EntityMention(
                    entities: reader.names.first.map { [$0.key] } ?? [], words: words, head: 0,
                    span: reader.span(0, end))
            ]
            frame.times = reader.values.times.first.map { [TimeMention(span: $0.span, interval: $0.stated)] } ?? []
            frame.places = places
            frame.content = words
            reader.frames.append(frame)
            if let term = reader.values.times.first, term.relation == .between, !term.isPresent,
                let last = term.stated.last, let end = lexicon.index["delist"]
            {
                // "October 1997 to October 2010": it was taken off then.
                frame.act = end
                frame.times = [
                    TimeMention(span: term.span, interval: CalendarInterval(first: last - 30, last: last))
                ]
                reader.frames.append(frame)
            }
        } else if paragraph.kind == .event, let size = lexicon.index["size"],
            let quantity = reader.values.quantities.first,
            quantity.span.start <= 12, !reader.groups.contains(where: \.isFinite)
        {
            // "2010: Less than 1,000 (U.S. Department of State)".
            frame.act = size
            frame.quantities = [quantity]
            frame.times = head.date.map { [$0] } ?? []
            frame.hasInheritedTimes = true
            frame.modality = .asserted
            frame.places = reader.values.places
            frame.others = reader.phrases.indices.map { reader.mention($0) }
            frame.content = (0..<reader.tokens.count).compactMap { reader.weight($0) }
            reader.frames.append(frame)
        }
        if head.person != 0, let date = head.date, let post = lexicon.index["lead"] {
            // "Nabil Sahraoui (August 2003-June 2004)": a post, and whose; what post the sentences say.
            var term = Frame()
            term.act = post
            term.lemma = ClaimKey.of("term")
            term.span = whole
            term.agents = [
                EntityMention(
                    entities: [head.person], words: head.words, head: 0, span: ByteSpan(start: 0, end: 0),
                    isInherited: true)
            ]
            term.patients = [group]
            term.times = [date]
            term.hasInheritedTimes = true
            term.isInherited = true
            term.isNominal = true
            reader.frames.append(term)
        }
    }

    /// The lemma of the frame that a term of office makes.
    static let term = ClaimKey.of("term")
    private static let activity = Words.keys("active exists exist")
    private static let listingWords = Words.keys(
        "terrorist sanction sanctions proscribed designated listed list blacklist")
}
