internal import IbidModel

/// What a citation's work is known and compared by.
struct CitedWork: Sendable {
    /// The fingerprint of `SourceIdentity`.
    let fingerprint: String
    /// Its blocking keys.
    let keys: [String]
    /// The outline of its title.
    let outline: TitleOutline

    /// The work of a citation. Linear in its text.
    init(_ item: CSLItem) {
        fingerprint = SourceIdentity.fingerprint(item)
        keys = SourceIdentity.blockingKeys(item)
        outline = TitleOutline(item)
    }
}
