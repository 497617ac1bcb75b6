/// A value that has been looked at.
enum ParameterValue: Sendable, Hashable {
    case text(String)
    case whole(Int)
    case flag(Bool)
    case texts([String])
}
