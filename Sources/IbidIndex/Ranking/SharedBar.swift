internal import Synchronization

/// What a passage must be above, as far as any of the threads that share a search knows.
final class SharedBar: Sendable {
    /// The bits of a number that is not negative sort as the number does.
    private let bits: Atomic<UInt64>

    /// - Parameter start: not negative.
    init(_ start: Double) { bits = Atomic(start.bitPattern) }

    var value: Double { Double(bitPattern: bits.load(ordering: .relaxed)) }

    /// Raises the bar to `value`, unless it is there already.
    func raise(to value: Double) { bits.max(value.bitPattern, ordering: .relaxed) }
}
