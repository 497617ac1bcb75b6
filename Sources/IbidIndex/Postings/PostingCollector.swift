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
