internal import IbidModel

/// A work that a document cites, however its citations are punctuated: all citations of one fingerprint.
struct CitedSource: Sendable {
    /// The work's first citation.
    let first: ReadCitation
    /// What the work is known and compared by.
    let work: CitedWork
    /// Where it is cited, in order; never empty.
    var places: [FindingPlace]

    /// The works of a document's citations, in the order of their first places; opaque citations name none. Linear in the
    /// distinct citations.
    static func all(of cited: [CitedText]) -> [CitedSource] {
        var result: [CitedSource] = []
        var index: [TextKey: Int] = [:]
        for text in cited {
            guard let work = text.read.work else { continue }
            let key = TextKey(work.fingerprint)
            if let known = index[key] {
                result[known].places.append(contentsOf: text.places)
            } else {
                index[key] = result.count
                result.append(CitedSource(first: text.read, work: work, places: text.places))
            }
        }
        return result
    }

    /// What the work is called.
    var title: String { first.citation.item.title ?? first.citation.text }
}
