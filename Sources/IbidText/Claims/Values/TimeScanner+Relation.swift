internal import IbidModel

extension TimeScanner {
    /// What the words before a date say about it.
    struct Before {
        /// The relation; `at` where nothing is said.
        var relation: TimeRelation = .at
        /// Whether the word is "from", which opens a range or a beginning.
        var isFrom = false
        /// Whether "about" or its like stands there.
        var isApproximate = false
        /// The first word of the whole expression.
        var start: Int
    }

    /// Reads the words before the date at `date`, backwards: "the", "year", "about", then the relation. At most six
    /// words.
    func relation(before date: Int) -> Before {
        var before = Before(start: date)
        var index = date
        func step(_ lexeme: Lexeme) -> Bool {
            index > 0 && words[index - 1].lexeme == lexeme && words[index].gap.isTight && !words[index].gap.isEmpty
        }
        if words[date].gap.contains(.tilde) { before.isApproximate = true }
        if step(.the) { index -= 1 }
        if step(.unit), words[index - 1].value & 15 == 6 {
            index -= 1
            if step(.the) { index -= 1 }
        }
        if step(.about) || step(.nearly) {
            before.isApproximate = true
            index -= 1
        }
        // What is skipped counts only if a relation follows, but the article and "about" belong to the date anyhow.
        before.start = index
        guard index > 0, words[index].gap.isBlank else { return before }
        let previous = words[index - 1]
        func found(_ relation: TimeRelation, _ count: Int) -> Before {
            before.relation = relation
            before.start = index - count
            return before
        }
        switch previous.lexeme {
        case .since: return found(.since, 1)
        case .until: return found(.until, 1)
        case .by: return found(.until, 1)
        case .before: return found(.before, 1)
        case .after: return found(.after, 1)
        case .between: return found(.between, 1)
        case .from:
            before.isFrom = true
            return found(.at, 1)
        case .to:
            if source.lexeme(index - 2) == .prior { return found(.before, 2) }
            if source.lexeme(index - 2) == .up { return found(.until, 2) }
            return found(.at, 1)
        case .than: return than(index, before)
        case .in, .on, .at, .during, .within, .throughout, .over, .through, .across, .into:
            if source.lexeme(index - 2) == .part, words[index - 2].value == 4, previous.lexeme != .at,
                source.lexeme(index - 3) != .the, words[index - 1].gap.isBlank
            {
                // "beginning in 2007"
                return found(.since, 2)
            }
            return found(.at, 1)
        case .of:
            if source.lexeme(index - 2) == .as { return found(.at, 2) }
            // "over the course of the 2000s"
            if source.lexeme(index - 2) == .course {
                return found(.at, source.lexeme(index - 3) == .the && index >= 4 ? 4 : 2)
            }
            return before
        case .as:
            // "as early as 2003"
            if source.lexeme(index - 2) == .part || source.lexeme(index - 2) == .later,
                source.lexeme(index - 3) == .as
            {
                return found(.at, 3)
            }
            return before
        case .part where previous.value == 4 && source.lexeme(index - 2) != .the:
            // "beginning 1999"
            return found(.since, 1)
        default: return before
        }
    }

    /// "no later than", "later than", "earlier than".
    private func than(_ index: Int, _ given: Before) -> Before {
        var before = given
        guard index >= 2, words[index - 2].lexeme == .later else { return before }
        let isLater = words[index - 2].value > 0
        let isDenied = source.lexeme(index - 3) == .no || source.lexeme(index - 3) == .not
        before.start = isDenied ? index - 3 : index - 2
        before.relation = isDenied ? (isLater ? .until : .since) : (isLater ? .after : .before)
        return before
    }
}
