internal import IbidModel

/// A place of the gazetteer.
struct Place: Sendable {
    /// Its usual name.
    let name: String
    /// What sort of place it is.
    let kind: PlaceKind
    /// The places that hold it directly.
    var parents: [Int]
    /// Its name and the names of all that hold it, from the smallest to the largest.
    var path: [String]
    /// Its country, itself included; `nil` for regions and what lies in no country.
    var country: Int?
}
