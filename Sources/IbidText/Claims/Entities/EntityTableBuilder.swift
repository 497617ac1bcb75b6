package import IbidModel

/// Collects the names of a corpus from its documents.
package struct EntityTableBuilder {
    /// The table so far.
    package private(set) var table = EntityTable()
    private let lexicon: ActLexicon
    private var candidates: [[UInt64]] = []
    private var candidateTexts: [String] = []
    /// Keys of names that stand where those of things do.
    private var things: Set<UInt64> = []
    /// Words that stand for a name alone.
    private var singles: Set<UInt64> = []

    /// Begins with an empty table.
    package init(lexicon: ActLexicon = .standard) {
        self.lexicon = lexicon
    }

    /// The table of all names in the documents, of `titles`, and of a table made before. Linear in their bytes.
    package static func table(
        of documents: [Document], titles: [String] = [], over known: EntityTable = EntityTable(),
        lexicon: ActLexicon = .standard
    ) -> EntityTable {
        var builder = EntityTableBuilder(lexicon: lexicon)
        builder.table = known
        // Titles first: what a document is about is known by its title everywhere else.
        for title in titles { builder.addTitle(title) }
        for document in documents { builder.addTitle(document.title, isPerson: builder.isAboutPerson(document)) }
        for document in documents {
            for paragraph in document.paragraphs { builder.addHead(of: paragraph, in: document) }
        }
        for document in documents {
            for paragraph in document.paragraphs {
                let person = builder.person(atHeadOf: paragraph, in: document)
                for sentence in paragraph.sentences where mayName(document.text.bytes, sentence.span) {
                    builder.addSentence(Array(document.text.bytes[sentence.span.range]), person: person)
                }
            }
        }
        builder.addCandidates()
        builder.addStandardNames()
        return builder.table
    }

    /// Whether a sentence may introduce a name: a bracket, or two capitals with at most three words between them. Linear.
    private static func mayName(_ bytes: [UInt8], _ span: ByteSpan) -> Bool {
        var last = -10
        var word = 0
        var isInWord = false
        for index in span.start..<span.end {
            let byte = bytes[index]
            if byte == UInt8(ascii: "(") { return true }
            let isLetter = byte.isLetter || byte >= 0x80
            if isLetter, !isInWord {
                word += 1
                if byte.isUpper || byte >= 0xC3 && byte < 0xE0 {
                    if word - last <= 4 { return true }
                    last = word
                }
            }
            isInWord = isLetter
        }
        return false
    }

    /// Other names of what the corpus names in one of them.
    private mutating func addStandardNames() {
        for (text, names) in StandardNames.words {
            let known = names.compactMap { table.entity(EntityTable.key(of: $0)) }.first { $0 != 0 }
            let key = known.map { table.resolve($0) } ?? names.first.map { EntityTable.key(of: $0) }
            for name in names {
                if let other = table.entity(EntityTable.key(of: name)), other != 0, table.resolve(other) != key {
                    continue
                }
                table.add(name, text: text, alias: key)
            }
        }
    }

    /// "Long Name (ABC)" as a title. "Long name" alone is a name, too.
    package mutating func addTitle(_ title: String, isPerson: Bool = false) {
        let bytes = Array(title.utf8)
        let tokens = ClaimTokenizer.tokens(of: bytes, lexicon: lexicon)
        let open = tokens.firstIndex { $0.kind == .open } ?? tokens.count
        let words = tokens[..<open].map(\.name)
        guard let first = tokens.first, open > 0 else { return }
        let text = String(decoding: bytes[Int(first.start)..<Int(tokens[open - 1].end)], as: UTF8.self)
        var key: UInt64?
        if open + 1 < tokens.count, tokens[open + 1].isAcronym {
            key = table.add([tokens[open + 1].name], text: text)
        }
        table.add(words, text: text, alias: key, isPerson: isPerson)
    }

    /// Whether the sentences of a document open with "he" or "she" more often than with "it".
    private func isAboutPerson(_ document: Document) -> Bool {
        var (persons, things) = (0, 0)
        for paragraph in document.paragraphs {
            for sentence in paragraph.sentences {
                let bytes = document.text.bytes
                var end = sentence.span.start
                while end < sentence.span.end, bytes[end].isLetter, end - sentence.span.start < 8 { end += 1 }
                let key = ClaimKey.of(bytes, sentence.span.start, end)
                if Words.persons.contains(key) { persons += 1 }
                if Words.things.contains(key) || key == Words.the { things += 1 }
            }
        }
        return persons > things
    }

    /// "Name (1998-2003): …": a person.
    private mutating func addHead(of paragraph: Paragraph, in document: Document) {
        guard paragraph.kind == .attribute, let head = paragraph.head else { return }
        let bytes = Array(document.text.bytes[head.range])
        let tokens = ClaimTokenizer.tokens(of: bytes, lexicon: lexicon)
        guard let open = tokens.firstIndex(where: { $0.kind == .open }), open > 1,
            tokens[..<open].allSatisfy({ $0.kind == .word })
        else { return }
        let text = String(decoding: bytes[..<Int(tokens[open - 1].end)], as: UTF8.self)
        table.add(tokens[..<open].map(\.name), text: text, isPerson: true)
    }

    /// The person whose line a paragraph is; 0 for none.
    private func person(atHeadOf paragraph: Paragraph, in document: Document) -> UInt64 {
        guard paragraph.kind == .attribute, let head = paragraph.head else { return 0 }
        let tokens = ClaimTokenizer.tokens(of: Array(document.text.bytes[head.range]), lexicon: lexicon)
        guard let open = tokens.firstIndex(where: { $0.kind == .open }), open > 1 else { return 0 }
        let key = table.resolve(EntityTable.key(of: tokens[..<open].map(\.name)))
        return table.persons.contains(key) ? key : 0
    }

    /// Abbreviations, "also known as", "or “…”", changes of name, and names of two words or more. `person` is who "he" is; 0 for
    /// nobody.
    package mutating func addSentence(_ bytes: [UInt8], person: UInt64 = 0) {
        let tokens = ClaimTokenizer.tokens(of: bytes, lexicon: lexicon)
        var index = 0
        var last: Range<Int>?
        var first: Range<Int>?
        while index < tokens.count {
            guard tokens[index].kind == .word, tokens[index].isCapital, let end = run(tokens, index) else {
                if tokens[index].kind == .open, let name = last, name.upperBound == index, index + 2 < tokens.count,
                    tokens[index + 1].isAcronym, tokens[index + 2].kind == .close
                {
                    abbreviate(tokens, name, index + 1)
                }
                index += 1
                continue
            }
            var from = index
            while end > from + 2, SentenceReader.titles.contains(tokens[from].key) { from += 1 }
            // "Seven Trappist monks": how many is no part of a name.
            if end > from + 1, Self.numerals.contains(tokens[from].key) { from += 1 }
            let range = from..<end
            if let name = last {
                relate(tokens, name, range, subject: first ?? name)
                noteCompany(tokens, name, range)
            }
            if person != 0, from > 3, tokens[from - 1].key == Words.as, tokens[from - 2].key == Words.known,
                tokens[from - 3].key == Words.also, Words.persons.contains(tokens[0].key)
            {
                // "He was born in 1972 and was also known as X."
                table.add(tokens[range].map(\.name), text: "", alias: person, isPerson: true)
            }
            if from > 0, tokens[from - 1].key == Words.the { things.insert(key(tokens, range)) }
            if range.count == 1 { singles.insert(tokens[from].name) }
            if first == nil { first = range }
            if range.count >= 2, isPersonal(tokens, range) {
                candidates.append(range.map { tokens[$0].name })
                candidateTexts.append(
                    String(decoding: bytes[Int(tokens[index].start)..<Int(tokens[end - 1].end)], as: UTF8.self))
            }
            last = range
            index = end
        }
    }

    /// Names whose last word may stand for them.
    private mutating func addCandidates() {
        // Longer names first: "Abu Zeid" is then known as the end of "Abdelhamid Abu Zeid".
        let order = candidates.indices.sorted { (candidates[$1].count, $0) < (candidates[$0].count, $1) }
        var full: [UInt64: [UInt64]] = [:]
        for at in order {
            let (words, text) = (candidates[at], candidateTexts[at])
            let used = words.filter { $0 != 0 }
            if let last = used.last, let longer = full[last], longer.count > used.count,
                longer.suffix(used.count).elementsEqual(used),
                let person = table.person(surname: last)
            {
                table.add(words, text: text, alias: person, isPerson: true)
                continue
            }
            if let last = used.last, full[last] == nil { full[last] = used }
            let key = EntityTable.key(of: words)
            if let known = table.entity(key), known != 0 { continue }
            // "Zeid" alone, or "Abu", tells a person wherever the name stands.
            let isNamedSo = used.last.map(singles.contains) ?? false || used.contains(where: Self.kin.contains)
            table.add(words, text: text, isPerson: isNamedSo || !things.contains(key))
        }
    }

    private func key(_ tokens: [ClaimToken], _ range: Range<Int>) -> UInt64 {
        EntityTable.key(of: tokens[range].map(\.name))
    }

    /// "A, B and the Long Name (LN)", "A and B" with an abbreviation beside it: what is listed with a body is one.
    private mutating func noteCompany(_ tokens: [ClaimToken], _ a: Range<Int>, _ b: Range<Int>) {
        let between = tokens[a.upperBound..<b.lowerBound]
        guard !between.isEmpty,
            between.allSatisfy({ $0.kind == .comma || $0.key == Words.and || $0.key == Words.the }),
            between.contains(where: { $0.key == Words.and || $0.kind == .comma })
        else { return }
        func isBody(_ range: Range<Int>) -> Bool {
            range.count == 1 && tokens[range.lowerBound].isAcronym
                || range.upperBound + 1 < tokens.count && tokens[range.upperBound].kind == .open
                    && tokens[range.upperBound + 1].isAcronym
        }
        if isBody(b) { things.insert(key(tokens, a)) }
        if isBody(a) { things.insert(key(tokens, b)) }
    }

    private func isPersonal(_ tokens: [ClaimToken], _ range: Range<Int>) -> Bool {
        range.count <= 5 && !Self.articles.contains(tokens[range.lowerBound].key)
            && range.allSatisfy { at in
                let token = tokens[at]
                return !token.isAcronym && !token.word.isNoun && !Countries.keys.contains(token.key)
                    && (token.isCapital || token.name == 0 || Self.joints.contains(token.key))
                    && token.word.forms.isEmpty && (token.word.tag == .content || token.name == 0)
                    && token.word.concept == token.word.lemma
            }
    }

    private static let numerals = Words.keys(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
            + "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands dozens several")
    private static let joints = Words.keys("ag bin ibn al el ben bel abu ould")
    private static let kin = Words.keys("ag bin ibn ben abu ould")
    private static let articles = Words.keys("the la le les el los")
    private static let connectors = Words.keys("of for and the in from pour et le la de du l en wa wal")

    /// The end of the run of capitals that begins here, small words between them included.
    private func run(_ tokens: [ClaimToken], _ start: Int) -> Int? {
        let first = tokens[start]
        if first.word.tag != .content, first.name != 0, !first.isAcronym { return nil }
        var end = start + 1
        var hasOpened = false
        while end < tokens.count, end - start < 12, tokens[end].kind == .word, !tokens[end - 1].isPossessive {
            let token = tokens[end]
            if token.isCapital, token.word.tag == .content || token.name == 0 || token.isAcronym {
                end += 1
                continue
            }
            var next = end
            var opens = false
            while next < tokens.count, next - end < 3, tokens[next].kind == .word, !tokens[next].isCapital,
                Self.connectors.contains(tokens[next].key) || Self.joints.contains(tokens[next].key)
            {
                if tokens[next].key == Words.for || tokens[next].key == Words.of
                    || tokens[next].key == Words.pour || tokens[next].key == Words.from
                {
                    opens = true
                }
                next += 1
            }
            guard next > end, next < tokens.count, tokens[next].kind == .word, tokens[next].isCapital,
                tokens[next].word.tag == .content
            else { break }
            if tokens[end].key == Words.and || tokens[end].key == Words.in || tokens[end].key == Words.from {
                let isInThe = tokens[end].key == Words.in && next == end + 2
                guard hasOpened || isInThe || opens else { break }
            }
            hasOpened = hasOpened || opens
            end = next + 1
        }
        // A known longest name wins over the run.
        return end
    }

    /// "Salafist Group for Preaching and Combat (GSPC)": the abbreviation's letters begin words of the name.
    private mutating func abbreviate(_ tokens: [ClaimToken], _ name: Range<Int>, _ short: Int) {
        let words = tokens[name].map(\.name)
        let key = table.add([tokens[short].name], text: "")
        let full = EntityTable.key(of: words)
        if let known = table.entity(full), known != 0, known != key {
            table.add([tokens[short].name], text: "", alias: known)
        } else {
            table.add(words, text: "", alias: table.resolve(key))
        }
    }

    private static let alsoKnown = Words.keys(
        "known as also the or called nicknamed alias sometimes referred to named formerly originally previously now renamed then"
    )
    private static let formerly = Words.keys("formerly originally previously renamed now name then")

    /// What the words between two names say of them: one thing, or one that became the other.
    private mutating func relate(_ tokens: [ClaimToken], _ a: Range<Int>, _ b: Range<Int>, subject: Range<Int>) {
        let between = a.upperBound..<b.lowerBound
        guard !between.isEmpty, between.count <= 12 else { return }
        let first = table.resolve(EntityTable.key(of: tokens[a].map(\.name)))
        let words = between.filter { tokens[$0].kind == .word }
        let keys = words.map { tokens[$0].key }
        let isChange =
            keys.contains { Self.formerly.contains($0) || $0 == Words.called }
            && keys.contains(where: { Self.changes.contains($0) })
        if isChange, keys.allSatisfy({ Self.changeWords.contains($0) }) {
            // "X joined Y and changed its name to Z": X did.
            let changed = keys.first == Words.and ? subject : a
            table.link(
                firstKnown(tokens, changed), firstKnown(tokens, b), isFirstOlder: NameOrder.isFirstOlder(between: keys))
            return
        }
        let isAlias =
            !words.isEmpty && keys.allSatisfy { Self.alsoKnown.contains($0) }
            && (keys.contains(Words.known) || keys.contains(Words.referred)
                || (keys == [Words.or] && tokens[b.lowerBound - 1].kind == .quote))
        guard isAlias else { return }
        if keys.contains(where: Self.formerly.contains) {
            table.link(
                firstKnown(tokens, a), firstKnown(tokens, b), isFirstOlder: NameOrder.isFirstOlder(between: keys))
        } else {
            let known = firstKnown(tokens, a)
            table.add(
                tokens[b].map(\.name), text: "", alias: known != 0 ? known : first,
                isPerson: table.persons.contains(known))
        }
    }

    private static let changes = Words.keys("renamed name called known")
    private static let changeWords = Words.keys(
        "was is were renamed changed its name to took the known as originally formerly previously became by then called until now and did not officially"
    )

    /// The key of the name, or of the person of that last name, if the table knows it.
    private func firstKnown(_ tokens: [ClaimToken], _ range: Range<Int>) -> UInt64 {
        let key = EntityTable.key(of: tokens[range].map(\.name))
        if let known = table.entity(key), known != 0 { return table.resolve(known) }
        if range.count <= 2, let last = range.last, let person = table.person(surname: tokens[last].name) {
            return person
        }
        return table.resolve(key)
    }
}
