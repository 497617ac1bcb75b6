/// Gives the number of each term of a text, and numbers to terms that the index has not had yet.
///
/// Used by one thread at a time, inside the writer's database access.
final class TermDictionary {
    private var words = WordTable()
    private var ids: [String: Int] = [:]
    private var tokenizer: TermTokenizer?
    private var next: Int?
    /// The first number that was given to a new term.
    private var firstNew: Int?

    /// Calls `body` with the number of each term of `text`, in order.
    ///
    /// The tokenizer is asked once for each different word. Words end at every ASCII character that is neither letter nor
    /// digit, and so do the tokenizer's: what lies between has its terms whatever stands around it.
    func each(_ text: String, _ connection: Connection, _ body: (Int) -> Void) throws {
        var text = text
        try text.withUTF8 { bytes in
            var start = 0
            while start < bytes.count {
                guard Self.isInside(bytes[start]) else {
                    start += 1
                    continue
                }
                var end = start + 1
                while end < bytes.count, Self.isInside(bytes[end]) { end += 1 }
                let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
                let hash = WordTable.hash(word)
                if let known = words.terms(of: word, hash) {
                    for term in known { body(Int(term)) }
                } else {
                    let found = try terms(of: word, connection)
                    words.insert(word, hash, found.map { Int32(truncatingIfNeeded: $0) })
                    found.forEach(body)
                }
                start = end
            }
        }
    }

    /// The number of the term with exactly this text.
    func id(_ text: String, _ connection: Connection) throws -> Int {
        if let id = ids[text] { return id }
        let stored = try connection.prepared("SELECT id FROM term WHERE text = ?").first([.text(text)]) { $0.int(0) }
        let id = try stored ?? add(text, connection)
        ids[text] = id
        return id
    }

    /// Whether the index had the term not before this dictionary.
    func isNew(_ id: Int) -> Bool { firstNew.map { id >= $0 } ?? false }

    /// Forgets what it knows of terms, since some may have gone.
    func forget() {
        words = WordTable()
        ids = [:]
        next = nil
    }

    private func add(_ text: String, _ connection: Connection) throws -> Int {
        let id = try next ?? Meta(connection).int(.terms) + 1
        next = id + 1
        firstNew = firstNew ?? id
        try Meta(connection).set(.terms, .int(id))
        try connection.run(
            "INSERT INTO term(text, id, passages, occurrences, titled) VALUES (?, ?, 0, 0, 0)", [.text(text), .int(id)])
        return id
    }

    private func terms(of word: UnsafeBufferPointer<UInt8>, _ connection: Connection) throws -> [Int] {
        let tokenizer = try tokenizer ?? TermTokenizer(connection.handle)
        self.tokenizer = tokenizer
        return try tokenizer.terms(of: String(decoding: word, as: UTF8.self)).map { try id($0, connection) }
    }

    @inline(__always)
    private static func isInside(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }
}
