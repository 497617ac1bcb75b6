/// The fields of a JSON object, each key once, in the order of the keys.
///
/// A sorted list instead of a dictionary: objects here have a dozen keys, are built once and written in order, and hashing
/// each key and sorting anew took a tenth of an answer.
package struct JSONFields: Sendable, Hashable {
    private struct Field: Sendable, Hashable {
        let key: String
        var value: JSONValue
    }

    private var fields: [Field] = []

    package init() {}

    package init(_ dictionary: [String: JSONValue]) {
        fields = dictionary.map { Field(key: $0, value: $1) }.sorted { $0.key < $1.key }
    }

    /// Of a key that stands twice, the first value counts.
    package init(_ pairs: some Sequence<(String, JSONValue)>) {
        self.init(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }

    package var keys: [String] { fields.map(\.key) }

    /// The value of a key; setting `nil` takes the key out. Logarithmic to read, linear to set.
    package subscript(_ key: String) -> JSONValue? {
        get {
            let place = place(of: key)
            return place < fields.count && fields[place].key == key ? fields[place].value : nil
        }
        set {
            let place = place(of: key)
            let isThere = place < fields.count && fields[place].key == key
            switch (newValue, isThere) {
            case (let value?, true): fields[place].value = value
            case (let value?, false): fields.insert(Field(key: key, value: value), at: place)
            case (nil, true): fields.remove(at: place)
            case (nil, false): break
            }
        }
    }

    /// These fields and those of `other`, which wins where both have a key.
    package func merging(_ other: JSONFields) -> JSONFields {
        var merged = self
        for field in other.fields { merged[field.key] = field.value }
        return merged
    }

    /// Where `key` is, or would be put in.
    private func place(of key: String) -> Int {
        var (low, high) = (0, fields.count)
        while low < high {
            let middle = (low + high) / 2
            if fields[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension JSONFields: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        fields.reserveCapacity(elements.count + 2)
        for (key, value) in elements { self[key] = value }
    }
}

extension JSONFields: Sequence {
    package func makeIterator() -> some IteratorProtocol<(key: String, value: JSONValue)> {
        fields.lazy.map { (key: $0.key, value: $0.value) }.makeIterator()
    }
}

extension JSONFields: Encodable {
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Name.self)
        for field in fields { try container.encode(field.value, forKey: Name(stringValue: field.key)) }
    }
}
