/// Hands out files to readers and takes what became of them in order, while what is under way stays within a budget.
///
/// Readers wait where the budget is spent; whoever takes waits for the next outcome alone. The file that is due next is
/// always handed out, so a file larger than the budget passes too.
actor ParseWindow<Outcome: Sendable> {
    private let weights: [Int]
    private let budget: Int
    /// The next file to hand out, and the next to take.
    private var (started, taken) = (0, 0)
    private var underWay = 0
    private var finished: [Int: Outcome] = [:]
    private var isStopped = false
    private var readers: [CheckedContinuation<Int?, Never>] = []
    private var taker: CheckedContinuation<Void, Never>?

    /// - Parameters:
    ///   - weights: what each file takes of the budget while it is under way, in order.
    init(weights: [Int], budget: Int) {
        self.weights = weights
        self.budget = budget
    }

    /// The next file to read; `nil` when there is none left. Waits while the budget is spent.
    func claim() async -> Int? {
        if let index = next() { return index }
        guard started < weights.count, !isStopped else { return nil }
        return await withCheckedContinuation { readers.append($0) }
    }

    /// Brings what became of a file.
    func deliver(_ outcome: Outcome, of index: Int) {
        finished[index] = outcome
        guard index == taken else { return }
        taker?.resume()
        taker = nil
    }

    /// The next outcome in the order of the files; `nil` behind the last. Waits until it is there.
    func take() async -> Outcome? {
        guard taken < weights.count else { return nil }
        while finished[taken] == nil, !isStopped {
            await withCheckedContinuation { taker = $0 }
        }
        guard let outcome = finished.removeValue(forKey: taken) else { return nil }
        underWay -= weights[taken]
        taken += 1
        wakeReaders()
        return outcome
    }

    /// Lets everyone who waits go on, with nothing.
    func stop() {
        isStopped = true
        wakeReaders()
        taker?.resume()
        taker = nil
    }

    private func next() -> Int? {
        guard !isStopped, started < weights.count else { return nil }
        guard started == taken || underWay + weights[started] <= budget else { return nil }
        underWay += weights[started]
        started += 1
        return started - 1
    }

    private func wakeReaders() {
        while !readers.isEmpty {
            let index = next()
            guard index != nil || isStopped || started == weights.count else { return }
            readers.removeFirst().resume(returning: index)
        }
    }
}
