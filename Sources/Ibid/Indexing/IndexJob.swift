internal import IbidIndex
internal import IbidModel

/// A file or stream of a run, with what the index holds of it.
struct IndexJob: Sendable {
    let root: String
    let path: String
    /// The size, as far as it is known before the file is read.
    let bytes: Int
    /// `nil` for one that the index does not hold.
    let known: KnownFile?

    /// The absolute path.
    var place: PathBytes { PathBytes(CorpusScope.absolute(path, in: root)) }

    /// The bytes of an input that is new or changed.
    struct Input: Sendable {
        let bytes: [UInt8]
        let digest: [UInt8]
        let kind: InputKind
    }

    /// What an input is to the index, before it is read.
    enum Found: Sendable {
        case failed(InputError)
        case unchanged
        case changed(Input)
    }

    /// What became of an input.
    enum Outcome: Sendable {
        case failed(InputError)
        case unchanged
        case read(FileChange, bytes: Int, diagnostics: [IndexingReport.Located])
    }

    /// Reads the file's bytes and compares them with what the index holds.
    func find(_ options: IndexingOptions) -> Found {
        do throws(InputError) {
            let bytes = try InputFile.bytes(
                CorpusScope.absolute(path, in: root), limit: options.maximumFileSize)
            return compare(bytes, options)
        } catch {
            return .failed(error)
        }
    }

    /// Compares bytes with what the index holds. The same bytes read as another kind are other documents.
    func compare(_ bytes: [UInt8], _ options: IndexingOptions) -> Found {
        let digest = DocumentParser.digest(bytes)
        let kind = DocumentParser.kind(options.input, path: path, bytes: bytes)
        if let known, known.digest == digest, known.input == kind { return .unchanged }
        return .changed(Input(bytes: bytes, digest: digest, kind: kind))
    }

    /// Turns what is new or changed into documents.
    func outcome(of found: Found, _ parser: DocumentParser) -> Outcome {
        switch found {
        case .failed(let error): .failed(error)
        case .unchanged: .unchanged
        case .changed(let input): read(input, parser)
        }
    }

    /// Turns bytes into documents.
    func read(_ input: Input, _ parser: DocumentParser) -> Outcome {
        let parsed = parser.parse(input.bytes, digest: input.digest, path: path, as: input.kind)
        let change = FileChange.store(
            root: root, path: path, input: input.kind, digest: input.digest, documents: parsed.documents)
        return .read(change, bytes: input.bytes.count, diagnostics: parsed.diagnostics)
    }
}
