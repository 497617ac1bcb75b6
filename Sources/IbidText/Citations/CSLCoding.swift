internal import FoundationEssentials
package import IbidModel

/// Writes cited works as CSL-JSON and reads them back.
package enum CSLCoding {
    /// The work as one compact CSL-JSON object without an `id`: keys sorted, slashes plain, the same bytes for the same
    /// work. What CSL has no field for stands under `custom`.
    package static func json(_ item: CSLItem) -> String {
        var text = JSONText()
        CSLObject(item).write(to: &text)
        return text.string
    }

    /// The work that `json` describes, every field as it was written; `nil` for what is no CSL object.
    package static func item(json: String) -> CSLItem? {
        (try? JSONDecoder().decode(CSLObject.self, from: Data(json.utf8)))?.item
    }
}
