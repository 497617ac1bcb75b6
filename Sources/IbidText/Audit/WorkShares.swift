/// Work over numbers, cut into shares that several tasks take one after the other.
package enum WorkShares {
    /// The results of `work` for the numbers below `count`, in their order, with up to `jobs` at a time.
    ///
    /// - Throws: `CancellationError` when the task is cancelled, as soon as the numbers that are under way are done.
    package static func map<Result: Sendable>(
        _ count: Int, jobs: Int, _ work: @escaping @Sendable (Int) -> Result
    ) async throws -> [Result] {
        let share = max(1, min(64, count / (max(1, jobs) * 8)))
        let shares = (count + share - 1) / share
        return try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
            var results = [[Result]](repeating: [], count: shares)
            var next = 0
            func start() {
                guard next < shares else { return }
                let range = next * share..<min(count, (next + 1) * share)
                let number = next
                next += 1
                group.addTask {
                    let part = try range.map { index in
                        try Task.checkCancellation()
                        return work(index)
                    }
                    // Work that looks for itself may have stopped half-way.
                    try Task.checkCancellation()
                    return (number, part)
                }
            }
            for _ in 0..<max(1, jobs) { start() }
            while let (number, part) = try await group.next() {
                results[number] = part
                start()
            }
            return results.flatMap { $0 }
        }
    }
}
