public import IbidModel

/// Asks a language model for a second opinion on a claim. Optional, and off unless the user names an endpoint.
///
/// The claim and at most eight sentences are sent, and nothing else. What comes back is checked: only a label of the
/// schema counts, and only with quotes that stand in the supplied sentences byte by byte. It is a suggestion or a flag
/// beside the deterministic verdict, never instead of it.
public struct ClaimVerifier: Sendable {
    private let settings: VerifierSettings
    private let transport: VerifierTransport

    /// A verifier that asks through the system's curl.
    public init(settings: VerifierSettings) {
        self.init(settings: settings, transport: .curl(settings))
    }

    /// A verifier that asks through `transport`.
    package init(settings: VerifierSettings, transport: VerifierTransport) {
        self.settings = settings
        self.transport = transport
    }

    /// The opinion on `claim`, or why there is none; never fails. At most one request, never repeated; it takes at most
    /// the settings' time-out and a second.
    ///
    /// - Parameter sentences: best first; the first eight of at most 4 KiB are sent.
    public func opinion(on claim: String, sentences: [VerifierSentence]) async -> VerifierOpinion {
        let start = ContinuousClock.now
        var hash: String?
        let outcome: VerifierOpinion.Outcome
        do throws(VerifierFault) {
            let request = try VerifierRequest(model: settings.model, claim: claim, sentences: sentences)
            hash = request.promptHash
            outcome = try Self.checked(VerifierAnswer(reply: try await transport.send(request.body)), request)
        } catch {
            outcome = .dropped(error)
        }
        let milliseconds = Int((ContinuousClock.now - start) / .milliseconds(1))
        return VerifierOpinion(
            outcome: outcome, model: settings.model, promptHash: hash, milliseconds: milliseconds)
    }

    /// Puts an opinion beside a deterministic verdict, which stays as it is. Too little information may get a
    /// suggestion; any other verdict at most an objection.
    public static func merge(_ verdict: Verdict, _ opinion: VerifierOpinion) -> VerifiedVerdict {
        VerifiedVerdict(verdict, opinion: opinion)
    }

    /// The answer as an opinion, if every quote stands where it says.
    private static func checked(
        _ answer: VerifierAnswer, _ request: VerifierRequest
    ) throws(VerifierFault) -> VerifierOpinion.Outcome {
        var quotes: [VerifierQuote] = []
        for quote in answer.quotes {
            guard let sentence = request.sentence(quote.sentence),
                quote.exact.contains(where: { $0.isLetter || $0.isNumber }),
                let span = ExactSpan.of(quote.exact, in: sentence.text)
            else { throw .quoteNotFound }
            quotes.append(VerifierQuote(sentence: sentence.id, span: span, text: quote.exact))
        }
        if quotes.isEmpty, answer.label != .notEnoughInfo { throw .noQuote }
        return .suggested(answer.label, quotes: quotes, slots: answer.slots)
    }
}
