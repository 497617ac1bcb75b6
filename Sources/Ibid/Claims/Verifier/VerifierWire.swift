internal import IbidModel

/// The shapes of a request's JSON.
enum VerifierWire {
    /// What the model is shown, as JSON inside a message: no text in it can end its string.
    struct Input: Encodable {
        /// A sentence.
        struct Sentence: Encodable {
            let id: String
            let text: String
        }

        let claim: String
        let sentences: [Sentence]
    }

    /// One message of a conversation.
    struct Message: Encodable {
        let role: String
        let content: String
    }

    /// The body of a chat completion.
    struct Body: Encodable {
        /// The names of the keys.
        private enum Key: String, CodingKey {
            case model, messages, temperature, stream, type, name, strict, schema
            case format = "response_format"
            case jsonSchema = "json_schema"
        }

        let model: String
        let messages: [Message]
        let schema: Schema

        func encode(to encoder: any Encoder) throws {
            var body = encoder.container(keyedBy: Key.self)
            try body.encode(model, forKey: .model)
            try body.encode(messages, forKey: .messages)
            try body.encode(0, forKey: .temperature)
            try body.encode(false, forKey: .stream)
            var format = body.nestedContainer(keyedBy: Key.self, forKey: .format)
            try format.encode("json_schema", forKey: .type)
            var answer = format.nestedContainer(keyedBy: Key.self, forKey: .jsonSchema)
            try answer.encode("claim_answer", forKey: .name)
            try answer.encode(true, forKey: .strict)
            try answer.encode(schema, forKey: .schema)
        }
    }

    /// A JSON schema, as much of one as an answer needs.
    indirect enum Schema: Encodable {
        /// A text, one of `values` unless there are none.
        case text(values: [String])
        /// A list of equal items.
        case list(Schema)
        /// An object with exactly these keys.
        case object([String: Schema])

        /// The names of the keys.
        private enum Key: String, CodingKey {
            case type, items, properties, required, additionalProperties
            case values = "enum"
        }

        func encode(to encoder: any Encoder) throws {
            var schema = encoder.container(keyedBy: Key.self)
            switch self {
            case .text(let values):
                try schema.encode("string", forKey: .type)
                if !values.isEmpty { try schema.encode(values, forKey: .values) }
            case .list(let item):
                try schema.encode("array", forKey: .type)
                try schema.encode(item, forKey: .items)
            case .object(let properties):
                try schema.encode("object", forKey: .type)
                try schema.encode(properties, forKey: .properties)
                try schema.encode(properties.keys.sorted(), forKey: .required)
                try schema.encode(false, forKey: .additionalProperties)
            }
        }
    }

    /// The schema of an answer about the sentences `ids`.
    static func answerSchema(ids: [String]) -> Schema {
        .object([
            "label": .text(values: VerifierPrompt.labels.map(\.rawValue)),
            "slots": .list(.text(values: SlotRow.Slot.allCases.map(\.rawValue))),
            "quotes": .list(.object(["sentence_id": .text(values: ids), "exact": .text(values: [])])),
        ])
    }
}
