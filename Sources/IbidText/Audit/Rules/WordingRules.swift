internal import IbidModel

/// CA024 and CA025: hedges without a marker of their own, and a present that is not dated.
struct WordingRules: DocumentRule {
    static let rules: [RuleID] = [.unmarkedHedge, .undatedPresent]

    /// Adverbs that hedge by themselves.
    private static let adverbs = DocumentWords.set([
        "allegedly", "reportedly", "purportedly", "supposedly",
    ])
    /// Participles that hedge after a form of "be".
    private static let participles = DocumentWords.set([
        "believed", "thought", "said", "alleged", "reported", "suspected", "estimated", "assumed", "presumed",
        "rumored",
        "rumoured", "purported",
    ])
    private static let formsOfBe = DocumentWords.set(["is", "are", "was", "were", "been", "be", "being"])
    /// Words that may stand between a form of "be" and a participle.
    private static let between = DocumentWords.set([
        "also", "widely", "generally", "often", "both", "all", "now", "still", "commonly", "sometimes", "usually",
        "long",
    ])
    /// Words after a participle that make it a hedge: "believed to", "said that". A "by" names who says so.
    private static let following = DocumentWords.set(["to", "that"])
    private static let suspected = DocumentWords.hash("suspected")

    /// Words that speak of the present by themselves.
    private static let present = DocumentWords.set(["currently", "nowadays", "presently"])
    private static let remains = DocumentWords.hash("remains")
    private static let nouns = DocumentWords.set([
        "the", "his", "her", "their", "its", "human", "mortal", "of", "whose", "these", "those",
    ])
    /// Pairs of words that speak of the present.
    private static let pairs: [UInt64: WordSet] = [
        DocumentWords.hash("most"): DocumentWords.set(["recently"]),
        DocumentWords.hash("at"): DocumentWords.set(["present"]),
        DocumentWords.hash("is"): DocumentWords.set(["still", "now", "active", "today"]),
        DocumentWords.hash("are"): DocumentWords.set(["still", "now", "today"]),
        DocumentWords.hash("to"): DocumentWords.set(["date", "present"]),
    ]
    /// The second words of those pairs.
    private static let seconds = DocumentWords.set([
        "recently", "present", "still", "now", "active", "today", "date",
    ])
    private static let presentWord = DocumentWords.hash("present")
    private static let asWord = DocumentWords.hash("as")
    private static let ofWord = DocumentWords.hash("of")

    static func check(_ context: AuditContext, into findings: inout FindingCollector) {
        guard context.isFootnoted else { return }
        for paragraph in context.document.paragraphs where !AuditContext.isExempt(paragraph.kind) {
            for sentence in paragraph.sentences {
                let words = context.words.words(in: sentence.span)
                if sentence.basis != .own, let hedge = hedge(in: words) {
                    add(.unmarkedHedge, hedge, sentence, paragraph, context, into: &findings)
                }
                if let present = present(in: words, context.bytes), !isDated(words) {
                    add(.undatedPresent, present, sentence, paragraph, context, into: &findings)
                }
            }
        }
    }

    private static func add(
        _ rule: RuleID, _ range: Range<Int>, _ sentence: Sentence, _ paragraph: Paragraph, _ context: AuditContext,
        into findings: inout FindingCollector
    ) {
        var facts = [FindingFact(.found, String(decoding: context.bytes[range], as: UTF8.self))]
        if rule == .unmarkedHedge {
            facts.append(FindingFact(sentence.basis == .next ? .laterMarker : .noMarker))
        }
        findings.add(
            rule, context.input.place(ByteSpan(range), line: paragraph.line),
            about: context.bytes[sentence.span.range], facts)
    }

    // MARK: Hedges

    /// The first hedge of a sentence, in bytes of the document.
    private static func hedge(in words: ArraySlice<DocumentWords.Word>) -> Range<Int>? {
        for index in words.indices {
            let word = words[index]
            if adverbs.contains(word.hash) { return word.range }
            guard participles.contains(word.hash), let be = be(words, before: index) else { continue }
            let next = words.index(after: index)
            guard next < words.endIndex,
                following.contains(words[next].hash) || (word.hash == suspected && words[next].hash == ofWord)
            else { continue }
            return words[be].range.lowerBound..<words[next].range.upperBound
        }
        return nil
    }

    /// The form of "be" right before a participle, or before the adverb before it.
    private static func be(_ words: ArraySlice<DocumentWords.Word>, before index: Int) -> Int? {
        for distance in 1...2 where index - distance >= words.startIndex {
            if formsOfBe.contains(words[index - distance].hash) { return index - distance }
            guard between.contains(words[index - distance].hash) else { return nil }
        }
        return nil
    }

    // MARK: Present

    /// The first word or pair of words that speaks of the present.
    private static func present(in words: ArraySlice<DocumentWords.Word>, _ bytes: [UInt8]) -> Range<Int>? {
        for index in words.indices {
            let word = words[index]
            if present.contains(word.hash) { return word.range }
            let previous = index > words.startIndex ? words[index - 1] : nil
            if word.hash == remains, previous.map({ !nouns.contains($0.hash) }) ?? false { return word.range }
            if seconds.contains(word.hash), let previous, pairs[previous.hash]?.contains(word.hash) ?? false {
                return previous.range.lowerBound..<word.range.upperBound
            }
            // "2004-Present", "2012 – present", "Present)".
            if word.hash == presentWord, let previous, previous.traits.contains(.digit),
                isDash(bytes, previous.range.upperBound..<word.range.lowerBound)
            {
                return word.range
            }
        }
        return nil
    }

    private static func isDash(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        range.count <= 5 && bytes[range].contains { $0 == UInt8(ascii: "-") || $0 == 0xE2 }
    }

    /// Whether a sentence says as of when: "as of" and a word with a digit soon after.
    private static func isDated(_ words: ArraySlice<DocumentWords.Word>) -> Bool {
        for index in words.indices.dropLast(2) where words[index].hash == asWord && words[index + 1].hash == ofWord {
            if words[(index + 2)...].prefix(3).contains(where: { $0.traits.contains(.digit) }) { return true }
        }
        return false
    }
}
