package import IbidModel

/// Nearly the same sentence twice: worth comparing their sources.
///
/// Sentences meet where they share one of their three largest keys, which near copies do more often than not. A sketch
/// of one bit a word tells most of those that meet apart without a look at their words.
package struct NearDuplicates: Sendable {
    /// A sentence with words enough.
    private struct Entry: Sendable {
        /// Its number: in its document, and among all once they are joined.
        var id: Int32
        let document: Int32
        let paragraph: Int32
        let count: Int32
        let sketch: UInt64
        /// Its largest keys.
        let keys: (UInt64, UInt64, UInt64)
        /// Its bytes, without the head of the line.
        let span: ByteSpan
    }

    /// The least number of different words.
    private static let least = 8
    /// The most sentences that share a key and are compared.
    private static let block = 24

    /// The sentences, in the order of their numbers.
    private var entries: [Entry] = []

    /// Looks at the words of a document. Linear.
    package init(_ document: Document, number: Int) {
        self.init(document, DocumentWords(document.text.bytes), number: number)
    }

    init(_ document: Document, _ words: DocumentWords, number: Int) {
        let bytes = document.text.bytes
        var keys: [UInt64] = []
        var id = -1
        for (index, paragraph) in document.paragraphs.enumerated() {
            for sentence in paragraph.sentences {
                id += 1
                guard paragraph.kind != .placeholder, paragraph.kind != .disclaimer else { continue }
                let start = StatementReader.start(of: sentence, in: paragraph, bytes)
                let span = ByteSpan(start: start, end: sentence.span.end)
                Self.take(words, bytes, span, into: &keys)
                guard keys.count >= Self.least else { continue }
                entries.append(
                    Entry(
                        id: Int32(truncatingIfNeeded: id), document: Int32(number), paragraph: Int32(index),
                        count: Int32(keys.count),
                        sketch: keys.reduce(0) { $0 | 1 << (($1 &* 0x9E37_79B9_7F4A_7C15) >> 58) },
                        keys: (keys[keys.count - 1], keys[keys.count - 2], keys[keys.count - 3]), span: span))
            }
        }
    }

    /// The sentences of all documents, in their order; `firsts` has the number of each document's first sentence.
    package init(joining parts: [NearDuplicates], firsts: [Int]) {
        entries.reserveCapacity(parts.reduce(0) { $0 + $1.entries.count })
        for part in parts {
            for var entry in part.entries {
                entry.id += Int32(truncatingIfNeeded: firsts[Int(entry.document)])
                entries.append(entry)
            }
        }
    }

    /// The different words of a sentence, ascending.
    private static func take(_ words: DocumentWords, _ bytes: [UInt8], _ span: ByteSpan, into keys: inout [UInt64]) {
        keys.removeAll(keepingCapacity: true)
        let content = ContentWords.standard
        for index in words.indices(in: span) {
            let concept = content.concept(words.words[index], bytes)
            if concept != 0 { keys.append(concept) }
        }
        keys.sortDistinct()
    }

    /// The pairs whose keys fall to `part` of `parts`; a pair may be found in several. Near-linear.
    package func findings(in documents: [Document], part: Int, of parts: Int) -> [Contradiction] {
        var places: [(key: UInt64, index: Int32)] = []
        for (index, entry) in entries.enumerated() {
            let keys = entry.keys
            if Self.isIn(keys.0, part, parts) { places.append((keys.0, Int32(index))) }
            if Self.isIn(keys.1, part, parts) { places.append((keys.1, Int32(index))) }
            if Self.isIn(keys.2, part, parts) { places.append((keys.2, Int32(index))) }
        }
        places.sort { ($0.key, $0.index) < ($1.key, $1.index) }
        var found: [Contradiction] = []
        var start = 0
        while start < places.count {
            var end = start + 1
            while end < places.count, places[end].key == places[start].key { end += 1 }
            if end - start <= Self.block {
                for first in start..<end {
                    for second in first + 1..<end {
                        let (a, b) = (entries[Int(places[first].index)], entries[Int(places[second].index)])
                        if Self.isNear(a, b, documents) { found.append(Self.finding(a, b)) }
                    }
                }
            }
            start = end
        }
        return found
    }

    private static func isIn(_ key: UInt64, _ part: Int, _ parts: Int) -> Bool {
        Int((key &* 0xC2B2_AE3D_27D4_EB4F) >> 48) % parts == part
    }

    private static func isNear(_ a: Entry, _ b: Entry, _ documents: [Document]) -> Bool {
        guard a.paragraph != b.paragraph || a.document != b.document else { return false }
        let shared = Int((0.9 * Double(max(a.count, b.count))).rounded(.up))
        // At most so many words stand in one of the two only.
        let apart = Int(a.count) + Int(b.count) - 2 * shared
        guard apart >= 0, (a.sketch ^ b.sketch).nonzeroBitCount <= apart else { return false }
        var (left, right): ([UInt64], [UInt64]) = ([], [])
        take(a, documents, into: &left)
        take(b, documents, into: &right)
        return Set(left).intersection(right).count >= shared
    }

    private static func take(_ entry: Entry, _ documents: [Document], into keys: inout [UInt64]) {
        let bytes = Array(documents[Int(entry.document)].text.bytes[entry.span.range])
        take(DocumentWords(bytes), bytes, ByteSpan(start: 0, end: bytes.count), into: &keys)
    }

    private static func finding(_ a: Entry, _ b: Entry) -> Contradiction {
        Contradiction(
            .nearDuplicate, (Int(a.id), ByteSpan(start: 0, end: a.span.count)),
            (Int(b.id), ByteSpan(start: 0, end: b.span.count)))
    }
}
