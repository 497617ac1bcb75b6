internal import IbidModel

extension [PlaceMention] {
    /// The places that say where: adjectives and peoples do not, containers only widen.
    var locating: [PlaceMention] {
        filter { place in
            switch place.role {
            case .adjective, .people, .container, .of, .none: false
            default: true
            }
        }
    }
}
