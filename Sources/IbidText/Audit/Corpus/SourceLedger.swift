internal import IbidModel

/// The works and names that a corpus cites, with one place in each document that does.
struct SourceLedger: Sendable {
    /// A work of the corpus.
    struct Source: Sendable {
        /// The work's first citation.
        let first: ReadCitation
        /// What the work is known and compared by.
        let work: CitedWork
        /// How often it is cited.
        var count: Int
        /// Its first place in each document, in the order of the documents.
        var places: [LedgerPlace]

        /// The work as its first citation describes it.
        var item: CSLItem { first.citation.item }
        /// What the work is called.
        var title: String { first.citation.item.title ?? first.citation.text }
    }

    /// A name of an outlet, publisher or organisation, as written.
    struct Name: Sendable {
        /// The name.
        let text: String
        /// How often it is written.
        var count: Int
        /// Its first place in each document, in the order of the documents.
        var places: [LedgerPlace]
    }

    /// The works, in the order of their first places.
    private(set) var sources: [Source] = []
    /// The names, in the order of their first places.
    private(set) var names: [Name] = []
    private var sourceIndex: [TextKey: Int] = [:]
    private var nameIndex: [String: Int] = [:]

    /// Enters the works of the document at a position among the inputs; documents come in order. Linear in them.
    mutating func add(_ cited: [CitedSource], texts: [CitedText], document: Int) {
        for source in cited {
            guard let place = source.places.min() else { continue }
            let first = LedgerPlace(document: document, place: place)
            let key = TextKey(source.work.fingerprint)
            if let known = sourceIndex[key] {
                sources[known].count += source.places.count
                sources[known].places.append(first)
            } else {
                sourceIndex[key] = sources.count
                sources.append(
                    Source(first: source.first, work: source.work, count: source.places.count, places: [first]))
            }
        }
        for text in texts {
            for name in text.read.names {
                guard let known = nameIndex[name.text] else {
                    nameIndex[name.text] = names.count
                    names.append(
                        Name(text: name.text, count: text.places.count, places: [place(name.span, text, document)]))
                    continue
                }
                names[known].count += text.places.count
                if names[known].places.last?.document != document {
                    names[known].places.append(place(name.span, text, document))
                }
            }
        }
    }

    private func place(_ span: ByteSpan?, _ text: CitedText, _ document: Int) -> LedgerPlace {
        LedgerPlace(document: document, place: span.map { text.place(of: $0) } ?? text.place)
    }

    /// Enters what another ledger holds, whose documents come after this one's. Linear in it.
    mutating func add(_ other: SourceLedger) {
        for source in other.sources { enter(source) }
        for name in other.names { enter(name) }
    }

    private mutating func enter(_ source: Source) {
        let key = TextKey(source.work.fingerprint)
        if let known = sourceIndex[key] {
            sources[known].count += source.count
            sources[known].places += source.places
        } else {
            sourceIndex[key] = sources.count
            sources.append(source)
        }
    }

    private mutating func enter(_ name: Name) {
        if let known = nameIndex[name.text] {
            names[known].count += name.count
            names[known].places += name.places
        } else {
            nameIndex[name.text] = names.count
            names.append(name)
        }
    }
}
