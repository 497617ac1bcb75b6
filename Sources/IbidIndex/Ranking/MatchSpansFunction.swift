internal import GRDBSQLite

/// `ibid_spans(passage_fts)`: where the query matches in the body of the current row.
///
/// A blob of pairs of native 32-bit integers, start and end in bytes of the body, in order of their tokens; they may
/// overlap. The tokenizer of the table finds them, so a highlight is exactly what matched.
enum MatchSpansFunction {
    static let call: fts5_extension_function = { interface, cursor, context, _, _ in
        guard let api = interface?.pointee, let cursor else { return }
        var instances: Int32 = 0
        guard api.xInstCount?(cursor, &instances) == SQLITE_OK else {
            return sqlite3_result_error_code(context, SQLITE_CORRUPT)
        }
        var ranges: [(first: Int, last: Int)] = []
        for instance in 0..<instances {
            var (phrase, column, offset): (Int32, Int32, Int32) = (0, 0, 0)
            guard api.xInst?(cursor, instance, &phrase, &column, &offset) == SQLITE_OK else { continue }
            let size = api.xPhraseSize?(cursor, phrase) ?? 0
            guard column == bodyColumn, size > 0 else { continue }
            ranges.append((Int(offset), Int(offset + size - 1)))
        }
        var text: UnsafePointer<CChar>?
        var count: Int32 = 0
        guard !ranges.isEmpty, api.xColumnText?(cursor, bodyColumn, &text, &count) == SQLITE_OK else {
            return sqlite3_result_zeroblob(context, 0)
        }
        var offsets = TokenOffsets()
        let code = withUnsafeMutablePointer(to: &offsets) { pointer in
            api.xTokenize?(cursor, text, count, pointer) { pointer, flags, _, _, start, end in
                // A colocated token (a synonym) takes no place of its own.
                if flags & FTS5_TOKEN_COLOCATED == 0 {
                    pointer?.assumingMemoryBound(to: TokenOffsets.self).pointee.spans.append((start, end))
                }
                return SQLITE_OK
            }
        }
        guard code == SQLITE_OK else { return sqlite3_result_error_code(context, code ?? SQLITE_ERROR) }
        var blob: [Int32] = []
        for range in ranges where range.last < offsets.spans.count {
            blob.append(offsets.spans[range.first].start)
            blob.append(offsets.spans[range.last].end)
        }
        blob.withUnsafeBytes { bytes in
            sqlite3_result_blob(
                context, bytes.baseAddress, Int32(bytes.count), unsafeBitCast(-1, to: sqlite3_destructor_type.self))
        }
    }

    private static let bodyColumn: Int32 = 0

    private struct TokenOffsets {
        var spans: [(start: Int32, end: Int32)] = []
    }
}
