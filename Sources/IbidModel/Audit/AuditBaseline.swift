/// Findings that are known and accepted: fingerprints with how often each may occur.
public struct AuditBaseline: Sendable, Hashable {
    /// How many findings of each fingerprint are accepted; counts below 1 count as none.
    public var counts: [String: Int]

    /// Makes a baseline from counts.
    public init(counts: [String: Int] = [:]) {
        self.counts = counts
    }

    /// The baseline that accepts all of `findings`.
    public init(accepting findings: [Finding]) {
        counts = Dictionary(findings.map { ($0.fingerprint, 1) }, uniquingKeysWith: +)
    }

    /// Splits `findings` into those that are new and the number of those that the baseline accepts. Of more findings
    /// with one fingerprint than it accepts, the last in order are new. Linear.
    public func filter(_ findings: [Finding]) -> (new: [Finding], accepted: Int) {
        guard !counts.isEmpty else { return (findings, 0) }
        var rest = counts
        var new: [Finding] = []
        for finding in findings {
            if let left = rest[finding.fingerprint], left > 0 {
                rest[finding.fingerprint] = left - 1
            } else {
                new.append(finding)
            }
        }
        return (new, findings.count - new.count)
    }
}
