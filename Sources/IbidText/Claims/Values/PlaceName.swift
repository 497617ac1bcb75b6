/// One way to write a place.
struct PlaceName: Sendable {
    /// How a name stands for its place.
    enum Form: Sendable {
        case noun, adjective, people
    }

    /// The words after the first one, folded.
    let rest: [WordKey]
    /// The place: an index into the gazetteer.
    let place: Int
    /// Noun, adjective or people.
    let form: Form
    /// Whether the name is written in capitals throughout: "US" and not "us".
    let isUpper: Bool
}
