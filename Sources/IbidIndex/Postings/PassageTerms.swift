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
