/// How far sentences are covered by markers, as counts; the three shares are always shown together.
public struct AuditCoverage: Sendable, Hashable {
    /// Sentences of the body.
    public var sentences: Int
    /// Sentences with a marker of their own.
    public var own: Int
    /// Sentences with a marker of their own or, by convention, a later one of their paragraph.
    public var covered: Int
    /// Sentences of placeholders and disclaimers that no marker covers; they claim nothing that a source could back.
    public var exempt: Int

    /// Makes counts.
    public init(sentences: Int = 0, own: Int = 0, covered: Int = 0, exempt: Int = 0) {
        self.sentences = sentences
        self.own = own
        self.covered = covered
        self.exempt = exempt
    }

    /// The share of sentences with a marker of their own, 0 to 1; `nil` without sentences.
    public var ownShare: Double? { AuditCoverage.share(own, of: sentences) }
    /// The share of sentences with any covering marker, 0 to 1; `nil` without sentences.
    public var coveredShare: Double? { AuditCoverage.share(covered, of: sentences) }
    /// The share of covered sentences once placeholders and disclaimers are left out, 0 to 1; `nil` where none is left.
    public var coveredShareOfClaims: Double? { AuditCoverage.share(covered, of: sentences - exempt) }

    /// Adds the counts of two bodies of text.
    public static func + (a: AuditCoverage, b: AuditCoverage) -> AuditCoverage {
        AuditCoverage(
            sentences: a.sentences + b.sentences, own: a.own + b.own, covered: a.covered + b.covered,
            exempt: a.exempt + b.exempt)
    }

    private static func share(_ part: Int, of whole: Int) -> Double? {
        whole > 0 ? Double(part) / Double(whole) : nil
    }
}
