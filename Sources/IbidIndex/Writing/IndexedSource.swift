package import IbidModel

/// A cited work as one citation describes it, with what identifies it. A class, since many citations share one.
package final class IndexedSource: Sendable {
    /// The work.
    package let item: CSLItem
    /// The same as CSL-JSON; equal items give equal text.
    package let csl: String
    /// Equal exactly for descriptions of the same work that differ in no field that identifies it.
    package let fingerprint: String
    /// Two sources that share a key are worth comparing.
    package let blockingKeys: [String]
    /// The source's id, and the head of SHA-256 over `csl`.
    let uid: Int
    let digest: Int

    /// Makes a value.
    package init(item: CSLItem, csl: String, fingerprint: String, blockingKeys: [String]) {
        self.item = item
        self.csl = csl
        self.fingerprint = fingerprint
        self.blockingKeys = blockingKeys
        uid = StableID.source(fingerprint: fingerprint)
        digest = StableID.digest(csl)
    }
}
