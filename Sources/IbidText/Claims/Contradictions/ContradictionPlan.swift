package import IbidModel

/// Which sentences of a document are read for contradictions, and which may be passed over without a change of the
/// findings.
///
/// A sentence is read if it is dated, and if a sentence of its paragraph from there on has an act that dates are compared
/// of, or an order of events. Where the corpus limits something ("never outside …"), every sentence with a name counts;
/// where a document dates a founding, every dated sentence of it.
package struct ContradictionPlan: Sendable {
    private let traits: [SentenceTraits]

    /// Looks at every sentence of a document. Linear.
    package init(_ document: Document) {
        let table = TellingWords.standard
        var traits: [SentenceTraits] = []
        traits.reserveCapacity(document.paragraphs.reduce(0) { $0 + $1.sentences.count })
        document.text.bytes.withUnsafeBufferPointer { bytes in
            for paragraph in document.paragraphs {
                for sentence in paragraph.sentences { traits.append(SentenceTraits(of: bytes, sentence.span, table)) }
            }
        }
        self.traits = traits
    }

    /// The number of sentences.
    package var count: Int { traits.count }

    /// Whether a sentence says that something never happens outside a place, so that any instance speaks against it.
    package var limitsSomething: Bool { traits.contains { $0.isSuperset(of: [.never, .outside]) } }

    /// Whether any sentence is read or scanned. Linear.
    package func reads(_ document: Document, readsNames: Bool) -> Bool {
        marks(document, readsNames: readsNames).contains { $0 != .skipped }
    }

    /// What becomes of each sentence, if some document limits something or none does. Linear.
    func marks(_ document: Document, readsNames: Bool) -> [SentenceMark] {
        var needed: [Bool] = []
        needed.reserveCapacity(traits.count)
        var hasFounding = false
        var first = 0
        for paragraph in document.paragraphs {
            let range = first..<first + paragraph.sentences.count
            first = range.upperBound
            for index in range { needed.append(isDated(traits[index], readsNames)) }
            // The head of a line dates its event, or a term of office by its first sentence.
            let isDatedLabel =
                paragraph.kind == .attribute && !range.isEmpty && isDated(traits[range.lowerBound], false)
            if paragraph.kind == .event || isDatedLabel { for index in range { needed[index] = true } }
            if Self.isLine(paragraph), !range.isEmpty { needed[range.lowerBound] = true }
            for index in range.dropFirst().reversed() where needed[index] && !needed[index - 1] {
                needed[index - 1] = traits[index].contains(.leaning)
            }
            hasFounding = hasFounding || range.contains { needed[$0] && traits[$0].contains(.founding) }
        }
        var marks: [SentenceMark] = []
        marks.reserveCapacity(traits.count)
        first = 0
        for paragraph in document.paragraphs {
            let range = first..<first + paragraph.sentences.count
            first = range.upperBound
            var end = range.upperBound
            if !readsNames, !hasFounding, !Self.isLine(paragraph) {
                // What comes behind the last sentence that tells something leans on it, and nothing leans on that.
                end =
                    range.last { needed[$0] && !traits[$0].isDisjoint(with: [.act, .order]) }.map { $0 + 1 }
                    ?? range.lowerBound
            }
            for index in range {
                marks.append(
                    needed[index] && index < end ? .read : traits[index].contains(.bracket) ? .scanned : .skipped)
            }
        }
        return marks
    }

    private func isDated(_ traits: SentenceTraits, _ readsNames: Bool) -> Bool {
        !traits.isDisjoint(with: readsNames ? [.year, .time, .name] : [.year, .time])
    }

    private static func isLine(_ paragraph: Paragraph) -> Bool {
        paragraph.kind == .event || paragraph.kind == .attribute || paragraph.kind == .list
    }
}
