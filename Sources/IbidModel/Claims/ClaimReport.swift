/// What an index says about a claim, with the sentences that say it.
///
/// A verdict is about the indexed text: the cited sources themselves were not read.
public struct ClaimReport: Sendable, Hashable {
    /// Whether a sentence speaks for or against the claim.
    public enum Stance: String, Sendable, Hashable {
        case supports, refutes
    }

    /// A sentence that speaks for or against the claim.
    public struct Evidence: Sendable, Hashable {
        /// For or against.
        public let stance: Stance
        /// The sentence.
        public let sentence: SentenceRecord
        /// The clause that decides, in bytes of the sentence's text.
        public let span: ByteSpan
        /// The passage that it stands in, with the notes behind it.
        public let passage: PassageRecord
        /// Whether the sentence says it with a reserve, or in somebody's name.
        public let isAttributed: Bool
        /// Slot by slot.
        public let slots: [SlotRow]
        /// How well it fits, from 0 to 1; only the order counts.
        public let score: Double

        /// The notes that the sentence leans on.
        public var notes: [NoteRecord] { passage.notes.filter { sentence.notes.contains($0.id) } }

        /// Makes a piece of evidence.
        public init(
            stance: Stance, sentence: SentenceRecord, span: ByteSpan, passage: PassageRecord, isAttributed: Bool,
            slots: [SlotRow], score: Double
        ) {
            self.stance = stance
            self.sentence = sentence
            self.span = span
            self.passage = passage
            self.isAttributed = isAttributed
            self.slots = slots
            self.score = score
        }
    }

    /// The claim, or the part of it that this is about.
    public let claim: String
    /// What the indexed text says.
    public let verdict: Verdict
    /// Why it is mixed; `nil` otherwise.
    public let cause: MixedCause?
    /// What is missing; `nil` unless there is not enough information.
    public let missing: MissingPiece?
    /// The evidence, best first.
    public let evidence: [Evidence]
    /// The parts of a compound claim; empty for a simple one.
    public let parts: [ClaimReport]
    /// How many works stand behind what supports it; works that people or spellings joined count once.
    public let supportingSources: Int
    /// How many works stand behind what refutes it.
    public let refutingSources: Int
    /// Whether one work stands behind both sides.
    public let hasSourceOnBothSides: Bool

    /// Makes a report.
    public init(
        claim: String, verdict: Verdict, cause: MixedCause?, missing: MissingPiece?, evidence: [Evidence],
        parts: [ClaimReport], supportingSources: Int, refutingSources: Int, hasSourceOnBothSides: Bool
    ) {
        self.claim = claim
        self.verdict = verdict
        self.cause = cause
        self.missing = missing
        self.evidence = evidence
        self.parts = parts
        self.supportingSources = supportingSources
        self.refutingSources = refutingSources
        self.hasSourceOnBothSides = hasSourceOnBothSides
    }
}
