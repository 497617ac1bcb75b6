internal import IbidModel

/// What stands before the colon of a line: a date, a person with a term of office, or a label.
struct LineHead: Sendable {
    /// The person of "Nabil Sahraoui (August 2003-June 2004)"; 0 if none.
    var person: UInt64 = 0
    /// The name keys of that person.
    var names: [UInt64] = []
    /// The date or the term.
    var date: TimeMention?
    /// The keys of the words.
    var words: [UInt64] = []
    /// Whether it is a label such as "Formed".
    var isLabel = false
    /// The key of the label's words together; 0 for another head.
    var label: UInt64 = 0
    /// The class that the label names; -1 for none.
    var act: Int16 = -1

    /// No head.
    init() {}

    /// Reads a head.
    init(_ bytes: [UInt8], isDate: Bool, table: EntityTable, lexicon: ActLexicon) {
        let tokens = ClaimTokenizer.tokens(of: bytes, lexicon: lexicon)
        let text = String(decoding: bytes, as: UTF8.self)
        words = tokens.filter { $0.kind == .word && $0.word.tag == .content }.map(\.word.concept)
        let values = ValueScanner.values(in: text, anchor: .none)
        date = Self.whole(values.times)
        if let open = tokens.firstIndex(where: { $0.kind == .open }), open > 1, !isDate {
            let inner = tokens[..<open].map(\.name)
            let key = EntityTable.key(of: inner)
            if let known = table.entity(key), known != 0 {
                person = table.resolve(known)
                names = inner.filter { $0 != 0 }
            }
        } else if !isDate {
            isLabel = true
            label = Self.label(tokens.map(\.key))
            if tokens.count == 1, let word = tokens.first?.word, let sense = lexicon.senses[word.verb]?.last {
                act = sense.act
            }
        }
    }

    /// The key of a label of these words.
    static func label(_ words: [UInt64]) -> UInt64 { words.reduce(ClaimKey.start) { ClaimKey.join($0, $1) } }

    /// One mention for all times of a head: from the first to the last.
    private static func whole(_ times: [TimeMention]) -> TimeMention? {
        guard let first = times.first else { return nil }
        guard times.count == 2, let last = times.last, first.relation != .between else { return first }
        let interval = CalendarInterval(first: first.stated.first, last: last.isPresent ? nil : last.stated.last)
        return TimeMention(span: first.span, interval: interval, relation: .between, isPresent: last.isPresent)
    }
}
