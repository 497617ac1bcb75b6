/// Makes the posting lists, lengths and term figures anew from the passages and compares them with what is stored.
///
/// One chunk at a time: memory is bounded by a chunk's words.
struct PostingCheck {
    private let connection: Connection
    private var figures: [String: TermFigures] = [:]
    private var totals: [Meta.Key: Int] = [:]
    private var faults: [String] = []

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// What differs; empty where everything agrees. Reads and tokenises every passage.
    mutating func run() throws -> [String] {
        let tokenizer = try TermTokenizer(connection.handle)
        let last = try connection.int("SELECT coalesce(max(id), -1) FROM passage")
        let stored = try connection.prepared(
            "SELECT chunk FROM posting UNION SELECT chunk FROM passage_length ORDER BY 1"
        ).map { $0.int(0) }
        let occupied = last < 0 ? [] : Array(0...PostingChunk.place(of: last).chunk)
        for chunk in Set(stored).union(occupied).sorted() { try check(chunk, tokenizer) }
        try checkFigures()
        return faults
    }

    private mutating func check(_ chunk: Int, _ tokenizer: TermTokenizer) throws {
        var builder = PostingBuilder()
        var ids: [String: Int] = [:]
        var names: [String] = []
        var lengths = [UInt32](repeating: 0, count: PostingChunk.size)
        let rows = chunk * PostingChunk.size
        try connection.prepared(
            """
            SELECT t.rowid, t.title, t.section, t.body, p.ordinal FROM passage_text t JOIN passage p ON p.id = t.rowid
            WHERE p.id BETWEEN ? AND ? ORDER BY p.id
            """
        ).each([.int(rows), .int(rows + PostingChunk.size - 1)]) { row in
            let offset = row.int(0) - rows
            var counts = [0, 0, 0]
            var position = 0
            for field in PassageField.allCases {
                tokenizer.terms(of: row.text(Int32(field.rawValue + 1))) { bytes in
                    let text = String(decoding: bytes, as: UTF8.self)
                    let id = ids[text] ?? names.count
                    if id == names.count {
                        ids[text] = id
                        names.append(text)
                    }
                    builder.add(term: id, offset: offset, position: position, field: field)
                    counts[field.rawValue] += 1
                    position += 1
                }
                position += 1
            }
            totals[.titleTokens, default: 0] += counts[0]
            totals[.sectionTokens, default: 0] += counts[1]
            totals[.bodyTokens, default: 0] += counts[2]
            lengths[offset] =
                PassageLength(title: counts[0], section: counts[1], body: counts[2], isFirst: row.int(4) == 0).bits
        }
        try compare(lengths, of: chunk)
        try compare(&builder, names, of: chunk)
    }

    private mutating func compare(_ lengths: [UInt32], of chunk: Int) throws {
        let stored = try connection.prepared("SELECT lengths, sum FROM passage_length WHERE chunk = ?")
            .first([.int(chunk)]) { row in
                let bytes = row.blob(0)
                return Checksum.of(bytes) == row.int(1) ? PassageLengths.decoded(bytes) : nil
            }
        let isRight = stored.map { $0 == lengths } ?? lengths.allSatisfy { $0 == 0 }
        if !isRight { faults.append("passage_length chunk \(chunk) does not agree with its passages") }
    }

    private mutating func compare(_ builder: inout PostingBuilder, _ names: [String], of chunk: Int) throws {
        var matching = 0
        let statement = try connection.prepared(
            "SELECT o.list, o.sum FROM term t JOIN posting o ON o.chunk = ? AND o.term = t.id WHERE t.text = ?")
        try builder.build { built in
            let text = names[built.term]
            figures[text, default: TermFigures()].add(built)
            totals[.postings, default: 0] += built.passages
            totals[.titledPostings, default: 0] += built.titled
            let isRight = try statement.first([.int(chunk), .text(text)]) { row in
                let bytes = row.blob(0)
                return bytes == built.list && Checksum.of(bytes) == row.int(1)
            }
            if isRight == true {
                matching += 1
            } else {
                faults.append("the postings of \"\(text)\" in chunk \(chunk) do not agree with its passages")
            }
        }
        let stored = try connection.int("SELECT count(*) FROM posting WHERE chunk = ?", [.int(chunk)])
        if stored > names.count, matching == names.count {
            faults.append("chunk \(chunk) has postings of \(stored - names.count) words that its passages do not hold")
        }
    }

    private mutating func checkFigures() throws {
        var known = 0
        try connection.prepared("SELECT text, passages, occurrences, titled FROM term ORDER BY text").each { row in
            known += 1
            let stored = TermFigures(passages: row.int(1), occurrences: row.int(2), titled: row.int(3))
            if figures[row.text(0)] != stored {
                faults.append("the figures of \"\(row.text(0))\" do not agree with the passages")
            }
        }
        if known != figures.count {
            faults.append("term holds \(known) words where the passages hold \(figures.count)")
        }
        let meta = Meta(connection)
        for key in [Meta.Key.titleTokens, .sectionTokens, .bodyTokens, .postings, .titledPostings] {
            let stored = try meta.int(key)
            if stored != totals[key] ?? 0 {
                faults.append("meta says \(key.rawValue) \(stored) where the passages give \(totals[key] ?? 0)")
            }
        }
    }
}

extension TermFigures {
    fileprivate mutating func add(_ built: PostingBuilder.Built) {
        passages += built.passages
        occurrences += built.occurrences
        titled += built.titled
    }
}
