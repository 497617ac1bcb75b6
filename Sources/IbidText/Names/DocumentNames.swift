package import IbidModel

/// The names in a document, and what it says of other names.
package struct DocumentNames: Sendable {
    /// A pair of names with where it stands.
    package struct Alias: Sendable, Hashable {
        /// The pair.
        package let pair: AliasPair
        /// Where the second name stands in the document.
        package let span: ByteSpan
    }

    /// A spelling with the key that all spellings of the name share.
    package struct Spelling: Sendable, Hashable {
        /// `NameFolding.key`.
        package let key: String
        /// As it stands in the document, its words parted by single spaces.
        package let text: String
    }

    /// In the order of the document.
    package let aliases: [Alias]
    /// In the order of first occurrence, each once.
    package let spellings: [Spelling]

    /// Reads `document`. Linear in its text.
    package init(_ document: Document) {
        var aliases: [Alias] = []
        var spellings: [Spelling] = []
        var seen: Set<String> = []
        for paragraph in document.paragraphs {
            let page = AliasPage(Array(document.text.bytes[paragraph.span.range]), title: document.title, subject: nil)
            for pair in AliasMiner.pairs(on: page) {
                aliases.append(Alias(pair: pair, span: pair.otherSpan.shifted(by: paragraph.span.start)))
            }
            // A capital at the head of a sentence proves nothing.
            for candidate in NameScanner.candidates(page.tokens, page.runs, page.bytes, withOpeners: false)
            where candidate.words.count <= 6 {
                let name = candidate.words.joined(separator: " ")
                guard !seen.contains(name), let key = NameFolding.key(of: candidate.words) else { continue }
                seen.insert(name)
                spellings.append(Spelling(key: key, text: name))
            }
        }
        self.aliases = aliases
        self.spellings = spellings
    }
}
