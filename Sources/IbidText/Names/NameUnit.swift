/// One word of a name with the particles that lean on it.
struct NameUnit: Sendable, Hashable {
    /// Letters that stand for particles, in order: "b" for "bin", "c" for "abd", "f" for "abu", "m" for "umm", "w"
    /// for "wa".
    var prefix: String
    /// The word itself, in plain small letters.
    var stem: String
}
