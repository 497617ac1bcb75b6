internal import IbidModel

/// The works and names that a corpus cites, with one place in each document that does.
struct SourceLedger: Sendable {
    /// A work of the corpus.
    struct Source: Sendable {
        /// The fingerprint of `SourceIdentity`.
        let fingerprint: String
        /// The work as its first citation describes it.
        let item: CSLItem
        /// The text of its first citation.
        let text: String
        /// How often it is cited.
        var count: Int
        /// Its first place in each document, in the order of the documents.
        var places: [LedgerPlace]
        /// The blocking keys of `SourceIdentity`.
        let keys: [String]
        /// The outline of its title.
        let outline: TitleOutline
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
    private var sourceIndex: [String: Int] = [:]
    private var nameIndex: [String: Int] = [:]

    /// Enters the works of the document at a position among the inputs; documents come in order. Linear in them.
    mutating func add(_ cited: [CitedSource], texts: [CitedText], document: Int) {
        for source in cited {
            guard let place = source.places.min() else { continue }
            let first = LedgerPlace(document: document, place: place)
            if let known = sourceIndex[source.fingerprint] {
                sources[known].count += source.places.count
                sources[known].places.append(first)
            } else {
                enter(
                    Source(
                        fingerprint: source.fingerprint, item: source.item, text: source.text,
                        count: source.places.count, places: [first], keys: SourceIdentity.blockingKeys(source.item),
                        outline: TitleOutline(source.item)))
            }
        }
        var index: [String: Int] = [:]
        var found: [Name] = []
        for text in texts where text.isRead {
            for (name, place) in Self.names(of: text) {
                if let known = index[name] {
                    found[known].count += text.places.count
                } else {
                    index[name] = found.count
                    let place = LedgerPlace(document: document, place: place)
                    found.append(Name(text: name, count: text.places.count, places: [place]))
                }
            }
        }
        for name in found { enter(name) }
    }

    /// Enters what another ledger holds, whose documents come after this one's. Linear in it.
    mutating func add(_ other: SourceLedger) {
        for source in other.sources { enter(source) }
        for name in other.names { enter(name) }
    }

    private mutating func enter(_ source: Source) {
        if let known = sourceIndex[source.fingerprint] {
            sources[known].count += source.count
            sources[known].places += source.places
        } else {
            sourceIndex[source.fingerprint] = sources.count
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

    /// Outlet, publisher and organisations of a citation, each once, with its place.
    private static func names(of cited: CitedText) -> [(String, FindingPlace)] {
        let item = cited.citation.item
        var result: [(String, FindingPlace)] = []
        func add(_ name: String?, _ role: CitationSegment.Role) {
            guard let name, !name.isEmpty, !result.contains(where: { $0.0 == name }) else { return }
            result.append((name, cited.segments(role).first.map { cited.place(of: $0) } ?? cited.place))
        }
        add(item.containerTitle, .container)
        add(item.publisher, .publisher)
        for author in item.authors { if case .literal(let name) = author { add(name, .author) } }
        return result
    }
}
