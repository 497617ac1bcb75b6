internal import IbidModel
internal import Synchronization

/// Keeps decoded descriptions of works: the same ones stand behind hit after hit, and decoding JSON took a third of a
/// warm search.
final class DecodeCache: Sendable {
    /// When so many are held, all are let go.
    private static let limit = 4_096

    private let decode: @Sendable (String) -> CSLItem?
    private let known = Mutex<[String: CSLItem?]>([:])

    init(_ decode: @escaping @Sendable (String) -> CSLItem?) {
        self.decode = decode
    }

    /// The work that `json` describes; `nil` where it describes none.
    func item(_ json: String) -> CSLItem? {
        if let item = known.withLock({ $0[json] }) { return item }
        let item = decode(json)
        known.withLock { known in
            if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
            known[json] = item
        }
        return item
    }
}
