internal import IbidModel

/// What an item's address and DOI say without its title, as hashes: two works are compared for them alone where `sought`
/// of one and `own` of the other have one in common.
struct SourceAddressKeys {
    private enum Kind: Hashable { case doi, page, titledSite, untitledSite }

    /// The keys that the work stands under.
    private(set) var own: [Int] = []
    /// The keys under which works stand that share its address or DOI and need no title in common.
    private(set) var sought: [Int] = []

    init(_ item: CSLItem) {
        if let doi = item.doi { add(.doi, doi.lowercased()) }
        guard let address = item.url.map({ SourceAddress.key($0) }) else { return }
        guard !SourceAddress.isDeep(address) else {
            add(.page, address)
            return
        }
        // A site's works differ by their titles, where both have one.
        if item.title == nil {
            add(.untitledSite, address)
            sought.append(Self.hash(.titledSite, address))
        } else {
            own.append(Self.hash(.titledSite, address))
            sought.append(Self.hash(.untitledSite, address))
        }
    }

    private mutating func add(_ kind: Kind, _ text: String) {
        let key = Self.hash(kind, text)
        own.append(key)
        sought.append(key)
    }

    private static func hash(_ kind: Kind, _ text: String) -> Int {
        var hasher = Hasher()
        hasher.combine(kind)
        hasher.combine(text)
        return hasher.finalize()
    }
}
