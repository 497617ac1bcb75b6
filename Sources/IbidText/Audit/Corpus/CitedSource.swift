internal import IbidModel

/// A work that a document cites, however its citations are punctuated: all citations of one fingerprint.
struct CitedSource: Sendable {
    /// The fingerprint of `SourceIdentity`.
    let fingerprint: String
    /// The work as its first citation describes it.
    let item: CSLItem
    /// The text of its first citation.
    let text: String
    /// Where it is cited, in order; never empty.
    var places: [FindingPlace]

    /// The works of a document's citations, in the order of their first places; opaque citations name none. Linear in the
    /// distinct citations.
    static func all(of cited: [CitedText]) -> [CitedSource] {
        var result: [CitedSource] = []
        var index: [String: Int] = [:]
        for text in cited where text.isRead {
            let fingerprint = SourceIdentity.fingerprint(text.citation.item)
            if let known = index[fingerprint] {
                result[known].places.append(contentsOf: text.places)
            } else {
                index[fingerprint] = result.count
                result.append(
                    CitedSource(
                        fingerprint: fingerprint, item: text.citation.item, text: text.citation.text,
                        places: text.places))
            }
        }
        return result
    }
}
