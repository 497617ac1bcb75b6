package import IbidModel

/// What names a finding in a baseline: its rule and the folded text that it is about, so that edits elsewhere in the
/// document leave it as it is.
package enum AuditFingerprint {
    /// The fingerprint of a finding of `rule` about `subject`.
    package static func text(_ rule: RuleID, about subject: String) -> String {
        rule.rawValue + "|" + PlaceFolding.fold(Array(subject.utf8))
    }
}
