internal import IbidModel

/// A claim cut into parts.
struct ClaimReading {
    /// The parts in order; at least one.
    let parts: [ClaimPart]
    /// The names that the claim holds.
    let entities: [UInt64]
    /// The claim's sentence.
    let reader: SentenceReader

    /// Reads a claim. `topic` is what "the group" stands for; 0 if open.
    init(_ claim: String, topic: UInt64, table: EntityTable, lexicon: ActLexicon) {
        var discourse = Discourse()
        discourse.topic = topic
        self.init(claim, discourse: discourse, table: table, lexicon: lexicon)
    }

    /// Reads a claim, or a half of one, that may lean on what was said before.
    init(_ claim: String, discourse: Discourse, table: EntityTable, lexicon: ActLexicon) {
        let bytes = Array(ClaimWording.plain(claim).utf8.prefix(4000))
        let text = String(decoding: bytes, as: UTF8.self)
        let values = ValueScanner.values(in: text, anchor: .none)
        let reader = SentenceReader(
            Array(text.utf8), values: values, discourse: discourse, table: table, lexicon: lexicon)
        self.reader = reader
        entities = Array(Set(reader.allEntities))
        var starts: [Int] = []
        for (number, group) in reader.groups.enumerated() where reader.frameOfGroup[number] >= 0 {
            if number == 0 || Self.opensPart(group, number, reader) { starts.append(number) }
        }
        if starts.isEmpty {
            parts = [Self.part(reader, from: 0, to: reader.tokens.count, group: nil)]
            return
        }
        var parts: [ClaimPart] = []
        for (at, number) in starts.enumerated() {
            let from = at == 0 ? 0 : reader.groups[number].clauseStart
            let to = at + 1 < starts.count ? reader.groups[starts[at + 1]].clauseStart : reader.tokens.count
            parts.append(Self.part(reader, from: from, to: to, group: Self.mainGroup(reader, first: number, to: to)))
        }
        // "and Australia followed", "and still does": the act of the part before.
        for at in parts.indices.dropFirst() {
            let isEcho = parts[at].frame.patients.isEmpty && Self.echoes.contains(parts[at].frame.lemma)
            guard isEcho else { continue }
            let before = parts[at - 1]
            let gone = Set(before.frame.agents.flatMap(\.entities))
            let own = parts[at].items.filter { !$0.words.contains(where: Self.echoes.contains) }
            parts[at].items = own + before.items.filter { !gone.contains($0.entity) || $0.entity == 0 }
            parts[at].frame.act = before.frame.act
            parts[at].frame.lemma = before.frame.lemma
            parts[at].frame.patients = before.frame.patients
        }
        for at in parts.indices.dropFirst() { Self.lend(parts[at - 1], to: &parts[at]) }
        self.parts = parts.flatMap { [$0] + Self.alternatives(of: $0, reader) }
    }

    /// "The bombing of X killed 20 and wounded 50": a part that names neither who nor what nor when is about the event before.
    private static func lend(_ before: ClaimPart, to part: inout ClaimPart) {
        let start = part.frame.quantities.first?.span.start ?? 0
        if part.text.utf8.first.map({ (48...57).contains($0) }) ?? false, !part.frame.patients.isEmpty,
            part.frame.patients.allSatisfy({ $0.span.end <= start })
        {
            // "and 170 were taken hostage": the number is whoever was.
            let borrowed = part.frame.patients.flatMap(\.entities)
            part.items.removeAll { borrowed.contains($0.entity) }
            part.frame.patients = []
        }
        let borrowed = part.frame.agents.filter { $0.span.end <= part.frame.span.start }.flatMap(\.entities)
        guard part.items.allSatisfy({ $0.entity == 0 || borrowed.contains($0.entity) }), part.times.isEmpty,
            part.places.isEmpty, before.frame.agents.isEmpty,
            part.values.quantities.contains(where: { $0.kind == .count })
        else { return }
        part.frame.agents = []
        part.items += before.items.filter { item in
            item.entity != 0
                || !item.isCore && !item.acts.contains(before.frame.act) && item.token < before.tokens.upperBound
        }
        (part.times, part.places) = (before.times, before.places)
        part.values = SentenceValues(
            times: part.values.times + before.values.times, quantities: part.values.quantities,
            places: part.values.places + before.values.places)
    }

    /// What a part denies of another thing than its own: "considers France, not Spain, the enemy" says nothing of Spain but
    /// that.
    private static func alternatives(of part: ClaimPart, _ reader: SentenceReader) -> [ClaimPart] {
        part.side.filter(\.isAlternative).map { frame in
            var other = part
            other.frame = frame
            let own = part.frame.patients.map(\.span)
            other.items.removeAll { item in
                item.token < reader.tokens.count
                    && own.contains { $0.contains(reader.span(item.token, item.token + 1)) }
            }
            // Its own words are met by the role that they fill, or nothing is said of them.
            other.text = frame.patients.map { "not " + String(decoding: reader.bytes[$0.span.range], as: UTF8.self) }
                .joined(separator: ", ")
            return other
        }
    }

    /// Whether a group begins a part: a finite clause joined by "and" or "but" to a main clause.
    private static func opensPart(_ group: VerbGroup, _ number: Int, _ reader: SentenceReader) -> Bool {
        guard group.isFinite, group.link == .main || group.link == .coordinated, group.opener == 0,
            group.clauseStart > 0
        else { return false }
        let before = reader.tokens[group.clauseStart - 1]
        guard before.kind == .semicolon || before.kind == .word && before.word.tag == .coordinator else { return false }
        // Inside a relative or subordinate clause "and" goes on with that clause.
        var parent = group.parent
        while parent >= 0,
            reader.groups[parent].link == .coordinated || reader.groups[parent].link == .infinitive
                || reader.groups[parent].link == .participle
        {
            if reader.groups[parent].opener != 0 { return reader.goesOnMain(number) }
            parent = reader.groups[parent].parent
        }
        return parent < 0 || reader.goesOnMain(number)
            || reader.groups[parent].link == .main && reader.groups[parent].opener == 0
    }

    /// The group of the main clause of a part: the first finite one that is no relative or subordinate clause.
    private static func mainGroup(_ reader: SentenceReader, first: Int, to: Int) -> Int {
        var best = first
        for number in first..<reader.groups.count where reader.groups[number].tokens.upperBound <= to {
            let group = reader.groups[number]
            if group.isFinite, group.link != .relative, group.opener == 0 {
                best = number
                break
            }
        }
        if reader.groups[best].opener != 0, best + 1 < reader.groups.count,
            reader.groups[best + 1].tokens.upperBound <= to,
            reader.groups[best].clauseStart <= 1
        {
            // "After X happened Y changed": only the last verb can be that of the main clause.
            best = (first..<reader.groups.count).last { reader.groups[$0].tokens.upperBound <= to } ?? best
        }
        // "AQIM said that it was behind …", "began to …", "is believed to …": the inner clause is what is claimed.
        while best + 1 < reader.groups.count, reader.groups[best + 1].tokens.upperBound <= to {
            let verb = reader.tokens[reader.groups[best].main].word.verb
            let next = reader.groups[best + 1]
            let isSaying =
                Words.sayings.contains(verb) && reader.frameOfGroup[best] >= 0
                && (reader.lexicon.name(reader.frames[reader.frameOfGroup[best]].act).map {
                    $0 == "say" || $0 == "describe"
                } ?? true)
            if isSaying, next.opener == Words.that || next.link == .main && next.opener == 0 {
                best += 1
            } else if next.link == .participle, !next.isPassive,
                reader.groups[best].isPassive && Words.sayings.contains(verb)
                    // "started taking over"
                    || Words.carriers.contains(verb) && next.tokens.lowerBound == reader.groups[best].tokens.upperBound
            {
                best += 1
            } else if next.link == .infinitive,
                Words.carriers.contains(verb) || Words.refusals.contains(verb)
                    || Words.sayings.contains(verb) && reader.groups[best].isPassive
            {
                best += 1
            } else {
                break
            }
        }
        return best
    }

    /// "The bombing of X happened in Oran", "the attack on X came before …": the event is the noun, not the verb.
    private static func eventful(_ main: Frame, _ inside: [Frame], _ reader: SentenceReader) -> Frame {
        let isEmpty =
            reader.lexicon.name(main.act) == "happen" || empty.contains(main.lemma)
            || main.isCopular && reader.lexicon.name(main.act) == "base"
        guard isEmpty else { return main }
        let subjects = main.agents + main.patients
        guard let subject = subjects.first,
            var event = inside.first(where: { $0.isNominal && $0.act >= 0 && $0.span.start == subject.span.start })
        else { return main }
        // "The Radisson Blu attack": what stands before the noun is what it hit, or who did it.
        if event.agents.isEmpty, event.patients.isEmpty {
            event.patients = event.others.filter { $0.span.start == event.span.start && !$0.entities.isEmpty }
            for at in event.patients.indices {
                event.patients[at].isPart = false
                event.patients[at].words.removeAll { $0 == subject.head }
            }
        }
        event.times += main.times
        event.places += main.places.filter { !event.places.contains($0) }
        event.polarity = main.polarity
        event.universal = main.universal
        event.modality = main.modality
        event.order = main.order
        event.anchor = main.anchor
        return event
    }

    private static let harms: Set<String> = ["kill", "wound", "destroy"]
    private static let anniversary = ClaimKey.of("anniversary")
    private static let echoes = Words.keys("follow do")
    private static let empty = Words.keys("come happen occur fall date")

    /// Whether a token only tells how many: all of a quantity but its unit, and the unit too where it is money.
    private static func isNumeral(_ index: Int, _ reader: SentenceReader) -> Bool {
        guard reader.isAmount[index] else { return false }
        let token = reader.tokens[index]
        return reader.values.quantities.contains { quantity in
            guard Int(token.start) >= quantity.span.start, Int(token.end) <= quantity.span.end else { return false }
            return quantity.currency != nil || Int(token.end) < quantity.span.end || quantity.unit.isEmpty
        }
    }

    private static func part(_ reader: SentenceReader, from: Int, to: Int, group: Int?) -> ClaimPart {
        let span = reader.span(from, to)
        let frame = group.flatMap { reader.frameOfGroup[$0] >= 0 ? reader.frames[reader.frameOfGroup[$0]] : nil }
        let inside = reader.frames.filter { span.contains($0.span) }
        var main = frame ?? inside.first ?? Frame()
        main = Self.eventful(main, inside, reader)
        if let act = reader.lexicon.name(main.act), Self.harms.contains(act), let doer = main.agents.first,
            inside.contains(where: {
                $0.isNominal && $0.act >= 0
                    && ($0.span.start == doer.span.start || $0.span.start == doer.span.end + 1)
            })
        {
            // "The bombing of X killed 20", "The X shooting killed five": an event, and nobody who did it.
            main.others += main.agents
            main.agents = []
        }
        if main.universal == .none,
            let whole = inside.first(where: {
                $0.universal == .all || $0.universal == .nobody || $0.universal == .notAll
            })
        {
            main.universal = whole.universal
            if whole.universal == .nobody { main.polarity = .negative }
        }
        var items: [ClaimItem] = []
        var lastName: Int16 = -1
        // A reason is claimed as much as what it is the reason of.
        let reason = (from..<to).first { CoverageWords.reasons.contains(reader.tokens[$0].key) } ?? to
        let located = reader.values.places.locating
        for index in from..<to where !reader.alternatives.contains(where: { $0.contains(index) }) {
            let token = reader.tokens[index]
            if reader.nameAt[index] >= 0 {
                if reader.nameAt[index] != lastName {
                    lastName = reader.nameAt[index]
                    let name = reader.names[Int(lastName)]
                    let end = name.tokens.upperBound
                    // "Belmokhtar's AMB" is the AMB.
                    if reader.tokens[end - 1].isPossessive, end < to, reader.nameAt[end] >= 0,
                        reader.table.shown[reader.names[Int(reader.nameAt[end])].key] != nil
                    {
                        continue
                    }
                    var item = ClaimItem(entity: name.key, weight: 2, token: index)
                    item.words = name.tokens.compactMap { reader.tokens[$0].name != 0 ? reader.concept($0) : nil }
                    // "Seven Trappists", "seven Trappist monks"
                    if name.tokens.count == 1, !token.isAcronym { item.kin = [token.word.concept] }
                    items.append(item)
                }
                continue
            }
            // "southern Algeria" is one place; that it is another one than "northern Algeria" is told by the places.
            let own = reader.span(index, index + 1)
            if located.contains(where: { $0.span.contains(own) }) { continue }
            guard let key = reader.weight(index) ?? (reader.hasContrary(index) ? token.word.concept : nil),
                !isNumeral(index, reader)
            else { continue }
            var item = ClaimItem(words: [key], token: index)
            item.kin = reader.lexicon.synonyms[key] ?? []
            item.rivals = reader.lexicon.rivals[key] ?? []
            let word = token.word
            if word.eventAct >= 0 { item.acts.append(word.eventAct) }
            if word.roleAct >= 0 { item.acts.append(word.roleAct) }
            if let senses = reader.lexicon.senses[word.verb], word.verb != 0 { item.acts += Set(senses.map(\.act)) }
            if let group, reader.groups[group].main == index, main.act >= 0 { item.acts.append(main.act) }
            for (number, group) in reader.groups.enumerated()
            where group.clauseStart <= index && index < group.clauseEnd && reader.frameOfGroup[number] >= 0 {
                // The words that make a sense ("hold talks", "lost the post") are held by whatever has that sense.
                let act = reader.frames[reader.frameOfGroup[number]].act
                let isPart =
                    reader.lexicon.senses[reader.tokens[group.main].word.verb]?.contains {
                        $0.act == act && ($0.needs.contains(word.lemma) || $0.needs.contains(word.concept))
                    } ?? false
                if act >= 0, group.main == index || isPart { item.acts.append(act) }
            }
            // "trained as an engineer": as what says most.
            let isRole = reader.phrases.contains { $0.preposition == Words.as && $0.tokens.contains(index) }
            item.isCore = isRole || (main.agents + main.patients).contains { $0.span.contains(own) }
            item.isCircumstance =
                index > reason
                || reader.groups.indices.contains {
                    let other = reader.groups[$0]
                    return other.main == index
                        && (other.isFinite && other.opener != 0 && other.link == .main
                            || other.link == .infinitive && $0 != group)
                }
            // "began to", "allowed to" only carry the verb that counts.
            let carrier = reader.groupAt[index]
            if carrier >= 0, let group, Int(carrier) < group, Words.refusals.contains(word.verb) { continue }
            if carrier >= 0, let group, Int(carrier) < group, reader.groups[Int(carrier)].main == index,
                Words.carriers.contains(word.verb)
            {
                item.weight = 0.3
            }
            items.append(item)
        }
        // Who was carried over from the part before counts as well; and "the group" is whoever it stands for.
        for mention in main.agents + main.patients {
            let isOutside = mention.span.start < span.start || mention.span.end > span.end
            let isGroup =
                mention.isInherited && !mention.isPart && mention.words.count == 1 && mention.entities.count == 1
            guard isOutside || isGroup else { continue }
            if isGroup {
                items.removeAll {
                    $0.entity == 0 && $0.token < reader.tokens.count
                        && mention.span.contains(reader.span($0.token, $0.token + 1))
                }
            }
            for entity in mention.entities {
                items.append(ClaimItem(entity: entity, words: isGroup ? [] : mention.words, weight: 2))
            }
        }
        let values = SentenceValues(
            times: reader.values.times.filter { span.contains($0.span) },
            quantities: reader.values.quantities.filter { span.contains($0.span) },
            places: reader.values.places.filter { span.contains($0.span) })
        // What a relative clause says of time and place only tells which thing is meant.
        let asides = reader.groups.filter {
            $0.link == .relative && $0.tokens.lowerBound >= from && $0.tokens.upperBound <= to
        }
        .map { reader.span($0.clauseStart, $0.clauseEnd) }.filter {
            !$0.contains(main.span) && main.span.start != $0.start
        }
        // "on the anniversary of September 11": another year's.
        let anniversary = (from..<to).first { reader.tokens[$0].key == Self.anniversary }.map {
            Int(reader.tokens[$0].start)
        }
        func isAside(_ span: ByteSpan) -> Bool {
            asides.contains { $0.contains(span) }
                || anniversary.map { $0 < span.start && span.start < $0 + 24 } ?? false
        }
        let isHedged =
            main.modality == .hedged || main.modality == .attributed
            || (from..<to).contains { reader.tokens[$0].word.isHedge || reader.tokens[$0].key == Words.according }
        let text = String(decoding: reader.bytes[span.range], as: UTF8.self)
        return ClaimPart(
            text: text, tokens: from..<to, frame: main, side: inside.filter { $0 != main }, items: items,
            values: values,
            times: (main.times.isEmpty ? values.times : main.times).filter { !isAside($0.span) },
            places: values.places.filter { !isAside($0.span) },
            isHedged: isHedged)
    }
}
