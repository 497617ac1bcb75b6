internal import GRDB
internal import GRDBSQLite
internal import IbidModel

/// What SQLite reported, before it is known which file it was about.
struct SQLiteFailure: Error {
    let code: Int32
    let detail: String

    init(_ connection: OpaquePointer) {
        code = sqlite3_extended_errcode(connection)
        detail = String(cString: sqlite3_errmsg(connection))
    }
}

extension IndexError {
    /// The error in our own terms, for the index at `path`; one that is ours already stays as it is.
    static func wrapping(_ error: any Error, path: String) -> any Error {
        if let failure = error as? SQLiteFailure {
            return of(code: failure.code, detail: failure.detail, path: path)
        }
        if let error = error as? DatabaseError {
            return of(code: error.extendedResultCode.rawValue, detail: error.message ?? "", path: path)
        }
        if let error = error as? DamagedRow {
            return IndexError.damaged(path: path, detail: error.description)
        }
        if let error = error as? DamagedBlob {
            return IndexError.damaged(path: path, detail: "\(error.table) row \(error.row) is not as it was written")
        }
        return error
    }

    private static func of(code: Int32, detail: String, path: String) -> IndexError {
        if code == SQLITE_READONLY | (3 << 8) { return .needsRecovery(path: path) }
        switch code & 0xFF {
        // No row that a writer makes meets another one, and no sum of theirs overflows.
        case SQLITE_CORRUPT, SQLITE_CONSTRAINT, SQLITE_MISMATCH: return .damaged(path: path, detail: detail)
        case SQLITE_NOTADB: return .foreign(path: path)
        case SQLITE_BUSY, SQLITE_LOCKED: return .locked(path: path, holder: "another process")
        case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM: return .unwritable(path: path, detail: detail)
        case SQLITE_ERROR where detail == "integer overflow": return .damaged(path: path, detail: detail)
        case SQLITE_FULL: return .full(path: path)
        default: return .engine(path: path, code: Int(code), detail: detail)
        }
    }
}
