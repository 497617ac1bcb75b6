internal import Foundation
package import IbidModel

/// What a model answered, read strictly; keys that were not asked for are not looked at.
package struct VerifierAnswer: Sendable, Hashable {
    /// Words that the model says stand in a sentence.
    package struct Quote: Sendable, Hashable, Decodable {
        /// The names of the keys.
        private enum CodingKeys: String, CodingKey {
            case sentence = "sentence_id"
            case exact
        }

        /// The sentence, as the request called it.
        package let sentence: String
        /// The words.
        package let exact: String
    }

    /// The most quotes that an answer may have.
    package static let quoteLimit = 16

    /// The label.
    package let label: Verdict
    /// The quotes, not yet looked for.
    package let quotes: [Quote]
    /// The slots that the model names; other names are left out.
    package let slots: [SlotRow.Slot]

    /// Reads the body of a chat completion.
    ///
    /// - Throws: `.malformed(.reply)` if it holds no text of a model; otherwise as `init(content:)`.
    package init(reply: [UInt8]) throws(VerifierFault) {
        guard let reply = try? JSONDecoder().decode(Reply.self, from: Data(reply)),
            let content = reply.choices.first?.message.content
        else { throw .malformed(.reply) }
        try self.init(content: content)
    }

    /// Reads what a model wrote: the JSON object alone, or in one Markdown fence.
    ///
    /// - Throws: `.malformed(.answer)` or `.unknownLabel`.
    package init(content: String) throws(VerifierFault) {
        guard let object = try? JSONDecoder().decode(Object.self, from: Data(Self.unfenced(content).utf8)),
            object.quotes.count <= Self.quoteLimit
        else { throw .malformed(.answer) }
        guard let label = VerifierPrompt.labels.first(where: { $0.rawValue == object.label }) else {
            throw .unknownLabel
        }
        self.label = label
        quotes = object.quotes
        slots = (object.slots ?? []).compactMap(SlotRow.Slot.init(rawValue:))
    }

    // MARK: Shapes

    private struct Reply: Decodable {
        struct Choice: Decodable {
            let message: Message
        }

        struct Message: Decodable {
            let content: String
        }

        let choices: [Choice]
    }

    private struct Object: Decodable {
        let label: String
        let quotes: [Quote]
        let slots: [String]?
    }

    /// The text inside a fence that holds all of it; the text itself where there is none.
    private static func unfenced(_ text: String) -> Substring {
        let whole = trimmed(text[...])
        guard whole.hasPrefix("```"), whole.hasSuffix("```"), let line = whole.firstIndex(where: \.isNewline),
            ["", "json"].contains(trimmed(whole[..<line].dropFirst(3)).lowercased())
        else { return whole }
        return trimmed(whole[line...].dropLast(3))
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var kept = text.drop(while: \.isWhitespace)
        while kept.last?.isWhitespace == true { kept = kept.dropLast() }
        return kept
    }
}
