/// What puts documents in order where scores do not.
struct DocumentPlace: Comparable, Sendable {
    let path: String
    let key: String
    let document: Int

    static func < (a: DocumentPlace, b: DocumentPlace) -> Bool {
        (a.path, a.key, a.document) < (b.path, b.key, b.document)
    }
}
