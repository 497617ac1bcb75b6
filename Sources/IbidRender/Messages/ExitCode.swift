package import IbidModel

/// What the program tells its caller.
package enum ExitCode: Int32, Sendable {
    /// Found, or done.
    case success = 0
    /// Nothing was found.
    case nothing = 1
    /// Usage, or any failure, also of a part.
    case failure = 2
    /// The index is missing, damaged or of another version.
    case index = 3
    /// Stopped by the user.
    case interrupted = 130

    /// The code for a run that ended with `report`. What a rebuild cannot take over by its nature is told and no failure.
    package static func of(_ report: IndexingReport) -> ExitCode {
        let isUnsure = report.leftBehind.contains { if case .folders = $0 { true } else { false } }
        return report.failures.isEmpty && report.failedRecords == 0 && !isUnsure ? .success : .failure
    }

    /// The code for `error`.
    package static func of(_ error: any Error) -> ExitCode {
        switch error {
        case is CancellationError, AuditError.interrupted: return .interrupted
        case let error as IndexError:
            switch error {
            case .missing, .foreign, .version, .damaged, .needsRecovery: return .index
            case .unknownID: return .nothing
            case .locked, .unwritable, .changed, .passageWordsDiffer, .full, .engine, .ambiguousID: return .failure
            }
        case SourceDecisionError.nothingRecorded: return .nothing
        default: return .failure
        }
    }
}
