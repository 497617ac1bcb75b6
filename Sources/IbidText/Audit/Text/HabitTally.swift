internal import IbidModel

/// Forms that a document uses side by side, with every use.
struct HabitTally<Form: Hashable & Sendable & CustomStringConvertible>: Sendable {
    /// Every use: its form, the index of its citation and the place in that citation's text, in order.
    private(set) var votes: [(form: Form, citation: Int, span: ByteSpan)] = []
    private var counts: [Form: Int] = [:]

    /// Enters a use.
    mutating func add(_ form: Form, _ citation: Int, _ span: ByteSpan) {
        votes.append((form, citation, span))
        counts[form, default: 0] += 1
    }

    /// Whether `form` and another are both in use; then `form`, with its count.
    func preferred(_ form: Form) -> (form: Form, count: Int)? {
        counts.count > 1 ? counts[form].map { (form, $0) } : nil
    }

    /// The form that is commoner than any other, where there is another; `nil` at a tie.
    var habit: (form: Form, count: Int)? {
        guard counts.count > 1, let best = counts.values.max(), counts.values.count(where: { $0 == best }) == 1 else {
            return nil
        }
        return counts.first { $0.value == best }.map { ($0.key, $0.value) }
    }
}
