internal import FoundationEssentials
package import IbidModel

/// CSL-JSON of a work, and back. The shape is the CSL 1.0.2 data schema's; what it has no place for is under `custom`.
package enum CSLCoding {
    /// One line of JSON without an `id`, keys in the order of their letters: equal items give equal text.
    package static func json(_ item: CSLItem) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings and integers only: encoding cannot fail.
        guard let data = try? encoder.encode(CSLObject(item)) else { return "{}" }
        return String(decoding: data, as: UTF8.self)
    }

    /// The work that `json` describes, or `nil` if it is not such an object.
    package static func item(json: String) -> CSLItem? {
        (try? JSONDecoder().decode(CSLObject.self, from: Data(json.utf8)))?.item
    }
}
