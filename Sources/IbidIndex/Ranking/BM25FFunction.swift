internal import Foundation
internal import GRDBSQLite

/// `ibid_bm25f(passage_fts, k1, b, wTitle, wSection, wBody)`: the score of the current row, higher is better.
///
///     score  = Σ over terms t  idf(t) · tf(t) · (k1 + 1) / (tf(t) + k1)
///     tf(t)  = Σ over fields f  w(f) · n(t, f) / (1 − b + b · length(f) / average length(f))
///     idf(t) = ln(1 + (N − df(t) + 0.5) / (df(t) + 0.5))
///
/// BM25F after Robertson and Zaragoza (2009), 3.6, with the inverse document frequency kept positive, so that a word
/// of most passages counts little but never against one. A phrase is one term. FTS5's own `bm25()` fixes k1 and b and
/// cuts the inverse document frequency off at a constant.
enum BM25FFunction {
    static let call: fts5_extension_function = { interface, cursor, context, count, arguments in
        guard let interface, let cursor, let arguments, count == 2 + Int32(fields) else {
            sqlite3_result_error(context, "ibid_bm25f takes k1, b and a weight for each column", -1)
            return
        }
        let api = interface.pointee
        let state: State
        if let known = api.xGetAuxdata?(cursor, 0) {
            state = Unmanaged<State>.fromOpaque(known).takeUnretainedValue()
        } else {
            guard let fresh = State(api, interface, cursor, arguments) else {
                sqlite3_result_error_code(context, SQLITE_ERROR)
                return
            }
            state = fresh
            let retained = Unmanaged.passRetained(fresh)
            let code = api.xSetAuxdata?(cursor, retained.toOpaque()) { pointer in
                if let pointer { Unmanaged<State>.fromOpaque(pointer).release() }
            }
            guard code == SQLITE_OK else {
                // SQLite has called the destructor already.
                sqlite3_result_error_code(context, code ?? SQLITE_ERROR)
                return
            }
        }
        guard let score = state.score(api, cursor) else {
            sqlite3_result_error_code(context, SQLITE_CORRUPT)
            return
        }
        sqlite3_result_double(context, score)
    }

    /// Title, section, body.
    private static let fields = 3

    /// What is computed once for a query.
    private final class State {
        private let k1: Double
        private let b: Double
        private let weights: [Double]
        private let averages: [Double]
        /// The inverse document frequency of each phrase.
        private let idf: [Double]
        /// What one occurrence counts in each field of the row at hand.
        private var norms: [Double]

        init?(
            _ api: Fts5ExtensionApi, _ interface: UnsafePointer<Fts5ExtensionApi>, _ cursor: OpaquePointer,
            _ arguments: UnsafeMutablePointer<OpaquePointer?>
        ) {
            k1 = sqlite3_value_double(arguments[0])
            b = sqlite3_value_double(arguments[1])
            weights = (0..<fields).map { sqlite3_value_double(arguments[2 + $0]) }
            norms = Array(repeating: 0, count: fields)
            var rows: sqlite3_int64 = 0
            guard api.xRowCount?(cursor, &rows) == SQLITE_OK else { return nil }
            var averages: [Double] = []
            for field in 0..<fields {
                var total: sqlite3_int64 = 0
                guard api.xColumnTotalSize?(cursor, Int32(field), &total) == SQLITE_OK else { return nil }
                averages.append(max(1, Double(total) / Double(max(1, rows))))
            }
            self.averages = averages
            var idf: [Double] = []
            for phrase in 0..<(api.xPhraseCount?(cursor) ?? 0) {
                var frequency: sqlite3_int64 = 0
                let code = api.xQueryPhrase?(cursor, phrase, &frequency) { _, _, pointer in
                    pointer?.assumingMemoryBound(to: sqlite3_int64.self).pointee += 1
                    return SQLITE_OK
                }
                guard code == SQLITE_OK else { return nil }
                let df = Double(frequency)
                let ratio = (Double(rows) - df + 0.5) / (df + 0.5)
                idf.append(log1p(max(0, ratio)))
            }
            self.idf = idf
        }

        func score(_ api: Fts5ExtensionApi, _ cursor: OpaquePointer) -> Double? {
            for field in 0..<fields {
                var length: Int32 = 0
                guard api.xColumnSize?(cursor, Int32(field), &length) == SQLITE_OK else { return nil }
                norms[field] = weights[field] / (1 - b + b * Double(length) / averages[field])
            }
            var score = 0.0
            for phrase in idf.indices {
                var iterator = Fts5PhraseIter()
                var (column, offset): (Int32, Int32) = (0, 0)
                var frequency = 0.0
                guard api.xPhraseFirst?(cursor, Int32(phrase), &iterator, &column, &offset) == SQLITE_OK else {
                    return nil
                }
                while column >= 0 {
                    if Int(column) < fields { frequency += norms[Int(column)] }
                    api.xPhraseNext?(cursor, &iterator, &column, &offset)
                }
                if frequency > 0 { score += idf[phrase] * frequency * (k1 + 1) / (frequency + k1) }
            }
            return score
        }
    }
}
