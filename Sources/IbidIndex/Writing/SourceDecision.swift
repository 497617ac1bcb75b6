package import IbidModel

/// What a person said of two sources.
package struct SourceDecision: Sendable, Hashable {
    /// `same` or `never`.
    package let kind: SourceRelation.Kind
    /// The fingerprints of the two.
    package let a: String
    package let b: String

    /// Makes a decision.
    package init(kind: SourceRelation.Kind, a: String, b: String) {
        self.kind = kind
        self.a = a
        self.b = b
    }
}
