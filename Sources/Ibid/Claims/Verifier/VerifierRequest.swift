internal import Foundation
package import IbidModel

/// One question: a claim and the best sentences, as the body of a request.
package struct VerifierRequest: Sendable {
    /// The most sentences that are sent.
    package static let sentenceLimit = 8
    /// The most bytes of a claim, and of a sentence; a longer sentence is left out, since half of one may mislead.
    package static let textLimit = 4096

    /// The sentences that are sent, in order. The first is called `s1` in the request, and so on.
    package let sentences: [VerifierSentence]
    /// The body: JSON with sorted keys, so that equal questions have equal bytes.
    package let body: [UInt8]
    /// The hash of the body.
    package let promptHash: String

    /// Makes a question of `claim` and the first sentences that fit.
    ///
    /// - Parameter sentences: best first.
    /// - Throws: `.nothingToAsk` or `.requestTooLarge`.
    package init(model: String, claim: String, sentences: [VerifierSentence]) throws(VerifierFault) {
        let fitting = sentences.lazy.filter { $0.text.utf8.count <= Self.textLimit && !Self.isBlank($0.text) }
            .prefix(Self.sentenceLimit)
        self.sentences = Array(fitting)
        guard !Self.isBlank(claim), !self.sentences.isEmpty else { throw .nothingToAsk }
        guard claim.utf8.count <= Self.textLimit else {
            throw .requestTooLarge(bytes: claim.utf8.count, limit: Self.textLimit)
        }
        let data = VerifierWire.Input(
            claim: claim,
            sentences: self.sentences.enumerated().map { .init(id: Self.wireID($0.offset), text: $0.element.text) })
        body = Self.json(
            VerifierWire.Body(
                model: model,
                messages: [
                    .init(role: "system", content: VerifierPrompt.instructions),
                    .init(role: "user", content: String(decoding: Self.json(data), as: UTF8.self)),
                ], schema: VerifierWire.answerSchema(ids: self.sentences.indices.map(Self.wireID))))
        promptHash = PromptHash.of(body)
    }

    /// The supplied sentence that the model calls `id`; `nil` for an id that was not sent.
    package func sentence(_ id: String) -> VerifierSentence? {
        sentences.indices.first { Self.wireID($0) == id }.map { sentences[$0] }
    }

    private static func wireID(_ index: Int) -> String { "s\(index + 1)" }

    private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

    /// Text and flags always have a JSON form; if one had none, the empty body is refused by the server.
    private static func json(_ value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map(Array.init) ?? []
    }
}
