internal import IbidModel

/// A place in the ledger, with its document's position among the inputs.
struct LedgerPlace: Sendable {
    /// The position of the document.
    let document: Int
    /// The place.
    let place: FindingPlace

    /// Each of `places` with the first of `others` that stands in the same document, or the very first; both are in the
    /// order of their documents, and `others` is not empty. Linear in both.
    static func pairs(_ places: [LedgerPlace], with others: [LedgerPlace]) -> [(FindingPlace, FindingPlace)] {
        var next = 0
        return places.map { place in
            while next < others.count, others[next].document < place.document { next += 1 }
            let isHere = next < others.count && others[next].document == place.document
            return (place.place, others[isHere ? next : 0].place)
        }
    }
}
