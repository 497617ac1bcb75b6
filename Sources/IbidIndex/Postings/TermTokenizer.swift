internal import GRDBSQLite

/// FTS5's own tokenizer, run outside FTS5, so that our posting lists hold exactly its terms.
///
/// Made for one connection and used by one thread.
final class TermTokenizer {
    private var tokenizer: fts5_tokenizer
    private let handle: OpaquePointer
    private var known: [String: [String]] = [:]

    /// The tokenizer that `passage_fts` names in its definition.
    init(_ connection: OpaquePointer) throws {
        let api = try FTS5Interface.of(connection)
        var userData: UnsafeMutableRawPointer?
        var tokenizer = fts5_tokenizer()
        guard api.pointee.xFindTokenizer?(api, "porter", &userData, &tokenizer) == SQLITE_OK else {
            throw SQLiteFailure(connection)
        }
        var handle: OpaquePointer?
        let code = Self.arguments.withUnsafeBufferPointer { arguments in
            var pointers = arguments.map { UnsafePointer<CChar>?(Self.characters($0)) }
            return tokenizer.xCreate?(userData, &pointers, Int32(pointers.count), &handle)
        }
        guard code == SQLITE_OK, let handle else { throw SQLiteFailure(connection) }
        self.tokenizer = tokenizer
        self.handle = handle
    }

    deinit { tokenizer.xDelete?(handle) }

    /// Calls `body` with the bytes of each term of `text`, in order. The bytes live only during the call.
    func terms(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        visit(text) { term, _ in body(term) }
    }

    /// Calls `body` with the bytes of each term of `text`, which live only during the call, and its place in the text's
    /// UTF-8 bytes, in order.
    func visit(_ text: String, _ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void) {
        var text = text
        withoutActuallyEscaping(body) { body in
            text.withUTF8 { bytes in
                guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
                var visitor = Visitor(body: body)
                withUnsafeMutablePointer(to: &visitor) { context in
                    base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { characters in
                        _ = tokenizer.xTokenize?(
                            handle, context, FTS5_TOKENIZE_DOCUMENT, characters, Int32(bytes.count), Self.visit)
                    }
                }
            }
        }
    }

    /// The terms of `text` in order, each with its place in the text's UTF-8 bytes.
    func tokens(of text: String) -> [(term: String, span: Range<Int>)] {
        var spans: [(term: String, span: Range<Int>)] = []
        visit(text) { term, span in spans.append((String(decoding: term, as: UTF8.self), span)) }
        return spans
    }

    /// The terms of `text` in order.
    func terms(of text: String) -> [String] {
        var terms: [String] = []
        self.terms(of: text) { terms.append(String(decoding: $0, as: UTF8.self)) }
        return terms
    }

    /// The terms of a short text that is asked for again, as those of a query are.
    func knownTerms(of text: String) -> [String] {
        if let terms = known[text] { return terms }
        let terms = terms(of: text)
        if known.count >= Self.knownLimit { known = [:] }
        known[text] = terms
        return terms
    }

    private static let knownLimit = 1_024

    private struct Visitor {
        let body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void
    }

    private static let visit:
        @convention(c) (UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, Int32, Int32, Int32) -> Int32 = {
            context, _, token, length, start, end in
            guard let token, let context else { return SQLITE_OK }
            token.withMemoryRebound(to: UInt8.self, capacity: Int(length)) { bytes in
                context.assumingMemoryBound(to: Visitor.self).pointee
                    .body(UnsafeBufferPointer(start: bytes, count: min(Int(length), longest)), Int(start)..<Int(end))
            }
            return SQLITE_OK
        }

    /// `FTS5_MAX_TOKEN_SIZE`: FTS5 cuts longer terms.
    static let longest = 32_768

    /// `porter` wraps the tokenizer that its arguments name. Static strings, since SQLite may keep what it is given.
    private static let arguments: [StaticString] = ["unicode61", "remove_diacritics", "2"]

    private static func characters(_ text: StaticString) -> UnsafePointer<CChar> {
        UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
    }
}
