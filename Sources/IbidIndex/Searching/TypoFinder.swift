internal import IbidModel

/// Finds the word of the index that was meant by one that it does not hold.
struct TypoFinder {
    /// Shorter words differ by one letter from too many others.
    private static let shortest = 4
    /// From this length on, two slips are forgiven.
    private static let long = 8

    private let connection: Connection
    private let postings: PostingReader

    init(_ connection: Connection, _ postings: PostingReader) {
        self.connection = connection
        self.postings = postings
    }

    /// What `term` may have meant, as the corpus spells it; `nil` where the index holds it, where it is short, or where it
    /// holds a digit: a number is never a slip for another. Only words with the same first letter are looked at, or with
    /// the first two in turn. Reads the words of one or two letters of the alphabet.
    func suggestion(for term: QueryTerm) throws -> String? {
        let words = postings.terms(of: term.text)
        guard words.count == 1, !term.isPrefix, let word = words.first, term.text.count >= Self.shortest,
            !term.text.contains(where: \.isNumber), try postings.term(word) == nil
        else { return nil }
        let letters = Array(word.unicodeScalars)
        let limit = letters.count >= Self.long ? 2 : 1
        var best: (distance: Int, term: PostingReader.Term)?
        for first in Set(letters.prefix(2)) {
            for candidate in try postings.texts(beginning: String(first)) {
                // Bytes first: few words are as long.
                guard abs(candidate.utf8.count - word.utf8.count) <= 4 * limit else { continue }
                let other = Array(candidate.unicodeScalars)
                guard abs(other.count - letters.count) <= limit,
                    !other.contains(where: { $0.properties.numericType != nil })
                else { continue }
                let distance = SlipDistance.between(letters, other, limit: limit)
                guard distance <= limit, let term = try postings.term(candidate) else { continue }
                let isBetter = best.map {
                    (distance, -term.figures.passages, candidate)
                        < ($0.distance, -$0.term.figures.passages, $0.term.text)
                }
                if isBetter ?? true { best = (distance, term) }
            }
        }
        return try best.flatMap { try spelling(of: $0.term) }
    }

    /// The commonest form of a term in the first passages that hold it, in lower case.
    private func spelling(of term: PostingReader.Term) throws -> String? {
        let tokenizer = try TermTokenizer(connection.handle)
        var forms: [String: Int] = [:]
        let statement = try connection.prepared("SELECT title, section, body FROM passage_text WHERE rowid = ?")
        for row in try postings.matches(of: term).rows.prefix(8) {
            let texts = try statement.first([.int(Int(row))]) { row in (0..<3).map { row.text(Int32($0)) } } ?? []
            for text in texts {
                let bytes = Array(text.utf8)
                for token in tokenizer.tokens(of: text) where token.term == term.text {
                    forms[String(decoding: bytes[token.span], as: UTF8.self).lowercased(), default: 0] += 1
                }
            }
        }
        return forms.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
