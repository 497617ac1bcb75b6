/// A topic as a JSON object of any of the usual spellings.
struct TopicObject: Decodable {
    /// The keys of an id, the first to hold first.
    static let idKeys = ["_id", "id", "qid"]
    /// The keys of a text, the first to hold first.
    static let textKeys = ["text", "query", "title"]

    /// The id, or `nil` where no key of an id has a string that is not empty or a whole number.
    let id: String?
    /// The text, or `nil` where no key of a text has a string that is not empty.
    let text: String?

    /// A key of any name.
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }

        init?(intValue: Int) { return nil }
    }

    /// Reads an object; fails where the JSON is not one.
    init(from decoder: any Decoder) throws {
        let object = try decoder.container(keyedBy: Key.self)
        func string(_ name: String) -> String? {
            let text = try? object.decode(String.self, forKey: Key(stringValue: name))
            return text.flatMap { $0.isEmpty ? nil : $0 }
        }
        func number(_ name: String) -> String? {
            (try? object.decode(Int.self, forKey: Key(stringValue: name))).map(String.init)
        }
        id = Self.idKeys.lazy.compactMap { string($0) ?? number($0) }.first
        text = Self.textKeys.lazy.compactMap(string).first
    }
}
