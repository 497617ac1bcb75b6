/// What is kept of one question to a verifier: its opinion, or why there is none.
///
/// An opinion never is a verdict; `VerifiedVerdict` says what it may do beside one.
public struct VerifierOpinion: Sendable, Hashable {
    /// What came of the question.
    public enum Outcome: Sendable, Hashable {
        /// A label whose quotes were all found; `.supported` and `.refuted` have at least one. The slots are those that
        /// the model says its quotes decide.
        case suggested(Verdict, quotes: [VerifierQuote], slots: [SlotRow.Slot])
        /// The answer was dropped, or there was none.
        case dropped(VerifierFault)
    }

    /// What came of it.
    public let outcome: Outcome
    /// The name of the model that was asked for.
    public let model: String
    /// 16 hex digits for the request's body, equal for equal requests; `nil` where none could be made.
    public let promptHash: String?
    /// How long it took, the start of the child process included.
    public let milliseconds: Int

    /// Makes an opinion.
    public init(outcome: Outcome, model: String, promptHash: String?, milliseconds: Int) {
        self.outcome = outcome
        self.model = model
        self.promptHash = promptHash
        self.milliseconds = milliseconds
    }

    /// The label; `nil` if the answer was dropped.
    public var verdict: Verdict? {
        guard case .suggested(let verdict, _, _) = outcome else { return nil }
        return verdict
    }

    /// The quotes; empty if the answer was dropped.
    public var quotes: [VerifierQuote] {
        guard case .suggested(_, let quotes, _) = outcome else { return [] }
        return quotes
    }

    /// Why the answer was dropped; `nil` if it was not.
    public var fault: VerifierFault? {
        guard case .dropped(let fault) = outcome else { return nil }
        return fault
    }
}
