internal import IbidModel

/// Counts matching passages by what they are, name or cite.
struct FacetCounter {
    private let connection: Connection
    private let rows: RowSet
    private let postings: PostingReader

    /// - Parameter rows: the passages that are counted.
    init(_ connection: Connection, _ rows: RowSet, _ postings: PostingReader) {
        self.connection = connection
        self.rows = rows
        self.postings = postings
    }

    /// The exact counts. Linear in the passages of the index, and in their citations for sources and publishers.
    func facet(_ name: Facet.Name) throws -> Facet {
        switch name {
        case .document:
            try facet(
                name, "SELECT id, document FROM passage",
                label: "SELECT printf('d%016x', uid), title FROM document WHERE id = ?")
        case .section:
            try facet(
                name, "SELECT id, section FROM passage", label: "SELECT path, path FROM section WHERE id = ?")
        case .year: try years()
        case .source:
            try facet(
                name, "SELECT DISTINCT passage, source FROM passage_source",
                label: "SELECT printf('s%016x', uid), title FROM source WHERE id = ?")
        case .publisher:
            try facet(
                name, "SELECT DISTINCT passage, source FROM passage_source",
                label: "SELECT publisher, publisher FROM source WHERE id = ?")
        }
    }

    /// Years are marks of passages, so their lists say how many there are.
    private func years() throws -> Facet {
        let values = try postings.marked(PassageMark.year) { Int($0) != nil }.map { year, matches in
            Facet.Value(value: year, label: year, count: matches.rows.count { rows.contains(Int($0)) })
        }
        return Facet(
            name: .year,
            values: values.filter { $0.count > 0 }.sorted {
                ($0.value.utf8.count, $0.value) < ($1.value.utf8.count, $1.value)
            })
    }

    /// `pairs` gives a passage and the number of a thing that it has, each pair once; `label` the value and the name of
    /// such a number.
    private func facet(_ name: Facet.Name, _ pairs: String, label: String) throws -> Facet {
        let labels = try connection.prepared(label)
        var places: [Int: Int] = [:]
        var byValue: [String: Int] = [:]
        var tallies: [(value: String, label: String, passages: Int)] = []
        // Several sources have one publisher, which counts a passage once.
        var counted: [Int: Set<Int>] = [:]
        try connection.prepared(pairs).each { row in
            let (passage, number) = (row.int(0), row.int(1))
            guard rows.contains(passage) else { return }
            let place: Int
            if let known = places[number] {
                place = known
            } else {
                let (value, label) = try labels.first([.int(number)]) { ($0.text(0), $0.text(1)) } ?? ("", "")
                place = byValue[value] ?? tallies.count
                if place == tallies.count { tallies.append((value, label, 0)) }
                byValue[value] = place
                places[number] = place
            }
            if name == .publisher, !counted[place, default: []].insert(passage).inserted { return }
            tallies[place].passages += 1
        }
        let values = tallies.filter { !$0.value.isEmpty }
            .map { Facet.Value(value: $0.value, label: $0.label, count: $0.passages) }
            .sorted { ($1.count, $0.label, $0.value) < ($0.count, $1.label, $1.value) }
        return Facet(name: name, values: values)
    }
}
