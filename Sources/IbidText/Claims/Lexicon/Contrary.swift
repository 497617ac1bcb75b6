/// Words that mean much the same and those that exclude them, by their concepts.
struct Contrary: Sendable {
    let like: KeySet
    let against: KeySet
}
