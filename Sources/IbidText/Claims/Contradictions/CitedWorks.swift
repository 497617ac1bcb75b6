package import IbidModel

/// Which works stand behind the statements of documents.
package struct CitedWorks: Sendable {
    private let documents: [Document]

    /// Makes it of the documents by whose numbers statements go; without any, no two statements share a work.
    package init(_ documents: [Document] = []) {
        self.documents = documents
    }

    /// Whether a note covers both statements, or one work is cited for both. Linear in their citations.
    func areShared(_ a: Statement, _ b: Statement) -> Bool {
        if a.document == b.document, !Set(a.noteKeys).isDisjoint(with: b.noteKeys) { return true }
        return !works(of: a).isDisjoint(with: works(of: b))
    }

    /// The fingerprints of the works that a statement's notes name.
    private func works(of statement: Statement) -> Set<String> {
        guard documents.indices.contains(statement.document) else { return [] }
        let blocks = documents[statement.document].noteBlocks
        var works: Set<String> = []
        for key in statement.noteKeys {
            let (block, note) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
            guard blocks.indices.contains(block), blocks[block].notes.indices.contains(note) else { continue }
            for citation in blocks[block].notes[note].citations where citation.style != .opaque {
                works.insert(SourceIdentity.fingerprint(citation.item))
            }
        }
        return works
    }
}
