/// How many of a number of things.
package struct ClaimShare: Sendable, Hashable {
    /// Those that count, from 0 to `total`.
    package let count: Int
    /// All of them.
    package let total: Int

    /// The share, from 0 to 1; `nil` of nothing, where it has no meaning.
    package var value: Double? { total > 0 ? Double(count) / Double(total) : nil }

    /// Makes a share.
    package init(_ count: Int, of total: Int) {
        self.count = count
        self.total = total
    }
}
