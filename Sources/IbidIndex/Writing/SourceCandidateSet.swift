package import IbidModel

/// Works by what they have in common, for one writer: which of them are worth comparing with another.
///
/// An answer holds every work that shares a key and for which `SourceRules.relation` finds something; what else it holds
/// costs time alone.
package protocol SourceCandidateSet: AnyObject {
    /// How many works were entered.
    var count: Int { get }
    /// Whether the work with this id was entered.
    func contains(_ id: Int) -> Bool
    /// Enters a work under an id that is not in use.
    func add(_ id: Int, _ item: CSLItem)
    /// Notes that an entered work is compared under a key.
    func add(key: Int, to id: Int)
    /// The entered works, by id, that share one of `keys` and may relate to `item`.
    func candidates(for item: CSLItem, keys: [Int]) -> [Int]
}
