/// The numbers of a passage's terms, part by part, in the order of the text.
struct PassageTerms {
    var title: [Int32] = []
    var section: [Int32] = []
    var body: [Int32] = []

    /// Forgets them and keeps the room.
    mutating func removeAll() {
        title.removeAll(keepingCapacity: true)
        section.removeAll(keepingCapacity: true)
        body.removeAll(keepingCapacity: true)
    }

    /// Calls `body` with each term once, ascending, and how often it stands in each part.
    func eachCount(_ visit: (Int, FieldCounts) -> Void) {
        let fields = [(title, PassageField.title), (section, .section), (body, .body)]
        let places = fields.flatMap { terms, field in terms.map { Int($0) << 2 | field.rawValue } }.sorted()
        var start = 0
        while start < places.count {
            let term = places[start] >> 2
            var counts = (title: 0, section: 0, body: 0)
            while start < places.count, places[start] >> 2 == term {
                switch places[start] & 3 {
                case PassageField.title.rawValue: counts.title += 1
                case PassageField.section.rawValue: counts.section += 1
                default: counts.body += 1
                }
                start += 1
            }
            visit(term, FieldCounts(title: counts.title, section: counts.section, body: counts.body))
        }
    }
}

/// Collects passages for a segment of posting lists: their words, lengths and what they add to the collection's figures.
struct PostingCollector {
    var builder = PostingBuilder()
    /// The row of the first passage, and `PassageLength.bits` of each row from there on; 0 where none came.
    private(set) var first = 0
    private(set) var lengths: [UInt32] = []
    private(set) var passages = 0
    private(set) var totals: [Meta.Key: Int] = [:]

    /// Adds a passage in a row after all others. `marks` are numbers of terms as well.
    mutating func add(row: Int, _ terms: PassageTerms, marks: [Int], isFirst: Bool) {
        if passages == 0 { first = row }
        var position = 0
        add(terms.title, row, .title, &position)
        add(terms.section, row, .section, &position)
        add(terms.body, row, .body, &position)
        for mark in marks { builder.mark(term: mark, row: row) }
        lengths += repeatElement(0, count: row - first - lengths.count)
        lengths.append(
            PassageLength(
                title: terms.title.count, section: terms.section.count, body: terms.body.count, isFirst: isFirst
            ).bits)
        passages += 1
        totals[.titleTokens, default: 0] += terms.title.count
        totals[.sectionTokens, default: 0] += terms.section.count
        totals[.bodyTokens, default: 0] += terms.body.count
    }

    /// The rows from the first to the last one; `nil` where nothing came.
    var rows: ClosedRange<Int>? { passages == 0 ? nil : first...(first + lengths.count - 1) }

    private mutating func add(_ terms: [Int32], _ row: Int, _ field: PassageField, _ position: inout Int) {
        for term in terms {
            builder.add(term: Int(term), row: row, position: position, field: field)
            position += 1
        }
        position += 1
    }
}
