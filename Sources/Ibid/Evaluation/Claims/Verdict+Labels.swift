package import IbidModel

/// Verdicts as labels of judged claims.
extension Verdict {
    /// The label of a spelling, or `nil` for one that is not known. Capitals count.
    ///
    /// Known are the raw values, those of FEVER (`SUPPORTS`, `REFUTES`; Thorne et al. 2018) and SciFact (`SUPPORT`,
    /// `CONTRADICT`; Wadden et al. 2020), `NEI` and `NOT_ENOUGH_INFO`.
    package init?(spelling: String) {
        switch spelling {
        case "SUPPORTED", "SUPPORTS", "SUPPORT": self = .supported
        case "REFUTED", "REFUTES", "CONTRADICT": self = .refuted
        case "MIXED": self = .mixed
        case "NOT ENOUGH INFO", "NOT_ENOUGH_INFO", "NEI": self = .notEnoughInfo
        default: return nil
        }
    }

    /// Its place in `allCases`, from 0.
    var place: Int {
        switch self {
        case .supported: 0
        case .refuted: 1
        case .mixed: 2
        case .notEnoughInfo: 3
        }
    }

    /// Whether one of the labels is `supported` and the other `refuted`: the worst of errors.
    func isOpposite(of other: Verdict) -> Bool {
        (self == .supported && other == .refuted) || (self == .refuted && other == .supported)
    }
}
